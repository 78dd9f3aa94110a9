import type { Locator, Page } from '@playwright/test';
import { middleOf } from './support/bars.ts';
import { listPage } from './support/list-page.ts';
import { expect, expectNoAxeViolations, test } from './support/test.ts';

const july = 'July 2019, 1 article';
const november = 'November 2019, 4 articles';

/** Presses the mouse on one bar and moves it to another, without letting go. */
async function dragMouse(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await middleOf(from), await middleOf(to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, end.y, { steps: 3 });
  await page.mouse.move(end.x, end.y);
}

test.describe('dragging along the timeline', () => {
  test('chooses the range, and says which while it is dragged', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await dragMouse(page, list.bar(july), list.bar(november));
    await expect(list.rangeInProgress).toHaveText('July to November 2019, 5 articles');
    await expect(page).toHaveURL(sites.kinds);
    await page.mouse.up();
    await expect(page).toHaveURL(`${sites.kinds}?from=2019-07&to=2019-11`);
    await expect(list.rangeInProgress).toHaveText('');
    await expect(list.pressedBars).toHaveCount(5);
    await expect(list.steps).toHaveText(['All dates', '2019', 'July to November 2019']);
    await page.goBack();
    await expect(list.pressedBars).toHaveCount(0);
  });

  test('works backwards, and ends at the end of the archive where the pointer leaves it', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await dragMouse(page, list.bar(november), list.bars.first());
    await page.mouse.move(0, 400);
    await expect(list.rangeInProgress).toHaveText('February 2016 to November 2019, 15 articles');
    await page.mouse.up();
    await expect(page).toHaveURL(`${sites.kinds}?from=2016-02&to=2019-11`);
  });

  test('is called off with Escape, and what follows of it chooses nothing', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2019&to=2019`);
    const list = listPage(page);
    await dragMouse(page, list.bar(july), list.bar(november));
    await page.keyboard.press('Escape');
    await expect(list.rangeInProgress).toHaveText('');
    const end = await middleOf(list.bars.last());
    await page.mouse.move(end.x, end.y);
    await page.mouse.up();
    await expect(list.rangeInProgress).toHaveText('');
    await expect(page).toHaveURL(`${sites.kinds}?from=2019&to=2019`);
    await list.bar(november).click();
    await expect(page).toHaveURL(`${sites.kinds}?from=2019-11&to=2019-11`);
  });

  test('steps in where the range is short, by the days of the months', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await dragMouse(page, list.bar('October 2019, 0 articles'), list.bar(november));
    await page.mouse.up();
    await expect(list.bars).toHaveCount(61);
    await expect(list.bars.first()).toHaveAccessibleName('1 October 2019, 0 articles');
    await dragMouse(page, list.bar('6 November 2019, 3 articles'), list.bar('30 November 2019, 0 articles'));
    await page.mouse.up();
    await expect(page).toHaveURL(`${sites.kinds}?from=2019-11-06&to=2019-11-30`);
    await expect(list.bars).toHaveCount(30);
    await expect(list.pressedBars).toHaveCount(25);
  });

  test('two quick clicks step in once', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.bar(november).dblclick();
    await expect(list.bars).toHaveCount(30);
    await expect(page).toHaveURL(`${sites.kinds}?from=2019-11&to=2019-11`);
  });

  test('the name of a bar is read out below it under the pointer', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.bar(november).hover();
    await expect(list.filters.getByText(november)).toBeVisible();
    await list.title.hover();
    await expect(list.filters.getByText(november)).toHaveCount(0);
  });
});

test.describe('the table behind the timeline', () => {
  test('has the periods with articles, and each can be chosen', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    const table = list.filters.getByRole('table', { name: 'Articles by month' });
    await expect(table).toHaveCount(0);
    await list.showTable.click();
    const rows = table.getByRole('row');
    await expect(rows.nth(0)).toHaveText('MonthArticles');
    await expect(rows.nth(1)).toHaveText('February 20161');
    await expectNoAxeViolations(page);
    await table.getByRole('button', { name: 'November 2019' }).click();
    await expect(page).toHaveURL(`${sites.kinds}?from=2019-11&to=2019-11`);
    const days = list.filters.getByRole('table', { name: 'Articles by day' });
    await expect(days.getByRole('button', { name: '6 November 2019' })).toHaveAttribute('aria-pressed', 'true');
    const hide = list.filters.getByRole('button', { name: 'Hide the table' });
    await expect(hide).toBeFocused();
    await hide.click();
    await expect(days).toHaveCount(0);
  });

  test('tells what the filter shows of all', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?source=Harbour+Times`);
    const list = listPage(page);
    await list.showTable.click();
    const table = list.filters.getByRole('table', { name: 'Articles by month' });
    await expect(table.getByRole('row').nth(0)).toHaveText('MonthArticlesWithout filters');
    await expect(table.getByRole('row').filter({ hasText: 'November 2019' })).toHaveText('November 201924');
  });
});

test.describe('nothing is missing', () => {
  test('from right to left: time still runs from left to right', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    const list = listPage(page);
    const [first, last] = [await middleOf(list.bars.first()), await middleOf(list.bars.last())];
    expect(first.x).toBeLessThan(last.x);
    await dragMouse(page, list.bar(july), list.bar(november));
    await page.mouse.up();
    await expect(page).toHaveURL(`${sites.kinds}?from=2019-07&to=2019-11`);
  });

  test('where the system has few colours: what is chosen is another than what is not', async ({ page, sites }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(`${sites.kinds}?from=2019-07&to=2019-11`);
    const list = listPage(page);
    const colourOf = (bar: Locator) => bar.locator('.size').evaluate((element) => getComputedStyle(element).fill);
    expect(await colourOf(list.bar(november))).not.toBe(await colourOf(list.bars.first()));
  });

  test('at 320 px: nothing scrolls sideways, in any step and with the table', async ({ page, sites }) => {
    // Higher than any of it, so that the button of the sheet covers no row.
    await page.setViewportSize({ width: 320, height: 6000 });
    for (const search of ['', '?from=2019-11-06&to=2019-11-28', '?from=2016-09&to=2019-09']) {
      await page.goto(`${sites.kinds}${search}`);
      const list = listPage(page);
      await list.showTable.click();
      await expect(list.filters.getByRole('table')).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      await expectNoAxeViolations(page);
    }
  });

  test('in the state after a step in, light and dark', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2019-11-06&to=2019-11-06&source=Harbour+Times`);
    await expect(listPage(page).bars).toHaveCount(30);
    await page.emulateMedia({ colorScheme: 'light' });
    await expectNoAxeViolations(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoAxeViolations(page);
  });
});
