import type { Page } from '@playwright/test';
import { all, headlines, newestFirst } from './support/kinds.ts';
import { listPage } from './support/list-page.ts';
import { manyHeadline } from './support/many.ts';
import { expect, test } from './support/test.ts';

/** How many entries the tab's history has. */
const historyLength = (page: Page) => page.evaluate(() => window.history.length);

test.describe('a filter by date', () => {
  test('takes a year, a month and a day, and means the whole period', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.from.fill('2019');
    await list.to.fill('2019');
    await expect(list.links).toHaveText(newestFirst.slice(3, 10));
    await expect(list.status).toContainText(`7 of ${all} articles`);
    await expect(page).toHaveURL(`${sites.kinds}?from=2019&to=2019`);

    await list.to.fill('2019-06');
    await expect(list.links).toHaveText([headlines.regatta, headlines.lighthouse]);
    await expect(page).toHaveURL(`${sites.kinds}?from=2019&to=2019-06`);

    await list.from.fill('2019-11-06');
    await list.to.fill('2019-11-06');
    await expect(list.links).toHaveText([headlines.nightMarket, headlines.swingBridge, headlines.ferryCrews]);
  });

  test('includes its first and its last day', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2018-12-31&to=2019-06-30`);
    const list = listPage(page);
    await expect(list.links).toHaveText([headlines.regatta, headlines.lighthouse, headlines.rules]);
    await list.from.fill('2019-01-01');
    await list.to.fill('2019-06-29');
    await expect(list.links).toHaveText([headlines.lighthouse]);
    await list.from.fill('2019-01-02');
    await list.to.fill('2019-07-01');
    await expect(list.links).toHaveText([headlines.newFerry, headlines.regatta]);
  });

  test('may be open at either end', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2020`);
    const list = listPage(page);
    await expect(list.links).toHaveText([headlines.bell, headlines.chinese, headlines.arabic]);
    await page.goto(`${sites.kinds}?to=2016-02`);
    await expect(list.links).toHaveText([headlines.leapDay]);
  });

  test('says that undated articles are left out', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2016`);
    const list = listPage(page);
    await expect(list.status).toHaveText(`${all - 1} of ${all} articles · 1 undated article left out`);
    await expect(list.link(headlines.recipe)).toHaveCount(0);
  });

  test('waits with what means nothing until it is finished, and then says so without throwing it away', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.from.fill('6 Nov');
    await expect(list.status).toHaveText(`${all} of ${all} articles`);
    await expect(list.from).not.toHaveAccessibleDescription(/not a date/);
    await list.from.press('Enter');
    await expect(list.from).toHaveValue('6 Nov');
    await expect(list.from).toHaveAttribute('aria-invalid', 'true');
    await expect(list.from).toHaveAccessibleDescription('“6 Nov” is not a date here. Write a year, a month or a day: 2019, 2019-06 or 2019-06-30.');
    await expect(list.chip('From “6 Nov” was not understood')).toBeVisible();
    await list.from.fill('2020');
    await expect(list.chip('not understood')).toHaveCount(0);
    await expect(list.status).toContainText(`3 of ${all} articles`);
  });

  test('whose first day lies after its last says so', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2020&to=2019`);
    const list = listPage(page);
    await expect(list.status).toContainText(`0 of ${all} articles`);
    await expect(list.to).toHaveAccessibleDescription('This is before the first day, so nothing can match.');
    await expect(list.main.getByRole('heading', { name: 'No article matches' })).toBeVisible();
  });
});

test.describe('a filter by source', () => {
  test('gives each source with the number of its articles', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await expect(page.getByRole('group', { name: 'Source' }).getByRole('checkbox')).toHaveCount(7);
    await expect(list.source('Harbour Times')).toHaveAccessibleDescription('4 articles');
    await expect(list.source('Delta Wire')).toHaveAccessibleDescription('4 articles');
    await expect(list.source('The Quay Gazette')).toHaveAccessibleDescription('4 articles');
    await expect(list.source('Coast Courier')).toHaveAccessibleDescription('4 articles');
    await expect(list.source('صحيفة المرفأ')).toHaveAccessibleDescription('1 article');
    await expect(list.source('港口日報')).toHaveAccessibleDescription('1 article');
    await expect(list.source('Source not known')).toHaveAccessibleDescription('1 article');
  });

  test('widens with each source', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.source('The Quay Gazette').check();
    await expect(list.links).toHaveText([headlines.swingBridge, headlines.rules, headlines.typesetter, headlines.leapDay]);
    await list.source('港口日報').check();
    await expect(list.links).toHaveText([headlines.chinese, headlines.swingBridge, headlines.rules, headlines.typesetter, headlines.leapDay]);
    await expect(list.status).toHaveText(`5 of ${all} articles`);
    // What a source would add does not depend on the sources chosen.
    await expect(list.source('Harbour Times')).toHaveAccessibleDescription('4 articles');
    await list.source('The Quay Gazette').uncheck();
    await expect(list.links).toHaveText([headlines.chinese]);
  });

  test('keeps every choice, however fast one follows on the other', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const group = page.getByRole('group', { name: 'Source' });
    await expect(group.getByRole('checkbox')).toHaveCount(7);
    // All in one go, before the page can have been drawn again.
    await group.evaluate((element) => element.querySelectorAll('input').forEach((box) => box.click()));
    await expect(group.getByRole('checkbox', { checked: true })).toHaveCount(7);
    await expect(listPage(page).status).toHaveText(`${all} of ${all} articles`);
  });

  test('counts within the days and the words that are asked for', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2019&to=2019`);
    const list = listPage(page);
    await expect(list.source('Harbour Times')).toHaveAccessibleDescription('3 articles');
    await expect(list.source('The Quay Gazette')).toHaveAccessibleDescription('1 article');
    await expect(list.source('港口日報')).toHaveAccessibleDescription('0 articles');
    await list.search.fill('ferry');
    await expect(list.source('Harbour Times')).toHaveAccessibleDescription('1 article');
    await expect(list.source('The Quay Gazette')).toHaveAccessibleDescription('0 articles');
  });

  test('finds the articles whose source is not known', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.source('Source not known').check();
    await expect(list.links).toHaveText([headlines.recipe]);
    await expect(page).toHaveURL(`${sites.kinds}?source=`);
    await page.reload();
    await expect(list.source('Source not known')).toBeChecked();
    await expect(list.links).toHaveText([headlines.recipe]);
  });

  test('says so when this archive has no such source', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?source=Evening+Post`);
    const list = listPage(page);
    await expect(list.status).toHaveText(`0 of ${all} articles`);
    await list.chip('“Evening Post” is not in this archive').click();
    await expect(list.status).toHaveText(`${all} of ${all} articles`);
    await expect(page).toHaveURL(sites.kinds);
  });
});

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
});

test.describe('the address of a filter', () => {
  test('is the same in whatever order it was chosen', async ({ page, sites }) => {
    const canonical = `${sites.kinds}?q=the&from=2016&to=2019-11&source=Delta+Wire&source=The+Quay+Gazette&sort=oldest`;
    const list = listPage(page);
    const choices = [
      () => list.search.fill('the'),
      () => list.from.fill('2016'),
      () => list.to.fill('2019-11'),
      () => list.source('Delta Wire').check(),
      () => list.source('The Quay Gazette').check(),
      () => list.order.selectOption('oldest'),
    ];
    for (const ordered of [choices, choices.toReversed()]) {
      await page.goto(sites.kinds);
      for (const choose of ordered) await choose();
      await expect(page).toHaveURL(canonical);
    }
  });

  test('opens the same list in a new window', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?q=the&from=2016&to=2019-11&source=Delta+Wire&source=The+Quay+Gazette&sort=oldest`);
    const list = listPage(page);
    await expect(list.search).toHaveValue('the');
    await expect(list.from).toHaveValue('2016');
    await expect(list.to).toHaveValue('2019-11');
    await expect(list.source('Delta Wire')).toBeChecked();
    await expect(list.source('The Quay Gazette')).toBeChecked();
    await expect(list.source('Harbour Times')).not.toBeChecked();
    await expect(list.order).toHaveValue('oldest');
    await expect(list.links).toHaveText([
      headlines.leapDay,
      headlines.hostile,
      headlines.typesetter,
      headlines.rules,
      headlines.lighthouse,
      headlines.newFerry,
      headlines.swingBridge,
      headlines.nightMarket,
    ]);
  });

  test('may be written in another order by hand and is put in order with the next change', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?sort=newest&source=The+Quay+Gazette&source=Delta+Wire&source=Delta+Wire&from=2016`);
    const list = listPage(page);
    await expect(list.status).toContainText(`8 of ${all} articles`);
    await list.to.fill('2018');
    await expect(page).toHaveURL(`${sites.kinds}?from=2016&to=2018&source=Delta+Wire&source=The+Quay+Gazette`);
  });

  test('shows and says what it cannot understand, and lifts it with one click', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=banana&sort=size`);
    const list = listPage(page);
    await expect(list.from).toHaveValue('banana');
    await expect(list.from).toHaveAccessibleDescription(/“banana” is not a date here/);
    await expect(list.status).toHaveText(`${all} of ${all} articles`);
    await list.chip('Order “size” was not understood').click();
    await expect(page).toHaveURL(`${sites.kinds}?from=banana`);
    await list.chip('From “banana” was not understood').click();
    await expect(page).toHaveURL(sites.kinds);
    await expect(list.from).toHaveValue('');
    await expect(list.clearAll).toHaveCount(0);
  });

  test('keeps what it cannot understand when something else changes', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=banana`);
    const list = listPage(page);
    await list.source('Delta Wire').check();
    await expect(page).toHaveURL(`${sites.kinds}?from=banana&source=Delta+Wire`);
  });

  test('takes a step of the history for what is chosen and none for what is typed', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await expect(list.link(headlines.leapDay)).toBeVisible();
    const before = await historyLength(page);
    await list.search.pressSequentially('ferry');
    await list.from.fill('2019');
    await expect(page).toHaveURL(`${sites.kinds}?q=ferry&from=2019`);
    expect(await historyLength(page)).toBe(before);

    await list.source('Harbour Times').check();
    await expect(page).toHaveURL(`${sites.kinds}?q=ferry&from=2019&source=Harbour+Times`);
    expect(await historyLength(page)).toBe(before + 1);
    await page.goBack();
    await expect(page).toHaveURL(`${sites.kinds}?q=ferry&from=2019`);
    await expect(list.source('Harbour Times')).not.toBeChecked();
    await expect(list.search).toHaveValue('ferry');
    await expect(list.from).toHaveValue('2019');
    await page.goForward();
    await expect(list.source('Harbour Times')).toBeChecked();
  });
});

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
    await list.main.getByRole('button', { name: `Without the search: ${all} articles` }).click();
    await expect(page).toHaveURL(sites.kinds);
    await expect(list.status).toHaveText(`${all} of ${all} articles`);
  });
});

for (const timezoneId of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
  test.describe(`days seen from ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('are the days that the articles name', async ({ page, sites }) => {
      await page.goto(sites.kinds);
      const list = listPage(page);
      // At this moment it was another day in one of the two places, and so it was with the next two.
      await expect(list.item(headlines.nightMarket).getByRole('heading', { level: 2 })).toHaveText('6 November 2019 Wednesday');
      await expect(list.item(headlines.ferryCrews).getByRole('time')).toHaveText('6 November 2019 01:25');
      await expect(list.item(headlines.regatta).getByRole('heading', { level: 2 })).toHaveText('30 June 2019 Sunday');
      await expect(list.item(headlines.lighthouse).getByRole('heading', { level: 2 })).toHaveText('1 January 2019 Tuesday');
      await list.from.fill('2019-11-06');
      await list.to.fill('2019-11-06');
      await expect(list.links).toHaveText([headlines.nightMarket, headlines.swingBridge, headlines.ferryCrews]);
      await list.from.fill('2019-11-05');
      await list.to.fill('2019-11-05');
      await expect(list.items).toHaveCount(0);
    });
  });
}
