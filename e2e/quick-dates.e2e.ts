import { filterSheet } from './support/filter-sheet.ts';
import { all, headlines, newestFirst } from './support/kinds.ts';
import { listPage, placeOf } from './support/list-page.ts';
import { expect, expectNoAxeViolations, test } from './support/test.ts';

test.describe('a quick choice', () => {
  test('is a year of the archive, and taken off by a second press', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    const year = list.quickDate('2019');
    await expect(year).toHaveAccessibleName('2019, 7 articles');
    await year.click();
    await expect(page).toHaveURL(`${sites.kinds}?from=2019&to=2019`);
    await expect(year).toHaveAttribute('aria-pressed', 'true');
    await expect(list.links).toHaveText(newestFirst.slice(3, 10));
    await expectNoAxeViolations(page);
    await list.quickDate('2018').click();
    await expect(page).toHaveURL(`${sites.kinds}?from=2018&to=2018`);
    await expect(year).toHaveAttribute('aria-pressed', 'false');
    await page.goBack();
    await expect(year).toHaveAttribute('aria-pressed', 'true');
    await year.press('Enter');
    await expect(page).toHaveURL(sites.kinds);
    await expect(year).toBeFocused();
  });

  test('is a month of the year that is chosen, and taken off again leaves the year', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await expect(list.quickDate('November 2019')).toHaveCount(0);
    await list.quickDate('2019').click();
    await list.quickDate('November 2019').click();
    await expect(page).toHaveURL(`${sites.kinds}?from=2019-11&to=2019-11`);
    await expect(list.quickDate('November 2019')).toHaveAttribute('aria-pressed', 'true');
    await list.quickDate('November 2019').click();
    await expect(page).toHaveURL(`${sites.kinds}?from=2019&to=2019`);
  });

  test('clicked twice at once is one choice, and leaves what stands below where it was', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    const before = await placeOf(list.quickDate('2018'));
    await list.quickDate('2019').dblclick();
    await expect(page).toHaveURL(`${sites.kinds}?from=2019&to=2019`);
    await expect(list.to).toHaveAccessibleDescription('to 31 Dec 2019');
    expect(await placeOf(list.quickDate('2018'))).toBe(before);
  });

  test('is the latest month', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.quickDate('Latest month, May 2021').click();
    await expect(page).toHaveURL(`${sites.kinds}?from=2021-05&to=2021-05`);
    await expect(list.links).toHaveText([headlines.bell]);
    await expect(list.from).toHaveValue('May 2021');
  });

  test('counts what the rest of the filter shows', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?source=Delta+Wire&q=ferry`);
    const { quickDate, links } = listPage(page);
    await quickDate('2019').click();
    await expect(links).not.toHaveCount(0);
    await expect(quickDate('2019')).toHaveAccessibleName(`2019, ${await links.count()} article${(await links.count()) === 1 ? '' : 's'}`);
  });

  test('in the sheet of a phone is large enough to be hit, and leaves the sheet open @phone-only', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const { open, show, sheet } = filterSheet(page);
    await open.tap();
    const year = listPage(page).quickDate('2019');
    expect((await year.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await year.tap();
    await expect(show).toHaveText('Show 7 articles');
    await expectNoAxeViolations(page);
    await page.goBack();
    await expect(sheet).toHaveCount(0);
    await expect(page).toHaveURL(`${sites.kinds}?from=2019&to=2019`);
  });

  test('has no place in an archive of one day', async ({ page, sites }) => {
    await page.goto(sites.single);
    await expect(listPage(page).links).toHaveCount(1);
    await expect(page.getByRole('group', { name: 'Quick choices' })).toHaveCount(0);
  });
});

test.describe('on this day', () => {
  test('are the articles of today’s month and day in any year', async ({ page, sites }) => {
    await page.clock.setFixedTime(new Date('2026-11-06T12:00:00-08:00'));
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.quickDate('On this day, 6 November').click();
    await expect(page).toHaveURL(`${sites.kinds}?on=11-06`);
    await expect(list.status).toHaveText(`3 of ${all} articles · 1 undated left out. Show only that one`);
    await expect(list.links).toHaveText([headlines.nightMarket, headlines.swingBridge, headlines.ferryCrews]);
    await expect(page).toHaveTitle(/^On 6 November of any year/);
    await expect(list.quickDate('On this day')).toHaveAttribute('aria-pressed', 'true');
    await expectNoAxeViolations(page);
    await list.quickDate('2018').click();
    await expect(page).toHaveURL(`${sites.kinds}?from=2018&to=2018&on=11-06`);
    await expect(list.main).toContainText('No article on 6 November in 2018 is in this archive.');
    await list.main.getByRole('button', { name: 'Any year: 3 articles' }).click();
    await list.chip('On 6 November of any year').click();
    await expect(page).toHaveURL(sites.kinds);
  });

  test('is a day that some years lack, too', async ({ page, sites }) => {
    await page.clock.setFixedTime(new Date('2028-02-29T12:00:00-08:00'));
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.quickDate('On this day, 29 February').click();
    await expect(list.links).toHaveText([headlines.leapDay]);
  });

  test('is not offered where the archive has nothing of that day', async ({ page, sites }) => {
    await page.clock.setFixedTime(new Date('2026-07-31T12:00:00-08:00'));
    await page.goto(sites.kinds);
    await expect(listPage(page).quickDate('2019')).toBeVisible();
    await expect(listPage(page).quickDate('On this day')).toHaveCount(0);
  });

  test('that no year has is said to be not understood', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?on=02-30`);
    const list = listPage(page);
    await expect(list.status).toHaveText(`${all} of ${all} articles`);
    await list.chip('On “02-30” was not understood').click();
    await expect(page).toHaveURL(sites.kinds);
  });
});

test.describe('undated articles', () => {
  test('can be shown alone', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2019&on=11-06`);
    const list = listPage(page);
    await expect(list.quickDate('Undated')).toHaveAccessibleName('Undated, 1 article');
    await list.quickDate('Undated').click();
    await expect(page).toHaveURL(`${sites.kinds}?dates=undated`);
    await expect(list.links).toHaveText([headlines.recipe]);
    await expect(list.status).toHaveText(`1 of ${all} articles`);
    await expect(page).toHaveTitle(/^Without a date/);
    await expect(list.from).toHaveValue('');
    await expectNoAxeViolations(page);
    await list.chip('Without a date').click();
    await expect(page).toHaveURL(sites.kinds);
  });

  test('that a filter leaves out are a way to them', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2016`);
    const list = listPage(page);
    await list.status.getByRole('button', { name: 'Show only that one: 1 undated article' }).click();
    await expect(page).toHaveURL(`${sites.kinds}?dates=undated`);
    await expect(list.links).toHaveText([headlines.recipe]);
    await expect(list.status).toBeFocused();
    await page.goBack();
    await expect(page).toHaveURL(`${sites.kinds}?from=2016`);
  });

  test('give way to days, and days to them', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?dates=undated`);
    const list = listPage(page);
    await list.to.fill('2018');
    await expect(page).toHaveURL(`${sites.kinds}?to=2018`);
    await expect(list.quickDate('Undated')).toHaveAttribute('aria-pressed', 'false');
    await list.quickDate('Undated').click();
    await expect(page).toHaveURL(`${sites.kinds}?dates=undated`);
    await expect(list.to).toHaveValue('');
  });

  test('and days in one address are said not to go together', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2020&dates=undated`);
    const list = listPage(page);
    await expect(list.status).toContainText(`3 of ${all} articles`);
    await list.chip('“Undated” does not go with days').click();
    await expect(page).toHaveURL(`${sites.kinds}?from=2020`);
  });
});
