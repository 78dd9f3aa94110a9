import { headlines } from './support/kinds.ts';
import { listPage } from './support/list-page.ts';
import { expect, test } from './support/test.ts';

const november = 'November 2019, 4 articles';

test.describe('the timeline', () => {
  test('has a bar for every month from the first to the last, with what was published in it', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await expect(list.bars).toHaveCount(64);
    await expect(list.bars.first()).toHaveAccessibleName('February 2016, 1 article');
    await expect(list.bars.nth(1)).toHaveAccessibleName('March 2016, 0 articles');
    await expect(list.bars.last()).toHaveAccessibleName('May 2021, 1 article');
    await expect(list.bar(november)).toHaveAttribute('aria-pressed', 'false');
  });

  test('narrows the list to the month that is clicked, and widens it again', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.bar(november).click();
    await expect(page).toHaveURL(`${sites.kinds}?from=2019-11&to=2019-11`);
    await expect(list.links).toHaveText([headlines.ferriesRun, headlines.nightMarket, headlines.swingBridge, headlines.ferryCrews]);
    await expect(list.bar(november)).toHaveAttribute('aria-pressed', 'true');
    await expect(list.bars.and(page.getByRole('button', { pressed: true }))).toHaveCount(1);
    await expect(list.from).toHaveValue('Nov 2019');
    await list.bar(november).click();
    await expect(page).toHaveURL(sites.kinds);
    await expect(list.bar(november)).toHaveAttribute('aria-pressed', 'false');
  });

  test('shows which months a filter takes in', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2019-06-15&to=2019-11`);
    const list = listPage(page);
    const pressed = list.bars.and(page.getByRole('button', { pressed: true }));
    await expect(pressed).toHaveCount(6);
    await expect(pressed.first()).toHaveAccessibleName('June 2019, 1 article');
    await expect(pressed.last()).toHaveAccessibleName(november);
  });

  test('counts the chosen sources', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.source('Harbour Times').check();
    await expect(list.bar('November 2019, 2 articles')).toBeVisible();
    await expect(list.bars).toHaveCount(64);
  });

  test('is one stop for the keyboard: arrows move along it and Enter chooses', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.search.focus();
    await page.keyboard.press('Tab');
    await expect(list.bars.last()).toBeFocused();
    await page.keyboard.press('Home');
    await expect(list.bars.first()).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(list.bars.nth(1)).toBeFocused();
    await page.keyboard.press('PageDown');
    await expect(list.bars.nth(13)).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(list.bars.nth(12)).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowLeft');
    await expect(list.bars.first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${sites.kinds}?from=2016-02&to=2016-02`);
    await expect(list.links).toHaveText([headlines.leapDay]);
    await expect(list.bars.first()).toBeFocused();
    await expect(list.bars.first()).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('End');
    await page.keyboard.press(' ');
    await expect(page).toHaveURL(`${sites.kinds}?from=2021-05&to=2021-05`);
    await page.keyboard.press('Tab');
    await expect(list.from).toBeFocused();
  });

  test('covers a long archive by the month as well', async ({ page, sites }) => {
    await page.goto(sites.many);
    const list = listPage(page);
    await expect(list.bars).toHaveCount(98);
    await list.bar('June 2016, 12 articles').click();
    await expect(list.status).toContainText('12 of 1,200 articles');
    await expect(list.items).toHaveCount(12);
  });

  test('shows which month has the focus, also where nothing was published', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.bars.last().focus();
    await page.keyboard.press('ArrowLeft');
    await expect(list.bar('April 2021, 0 articles')).toBeFocused();
    // What is drawn of a bar has no role.
    const reach = list.bar('April 2021, 0 articles').locator('.reach');
    await expect(reach).toHaveCSS('stroke-width', '2px');
    await expect(reach).not.toHaveCSS('stroke', 'none');
  });
});
