import { all, headlines, newestFirst } from './support/kinds.ts';
import { listPage } from './support/list-page.ts';
import { expect, test } from './support/test.ts';

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
    await expect(list.status).toHaveText(`${all - 1} of ${all} articles · 1 undated left out. Show only that one`);
    await expect(list.link(headlines.recipe)).toHaveCount(0);
  });

  test('waits with what means nothing until it is finished, and then says so without throwing it away', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.from.fill('6 Nov');
    await expect(list.status).toHaveText(`${all} of ${all} articles`);
    await expect(list.from).not.toHaveAccessibleDescription(/lacks a year/);
    await list.from.press('Enter');
    await expect(list.from).toHaveValue('6 Nov');
    await expect(list.from).toHaveAttribute('aria-invalid', 'true');
    await expect(list.from).toHaveAccessibleDescription('“6 Nov” lacks a year of four digits, as in 6 Nov 2019.');
    await expect(list.chip('From “6 Nov” was not understood')).toBeVisible();
    await list.from.fill('2020');
    await expect(list.chip('not understood')).toHaveCount(0);
    await expect(list.status).toContainText(`3 of ${all} articles`);
  });

  test('whose first day lies after its last says so', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2020&to=2019`);
    const list = listPage(page);
    await expect(list.status).toContainText(`0 of ${all} articles`);
    await expect(list.to).toHaveAccessibleDescription('This is before 2020, so nothing can match.');
    await expect(list.main.getByRole('heading', { name: 'No article matches' })).toBeVisible();
    await expect(page).toHaveTitle(/^From 2020 to 2019 · /);
    await expect(list.chip('From 2020 to 2019')).toBeVisible();
    await page.getByRole('button', { name: 'Swap the dates' }).press('Enter');
    await expect(page).toHaveURL(`${sites.kinds}?from=2019&to=2020`);
    await expect(list.to).toBeFocused();
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
