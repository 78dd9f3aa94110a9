import { listPage } from './support/list-page.ts';
import { expect, test } from './support/test.ts';

test.describe('filters that are on', () => {
  test('stand above the list, each with a way to take it off', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?q=ferry&from=2019&to=2019&source=Harbour+Times`);
    const list = listPage(page);
    await expect(list.chips.getByRole('button')).toHaveCount(3);
    await list.chip('In 2019').click();
    await expect(page).toHaveURL(`${sites.kinds}?q=ferry&source=Harbour+Times`);
    await list.chip('Harbour Times').click();
    await expect(page).toHaveURL(`${sites.kinds}?q=ferry`);
    await list.chip('“ferry”').click();
    await expect(page).toHaveURL(sites.kinds);
    await expect(list.chips).toHaveCount(0);
  });

  test('are all lifted at once, the order excepted', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?q=ferry&from=2019&to=never&source=Harbour+Times&sort=oldest`);
    const list = listPage(page);
    await list.clearAll.click();
    await expect(page).toHaveURL(`${sites.kinds}?sort=oldest`);
    await expect(list.status).toHaveText('15 of 15 articles');
    await expect(list.search).toHaveValue('');
    await expect(list.from).toHaveValue('');
    await expect(list.to).toHaveValue('');
  });

  test('that leave nothing are named, each with what lifting it would show', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2020&source=Delta+Wire`);
    const list = listPage(page);
    await expect(list.main.getByRole('heading', { name: 'No article matches' })).toBeVisible();
    await expect(list.main).toContainText('No article from 2020 on from Delta Wire is in this archive.');
    await expect(list.main.getByRole('button', { name: 'Any source: 3 articles' })).toBeVisible();
    await list.main.getByRole('button', { name: 'Any day: 4 articles' }).click();
    await expect(page).toHaveURL(`${sites.kinds}?source=Delta+Wire`);
    await expect(list.items).toHaveCount(4);
  });

  test('of words that stand nowhere can be lifted too', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?q=submarine`);
    const list = listPage(page);
    await list.main.getByRole('button', { name: 'Without the search: 15 articles' }).click();
    await expect(page).toHaveURL(sites.kinds);
    await expect(list.status).toHaveText('15 of 15 articles');
  });
});
