import { headlines } from './support/kinds.ts';
import { listPage } from './support/list-page.ts';
import { manyHeadline } from './support/many.ts';
import { expect, test } from './support/test.ts';

test.describe('the search', () => {
  test('finds words of headlines in any order and case', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.search.fill('BRIDGE council');
    await expect(list.links).toHaveText([headlines.swingBridge]);
    await expect(list.status).toHaveText('1 of 15 articles');
    await expect(page).toHaveURL(`${sites.kinds}?q=BRIDGE+council`);
  });

  test('finds authors, sources, first lines, and words of every script', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.search.fill('Mira Holm');
    await expect(list.links).toHaveText([headlines.nightMarket, headlines.lighthouse]);
    await list.search.fill('six winters');
    await expect(list.links).toHaveText([headlines.nightMarket]);
    await list.search.fill('الميناء');
    await expect(list.links).toHaveText([headlines.arabic]);
    await list.search.fill('渡輪');
    await expect(list.links).toHaveText([headlines.chinese]);
  });

  test('looks through all of a long list', async ({ page, sites }) => {
    await page.goto(`${sites.many}?q=report+1100`);
    const list = listPage(page);
    await expect(list.links).toHaveText([manyHeadline(1100)]);
    await expect(list.status).toHaveText('1 of 1,200 articles');
    await list.search.fill('turns a hundred');
    await expect(list.status).toHaveText('172 of 1,200 articles');
  });
});
