import type { Page } from '@playwright/test';
import { all, headlines } from './support/kinds.ts';
import { listPage } from './support/list-page.ts';
import { expect, test } from './support/test.ts';

/** How many entries the tab's history has. */
const historyLength = (page: Page) => page.evaluate(() => window.history.length);

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
    await expect(list.to).toHaveValue('Nov 2019');
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
