import { all } from './support/kinds.ts';
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
    await expect(list.status).toHaveText(`${all} of ${all} articles`);
    await expect(list.search).toHaveValue('');
    await expect(list.from).toHaveValue('');
    await expect(list.to).toHaveValue('');
  });

  test('are followed by the words of the status, said once in one piece, which the status itself leaves to them', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await expect(list.announcement).toHaveText('');
    await list.search.pressSequentially('ferry');
    await list.source('Harbour Times').check();
    await expect(list.announcement).toHaveText(`2 of ${all} articles`);
    await expect(list.status).toHaveText(`2 of ${all} articles`);
    await expect(list.status).toHaveAttribute('aria-live', 'off');
    // Who reads on from the status would come upon the same words again.
    await expect(list.announcement).toHaveText('');
  });

  test('that leave nothing are named, each with what lifting it would show', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2020&source=Delta+Wire`);
    const list = listPage(page);
    await expect(list.main.getByRole('heading', { name: 'No article matches' })).toBeVisible();
    await expect(list.main).toContainText('No article from 2020 on from Delta Wire is in this archive. Without the dates there would be 4 articles, without the source 3.');
    await expect(list.main.getByRole('button', { name: 'Any source: 3 articles' })).toBeVisible();
    await list.main.getByRole('button', { name: 'Any day: 4 articles' }).click();
    await expect(page).toHaveURL(`${sites.kinds}?source=Delta+Wire`);
    await expect(list.items).toHaveCount(4);
  });

  test('of words that stand nowhere can be lifted too', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?q=submarine`);
    const list = listPage(page);
    await list.main.getByRole('button', { name: `Without the search: ${all} articles` }).click();
    await expect(page).toHaveURL(sites.kinds);
    await expect(list.status).toHaveText(`${all} of ${all} articles`);
  });

  test('that leave nothing are lifted only where that helps', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?q=regatta&from=2020&source=Delta+Wire`);
    const { main } = listPage(page);
    // Of the Delta Wire nothing is from 2020, and the regatta of 2019 was in the Harbour Times.
    await expect(main).toContainText('To lift one part of the filter is not enough; without the search and without the dates there would be 4 articles.');
    await expect(main.getByRole('button', { name: / articles?$/ })).toHaveText([
      'Without the search, any day: 4 articles',
      'Without the search, any source: 3 articles',
      'Any day, any source: 1 article',
      `Everything: ${all} articles`,
    ]);
    await main.getByRole('button', { name: `Everything: ${all} articles` }).click();
    await expect(page).toHaveURL(sites.kinds);
  });

  test('whose days are in the wrong order are explained, and turned round @phone', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2020&to=2019`);
    const { main, status } = listPage(page);
    await expect(main).toContainText('The dates are the wrong way round: 2020, where they begin, is after 2019, where they end.');
    await main.getByRole('button', { name: 'Swapped, from 2019 to 2020: 9 articles' }).click();
    await expect(page).toHaveURL(`${sites.kinds}?from=2019&to=2020`);
    await expect(status).toContainText(`9 of ${all} articles`);
  });
});
