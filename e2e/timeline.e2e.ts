import type { Locator } from '@playwright/test';
import { headlines } from './support/kinds.ts';
import { listPage } from './support/list-page.ts';
import { expect, expectNoAxeViolations, test } from './support/test.ts';

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
    await expect(list.steps).toHaveText(['All dates']);
  });

  test('steps in to the days of the month that is clicked', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.bar(november).click();
    await expect(page).toHaveURL(`${sites.kinds}?from=2019-11&to=2019-11`);
    await expect(list.links).toHaveText([headlines.ferriesRun, headlines.nightMarket, headlines.swingBridge, headlines.ferryCrews]);
    await expect(list.bars).toHaveCount(30);
    await expect(list.pressedBars).toHaveCount(30);
    await expect(list.bar('6 November 2019, 3 articles')).toBeVisible();
    await expect(list.steps).toHaveText(['All dates', '2019', 'November 2019']);
    await expect(list.from).toHaveValue('Nov 2019');
  });

  test('steps further in to a day, and out by choosing it again', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2019-11&to=2019-11`);
    const list = listPage(page);
    await list.bar('6 November 2019, 3 articles').click();
    await expect(page).toHaveURL(`${sites.kinds}?from=2019-11-06&to=2019-11-06`);
    await expect(list.pressedBars).toHaveCount(1);
    await expect(list.steps).toHaveText(['All dates', '2019', 'November 2019', '6 November 2019']);
    await list.bar('6 November 2019, 3 articles').click();
    await expect(page).toHaveURL(`${sites.kinds}?from=2019-11&to=2019-11`);
  });

  test('leads out by its steps, and Back leads in again', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?source=Harbour+Times&from=2019-11&to=2019-11`);
    const list = listPage(page);
    await list.step('2019').click();
    await expect(page).toHaveURL(`${sites.kinds}?from=2019&to=2019&source=Harbour+Times`);
    await expect(list.bars).toHaveCount(12);
    await expect(list.pressedBars).toHaveCount(12);
    await list.step('All dates').click();
    await expect(page).toHaveURL(`${sites.kinds}?source=Harbour+Times`);
    await expect(list.pressedBars).toHaveCount(0);
    await page.goBack();
    await page.goBack();
    await expect(list.bars).toHaveCount(30);
    await expect(list.steps).toHaveText(['All dates', '2019', 'November 2019']);
  });

  test('keeps the whole archive in sight, where the pointer goes on to another period', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2019-11&to=2019-11`);
    const list = listPage(page);
    // Drawn for the eye only: what it does, the steps and the bars do for everybody.
    const whole = list.filters.locator('.overview .bar');
    await expect(whole).toHaveCount(64);
    await whole.first().click();
    await expect(page).toHaveURL(`${sites.kinds}?from=2016-02&to=2016-02`);
    await expect(list.bars).toHaveCount(29);
    await list.step('All dates').click();
    await expect(whole).toHaveCount(0);
  });

  test('shows which months a filter takes in', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2019-06-15&to=2019-11`);
    const list = listPage(page);
    await expect(list.pressedBars).toHaveCount(6);
    await expect(list.pressedBars.first()).toHaveAccessibleName('June 2019, 1 article');
    await expect(list.pressedBars.last()).toHaveAccessibleName(november);
  });

  test('has the colour of what is chosen in the whole archive and in the closer view', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2019-11&to=2019-11`);
    const list = listPage(page);
    const colourOf = (bar: Locator) => bar.locator('.size').evaluate((element) => getComputedStyle(element).fill);
    const chosen = await colourOf(list.bar('6 November 2019, 3 articles'));
    expect(chosen).toBe(await colourOf(list.filters.locator('.overview .bar.chosen')));
    expect(chosen).not.toBe(await colourOf(list.filters.locator('.overview .bar:not(.chosen)').first()));
  });

  test('has no step for days that lie the wrong way round, and leads out of them', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2020&to=2019&source=Delta+Wire`);
    const list = listPage(page);
    await expect(list.steps).toHaveText(['All dates']);
    await expect(list.pressedBars).toHaveCount(0);
    await expectNoAxeViolations(page);
    await list.step('All dates').press('Enter');
    await expect(page).toHaveURL(`${sites.kinds}?source=Delta+Wire`);
    await expect(list.timelineTrail.getByText('All dates')).toBeFocused();
  });

  test('counts the chosen sources, over the bar of all articles', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    const whole = list.bar(november);
    // What is drawn of a bar has no role.
    await expect(whole.locator('.all')).toHaveCount(0);
    const before = await whole.locator('.size').boundingBox();
    await list.source('Harbour Times').check();
    const part = list.bar('November 2019, 2 articles');
    await expect(part).toBeVisible();
    await expect(list.bars).toHaveCount(64);
    const [all, shown] = [await part.locator('.all').boundingBox(), await part.locator('.size').boundingBox()];
    expect(all?.height).toBeCloseTo(before?.height ?? 0, 1);
    expect(shown?.height).toBeLessThan(all?.height ?? 0);
  });

  test('covers a long archive by the month, and by the year where the screen is narrow', async ({ page, sites }) => {
    await page.goto(sites.many);
    const list = listPage(page);
    await expect(list.bars).toHaveCount(98);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(list.bars).toHaveCount(9);
    await list.bar('2016, 146 articles').click();
    await expect(list.bars).toHaveCount(12);
    await list.bar('June 2016, 12 articles').click();
    await expect(list.bars).toHaveCount(30);
    await expect(list.status).toContainText('12 of 1,200 articles');
    await expect(list.items).toHaveCount(12);
  });
});

test.describe('the timeline by keyboard', () => {
  test('is one stop: arrows move along it and Enter steps in', async ({ page, sites }) => {
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
    await expect(list.bar('1 February 2016, 0 articles')).toBeFocused();
    await page.keyboard.press('End');
    await expect(list.bar('29 February 2016, 1 article')).toBeFocused();
    await page.keyboard.press(' ');
    await expect(page).toHaveURL(`${sites.kinds}?from=2016-02-29&to=2016-02-29`);
    await expect(list.bar('29 February 2016, 1 article')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(list.showTable).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(list.from).toBeFocused();
  });

  test('Escape and Backspace step out, and the focus stays where it was in time', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2019-11-06&to=2019-11-06`);
    const list = listPage(page);
    await list.bar('6 November 2019, 3 articles').focus();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(`${sites.kinds}?from=2019-11&to=2019-11`);
    await expect(list.bar('6 November 2019, 3 articles')).toBeFocused();
    await page.keyboard.press('Backspace');
    await expect(page).toHaveURL(`${sites.kinds}?from=2019&to=2019`);
    await expect(list.bar(november)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(sites.kinds);
    await expect(list.bar(november)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(list.bar(november)).toBeFocused();
    await expect(page).toHaveURL(sites.kinds);
  });

  test('Back keeps the focus on it, though the bars are others', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.bars.first().focus();
    await page.keyboard.press('Enter');
    await expect(list.bars).toHaveCount(29);
    await page.keyboard.press('End');
    await page.goBack();
    await expect(list.bars).toHaveCount(64);
    await expect(list.bars.first()).toBeFocused();
    await page.keyboard.press('End');
    await page.goForward();
    await expect(list.bars).toHaveCount(29);
    await expect(list.bars.first()).toBeFocused();
  });

  test('Shift extends a range, which is told and chosen with Enter', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.bar('July 2019, 1 article').focus();
    await page.keyboard.press('Shift+ArrowRight');
    await expect(list.rangeInProgress).toHaveText('July to August 2019, 1 article');
    await page.keyboard.press('Shift+PageDown');
    await page.keyboard.press('Shift+PageUp');
    for (const _ of ['September', 'October', 'November']) await page.keyboard.press('Shift+ArrowRight');
    await expect(list.rangeInProgress).toHaveText('July to November 2019, 5 articles');
    await expect(list.bar(november)).toBeFocused();
    await expect(page).toHaveURL(sites.kinds);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${sites.kinds}?from=2019-07&to=2019-11`);
    await expect(list.rangeInProgress).toHaveText('');
    await expect(list.pressedBars).toHaveCount(5);
    await expect(list.items).toHaveCount(5);
  });

  test('a range also extends backwards, and Escape drops it', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.bar(november).focus();
    await page.keyboard.press('Shift+Home');
    await expect(list.rangeInProgress).toHaveText('February 2016 to November 2019, 15 articles');
    await page.keyboard.press('Escape');
    await expect(list.rangeInProgress).toHaveText('');
    await expect(list.bars.first()).toBeFocused();
    await expect(page).toHaveURL(sites.kinds);
    await page.keyboard.press('Shift+ArrowRight');
    await expect(list.rangeInProgress).toHaveText('February to March 2016, 1 article');
    await page.keyboard.press('ArrowRight');
    await expect(list.rangeInProgress).toHaveText('');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${sites.kinds}?from=2016-04&to=2016-04`);
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

  test('the steps out keep the focus when they vanish', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2019-11&to=2019-11`);
    const list = listPage(page);
    await list.step('All dates').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(sites.kinds);
    await expect(list.timelineTrail.getByText('All dates')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(list.bars.last()).toBeFocused();
  });
});
