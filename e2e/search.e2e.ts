import { articlePage } from './support/article-page.ts';
import { all, headlines } from './support/kinds.ts';
import { listPage, scrollUntil } from './support/list-page.ts';
import { manyHeadline } from './support/many.ts';
import { expect, test } from './support/test.ts';

test.describe('the search', () => {
  test('finds words of headlines in any order and case', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.search.fill('BRIDGE council');
    await expect(list.links).toHaveText([headlines.swingBridge]);
    await expect(list.status).toHaveText(`1 of ${all} articles`);
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

  test('shows what it finds in sections, the next one as one goes down or by a button', async ({ page, sites }) => {
    await page.goto(`${sites.many}?q=turns+a+hundred`);
    const list = listPage(page);
    await expect(list.status).toHaveText('172 of 1,200 articles');
    await expect.poll(() => list.countItems()).toBe(100);
    await page.getByRole('button', { name: 'Show more articles' }).press('Enter');
    await expect.poll(() => list.countItems()).toBe(172);
    await expect(page.getByRole('button', { name: 'Show more articles' })).toHaveCount(0);
    expect(new Set(await list.links.allTextContents()).size).toBe(172);
  });

  test('stands beside an article where the article is among what it finds', async ({ page, sites }) => {
    await page.goto(`${sites.many}?q=turns+a+hundred`);
    await scrollUntil(page, async () => expect(await listPage(page).countItems()).toBe(172));
    await listPage(page).link(manyHeadline(268)).click();
    const { aside, asideLinks } = articlePage(page);
    await expect(asideLinks.and(page.locator('[aria-current]'))).toHaveText([manyHeadline(268)]);
    await expect(asideLinks).toHaveCount(72);
    await aside.getByRole('button', { name: 'Show the articles before these' }).click();
    await expect(asideLinks).toHaveCount(172);
  });

  test('says of every month and source what it finds there', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?q=ferry&from=2019-08&to=2019`);
    const list = listPage(page);
    await expect(list.bar('November 2019, 1 article')).toBeVisible();
    await expect(list.bar('August 2019, 0 articles')).toHaveAttribute('aria-pressed', 'true');
    // Outside the days that are asked for as well.
    await expect(list.bar('July 2019, 1 article')).toHaveAttribute('aria-pressed', 'false');
    await expect(list.bar('June 2019, 0 articles')).toHaveAttribute('aria-pressed', 'false');
    await expect(list.source('Harbour Times')).toHaveAccessibleDescription('1 article');
  });

  test('counts only the undated articles that it finds as left out', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?q=ferry&from=2016`);
    const list = listPage(page);
    await expect(list.link(headlines.ferryCrews)).toBeVisible();
    await expect(list.status).not.toContainText('left out');
    await list.search.fill('soup');
    await expect(list.status).toContainText('1 undated left out');
  });
});
