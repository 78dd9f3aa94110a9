import { listPage } from './support/list-page.ts';
import { expect, test } from './support/test.ts';

test.describe('a field in which somebody types', () => {
  test('follows Back and Forward to another search', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.source('Delta Wire').check();
    await list.search.fill('ferry');
    await expect(page).toHaveURL(`${sites.kinds}?q=ferry&source=Delta+Wire`);
    await page.goBack();
    await expect(list.search).toHaveValue('');
    await expect(list.search).toBeFocused();
    await page.goForward();
    await expect(list.search).toHaveValue('ferry');
  });

  test('follows Back and Forward to another day', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2018`);
    const list = listPage(page);
    await list.source('Delta Wire').check();
    await list.from.fill('2019');
    await expect(page).toHaveURL(`${sites.kinds}?from=2019&source=Delta+Wire`);
    await page.goBack();
    await expect(list.from).toHaveValue('2018');
    await page.goForward();
    await expect(list.from).toHaveValue('2019');
    // What is left in the end is what the address says, not what was typed before.
    await list.from.fill('2019-1');
    await page.goBack();
    await expect(list.from).toHaveValue('2018');
    await list.from.blur();
    await expect(page).toHaveURL(`${sites.kinds}?from=2018`);
  });

  test('keeps what is not finished while something else changes', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.source('Delta Wire').check();
    await list.from.fill('6 N');
    await page.goBack();
    await expect(list.source('Delta Wire')).not.toBeChecked();
    await expect(list.from).toHaveValue('6 N');
    await list.search.fill('the ferry ');
    await expect(list.search).toHaveValue('the ferry ');
    await expect(list.from).toHaveValue('6 N');
    await expect(page).toHaveURL(`${sites.kinds}?q=the+ferry&from=6+N`);
    await expect(list.search).toHaveValue('the ferry ');
  });
});
