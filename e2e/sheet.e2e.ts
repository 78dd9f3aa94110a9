import { filterSheet } from './support/filter-sheet.ts';
import { all, headlines } from './support/kinds.ts';
import { listPage, placeOf } from './support/list-page.ts';
import { many } from './support/many.ts';
import { expect, expectNoAxeViolations, test } from './support/test.ts';

test.describe('on a phone', () => {
  test('the filters wait in a sheet that says how many articles they leave @phone-only', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await expect(list.from).toHaveCount(0);
    await page.getByRole('button', { name: `Filter · ${all} articles` }).tap();
    const sheet = page.getByRole('dialog', { name: 'Filter the articles' });
    await expect(sheet).toBeVisible();
    await sheet.getByRole('textbox', { name: 'From' }).fill('2019');
    await sheet.getByRole('checkbox', { name: 'Harbour Times' }).tap();
    await expect(sheet.getByRole('checkbox', { name: 'Harbour Times' })).toHaveAccessibleDescription('4 articles');
    await sheet.getByRole('button', { name: 'Show 4 articles' }).tap();
    await expect(sheet).toHaveCount(0);
    await expect(list.links).toHaveText([headlines.bell, headlines.ferriesRun, headlines.ferryCrews, headlines.regatta]);
    await expect(page.getByRole('button', { name: 'Filter · 4 articles' })).toBeFocused();
  });

  test('Escape closes the sheet and gives the focus back @phone-only', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const open = page.getByRole('button', { name: `Filter · ${all} articles` });
    await open.focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'Filter the articles' });
    await expect(sheet).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
    await expect(open).toBeFocused();
    // It opens as often as it is asked for.
    await page.keyboard.press('Enter');
    await expect(sheet).toBeVisible();
  });

  test('the region of filters is in the sheet as long as it is open @phone-only', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?source=Delta+Wire`);
    const { sheet, open } = filterSheet(page);
    await expect(listPage(page).search).toBeVisible();
    await open.tap();
    const filters = page.getByRole('region', { name: 'Filters' });
    await expect(filters).toHaveCount(1);
    const inSheet = sheet.getByRole('region', { name: 'Filters' });
    await expect(inSheet.getByRole('textbox', { name: 'From' })).toBeVisible();
    await expect(inSheet.getByRole('textbox', { name: 'To' })).toBeVisible();
    await expect(inSheet.getByRole('group', { name: 'Source' }).getByRole('checkbox')).toHaveCount(7);
    await expectNoAxeViolations(page);
  });

  test('the sheet clears all filters that are on @phone-only', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const { sheet, open, source, heading } = filterSheet(page);
    const clear = sheet.getByRole('button', { name: 'Clear all' });
    await open.tap();
    await expect(heading).toBeFocused();
    await expect(clear).toHaveCount(0);
    await source('Harbour Times').tap();
    await expect(sheet.getByRole('button', { name: 'Show 4 articles' })).toBeVisible();
    await clear.press('Enter');
    await expect(sheet.getByRole('button', { name: `Show ${all} articles` })).toBeVisible();
    await expect(source('Harbour Times')).not.toBeChecked();
    await expect(clear).toHaveCount(0);
    await expect(heading).toBeFocused();
  });

  test('the sheet scrolls between its head and its foot, and the list behind it does not @phone-only', async ({ page, sites }) => {
    await page.goto(sites.many);
    const list = listPage(page);
    const { sheet, open, show } = filterSheet(page);
    const row = list.links.first();
    await expect(row).toBeVisible();
    await open.tap();
    const head = sheet.getByRole('heading', { level: 2, name: 'Filters' });
    const before = { head: await placeOf(head), show: await placeOf(show), row: await placeOf(row) };
    const last = sheet.getByRole('region', { name: 'Filters' }).getByRole('checkbox').last();
    await page.mouse.move(195, 500);
    await expect(async () => {
      await page.mouse.wheel(0, 3000);
      await expect(last).toBeInViewport({ timeout: 100 });
    }).toPass();
    for (let time = 0; time < 3; time += 1) await page.mouse.wheel(0, 3000);
    await page.mouse.move(195, 20);
    await page.mouse.wheel(0, 3000);
    // What has scrolled has done so by the time the next frames are drawn.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect({ head: await placeOf(head), show: await placeOf(show), row: await placeOf(row) }).toEqual(before);
  });

  test('the sheet is headed, and closed by its cross or beside it @phone-only', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const { sheet, open, close } = filterSheet(page);
    await open.tap();
    await expect(sheet.getByRole('heading', { level: 2, name: 'Filters' })).toBeVisible();
    await close.tap();
    await expect(sheet).toHaveCount(0);
    await expect(open).toBeFocused();
    await open.tap();
    await expect(sheet).toBeVisible();
    await page.touchscreen.tap(195, 20);
    await expect(sheet).toHaveCount(0);
    await expect(page).toHaveURL(sites.kinds);
  });

  test('the sheet shows what is on at its head, each with a way to take it off @phone-only', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?q=ferry&from=2019&to=2019`);
    const { sheet, open, chip, source, heading } = filterSheet(page);
    await open.tap();
    await expect(chip('“ferry”')).toBeVisible();
    await chip('In 2019').tap();
    await expect(page).toHaveURL(`${sites.kinds}?q=ferry`);
    await expectNoAxeViolations(page);
    await chip('“ferry”').press('Enter');
    await expect(heading).toBeFocused();
    await expect(sheet.getByText('No filter is on')).toBeVisible();
    await source('Harbour Times').tap();
    await expect(chip('Harbour Times')).toBeVisible();
  });

  test('what is chosen in the sheet does not move what stands below @phone-only', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const { open, source, chip, heading } = filterSheet(page);
    await open.tap();
    await expect(heading).toBeFocused();
    for (const name of ['Harbour Times', 'Coast Courier']) {
      await source(name).scrollIntoViewIfNeeded();
      const before = await placeOf(source(name));
      await source(name).tap();
      await expect(chip(name)).toBeVisible();
      expect(await placeOf(source(name))).toBe(before);
    }
  });

  test('how many articles are left stays in reach of a long sheet @phone-only', async ({ page, sites }) => {
    await page.setViewportSize({ width: 390, height: 420 });
    await page.goto(sites.many);
    const { sheet, open, show } = filterSheet(page);
    await open.tap();
    await sheet.getByRole('button', { name: `Show all ${many.sources} sources` }).tap();
    await expect(show).toBeInViewport({ ratio: 1 });
    await sheet.getByRole('checkbox').last().scrollIntoViewIfNeeded();
    await expect(show).toBeInViewport({ ratio: 1 });
  });
});
