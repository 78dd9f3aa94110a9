import { checkPack, checkRows } from '#core/bundle/check.ts';
import { articlePage } from './support/article-page.ts';
import { all, headlines, kindsTitle, newestFirst, oldestFirst } from './support/kinds.ts';
import { listPage, scrollUntil } from './support/list-page.ts';
import { expect, test } from './support/test.ts';

test.describe('the list', () => {
  test('names the archive and says how many articles there are', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await expect(list.title).toHaveText(kindsTitle);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(list.status).toHaveText(`${all} of ${all} articles`);
    await expect(page).toHaveTitle(kindsTitle);
  });

  test('is headed by what it shows, for those who move by headings', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const { main, source } = listPage(page);
    const heading = main.getByRole('heading', { level: 2 }).first();
    await expect(heading).toHaveText('All articles');
    await page.goto(`${sites.kinds}?q=ferry&from=2019&to=2019`);
    await expect(heading).toHaveText('Articles “ferry” in 2019');
    await source('Harbour Times').check();
    await expect(heading).toHaveText('Articles “ferry” in 2019 from Harbour Times');
  });

  test('has one item for each article, newest first and the undated last', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await expect(list.items).toHaveCount(newestFirst.length);
    await expect(list.links).toHaveText(newestFirst);
  });

  test('groups the articles under their days', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await expect(list.days).toHaveText([
      '4 May 2021 Tuesday',
      '9 August 2020 Sunday',
      '15 March 2020 Sunday',
      '7 November 2019 Thursday',
      '6 November 2019 Wednesday',
      '1 July 2019 Monday',
      '30 June 2019 Sunday',
      '1 January 2019 Tuesday',
      '31 December 2018 Monday',
      '20 May 2018 Sunday',
      '16 May 2018 Wednesday',
      '15 May 2018 Tuesday',
      '14 May 2018 Monday',
      '12 September 2017 Tuesday',
      '1 April 2017 Saturday',
      '29 February 2016 Monday',
      'Undated',
    ]);
    // A day's heading is part of its first item.
    const dayIn = (headline: string) => list.item(headline).getByRole('heading', { level: 2 });
    await expect(dayIn(headlines.nightMarket)).toHaveText('6 November 2019 Wednesday');
    await expect(dayIn(headlines.swingBridge)).toHaveCount(0);
    await expect(dayIn(headlines.ferryCrews)).toHaveCount(0);
    await expect(dayIn(headlines.recipe)).toHaveText('Undated');
  });

  test('says of each article its source, its author where known, and when it was published', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    const bridge = list.item(headlines.swingBridge);
    await expect(bridge).toContainText('The Quay Gazette');
    await expect(bridge).toContainText('Jonas Lindqvist, Ruth Adeyemi');
    await expect(bridge.getByRole('time')).toHaveAttribute('datetime', '2019-11-06T09:05:00Z');
    await expect(bridge.getByRole('time')).toHaveText('6 November 2019 09:05');

    const crews = list.item(headlines.ferryCrews);
    await expect(crews).toContainText('Harbour Times');
    await expect(crews.getByRole('time')).toHaveAttribute('datetime', '2019-11-06T01:25:56+00:00');

    const recipe = list.item(headlines.recipe);
    await expect(recipe).toContainText('Take the largest pot there is');
    await expect(recipe.getByRole('time')).toHaveCount(0);

    await expect(list.item(headlines.bell)).toContainText('text not preserved');
  });

  test('shows a day without a time as a day', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const times = listPage(page).item(headlines.leapDay).getByRole('time');
    await expect(times.last()).toHaveAttribute('datetime', '2016-02-29');
    await expect(times.last()).toHaveText('29 February 2016');
  });

  test('turns round, the undated still last', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.order.selectOption({ label: 'Oldest first' });
    await expect(list.links).toHaveText(oldestFirst);
    await expect(page).toHaveURL(`${sites.kinds}?sort=oldest`);
    await list.order.selectOption({ label: 'Newest first' });
    await expect(list.links).toHaveText(newestFirst);
    await expect(page).toHaveURL(sites.kinds);
  });

  test('keeps each headline in its own language and direction', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    const looks = (headline: string) =>
      list.link(headline).evaluate((link) => ({ direction: getComputedStyle(link).direction, language: link.closest('[lang]')?.getAttribute('lang') }));
    expect(await looks(headlines.arabic)).toEqual({ direction: 'rtl', language: 'ar' });
    expect(await looks(headlines.chinese)).toEqual({ direction: 'ltr', language: 'zh-Hant' });
    expect(await looks(headlines.nightMarket)).toEqual({ direction: 'ltr', language: 'en' });
  });

  test('does not pass a headline in other letters off as English', async ({ page, sites }) => {
    const title = 'Уха на сорок человек';
    await page.route('**/archive/rows/*.json', async (route) => {
      const { rows } = checkRows(await (await route.fetch()).json());
      await route.fulfill({ json: { rows: rows.map((row) => (row.title === headlines.recipe ? { ...row, title, excerpt: '' } : row)) } });
    });
    await page.route('**/archive/packs/*.json', async (route) => {
      const { articles } = checkPack(await (await route.fetch()).json());
      await route.fulfill({ json: { articles: articles.map((article) => (article.title === headlines.recipe ? { ...article, title, excerpt: '' } : article)) } });
    });
    await page.goto(sites.kinds);
    const link = listPage(page).link(title);
    expect(await link.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('');
    // The neighbour of an article says it as well.
    await listPage(page).link(headlines.leapDay).click();
    await expect(articlePage(page).neighbour(title).getByText(title)).toHaveAttribute('lang', '');
  });

  test('is complete with a single article', async ({ page, sites }) => {
    await page.goto(sites.single);
    const list = listPage(page);
    await expect(list.title).toHaveText('A Single Cutting');
    await expect(list.status).toHaveText('1 of 1 article');
    await expect(list.links).toHaveText(['The Only Issue of a Newspaper']);
    await expect(list.days).toHaveText(['29 February 1924 Friday']);
    // One source is no choice, and one period no line of time.
    await expect(page.getByRole('group', { name: 'Source' })).toHaveCount(0);
    await expect(list.timeline).toHaveCount(0);
  });
});

test.describe('a long list', () => {
  test('loads more as one goes down, without losing or repeating an article', async ({ page, sites }) => {
    // Of this source, every file of rows has a few.
    await page.goto(`${sites.many}?source=North+Coast+Mail`);
    const list = listPage(page);
    await expect(list.status).toHaveText('80 of 1,200 articles');
    await expect(list.items).not.toHaveCount(0);
    expect(await list.countItems()).toBeLessThan(80);
    await scrollUntil(page, async () => expect(await list.countItems()).toBe(80));
    expect(new Set(await list.links.allTextContents()).size).toBe(80);
    await expect(list.days.last()).toHaveText('Undated');
    await expect(page.getByRole('button', { name: 'Show more articles' })).toHaveCount(0);
  });

  test('gives all its sources when asked', async ({ page, sites }) => {
    await page.goto(sites.many);
    const boxes = page.getByRole('group', { name: 'Source' }).getByRole('checkbox');
    await expect(boxes).toHaveCount(12);
    await page.getByRole('button', { name: 'Show all 15 sources' }).click();
    await expect(boxes).toHaveCount(15);
  });
});
