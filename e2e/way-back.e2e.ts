import type { Locator, Page } from '@playwright/test';
import { articlePage } from './support/article-page.ts';
import { all, headlines } from './support/kinds.ts';
import { listPage, placeOf, scrollUntil } from './support/list-page.ts';
import { manyHeadline } from './support/many.ts';
import { permalink } from './support/permalink.ts';
import { expect, test } from './support/test.ts';
import { typefaceIsThere } from './support/typeface-is-there.ts';

const scrollTop = (page: Page) => page.evaluate(() => window.scrollY);

/** Checks that a row stands where it stood. */
async function expectAt(link: Locator, place: number): Promise<void> {
  await expect.poll(async () => Math.abs((await placeOf(link)) - place)).toBeLessThanOrEqual(2);
}

/** Checks that it has the focus as well. */
async function expectInPlace(link: Locator, place: number): Promise<void> {
  await expect(link).toBeFocused();
  await expectAt(link, place);
}

/** Opens an article by its row, goes back, and checks that the row stands where it stood, with the focus on it. Gives where that is. */
async function openAndGoBack(page: Page, link: Locator): Promise<number> {
  await typefaceIsThere(page);
  await link.hover();
  const place = await placeOf(link);
  expect(await scrollTop(page)).toBeGreaterThan(0);
  await link.click();
  await expect(articlePage(page).headline).toBeFocused();
  await page.goBack();
  await expectInPlace(link, place);
  return place;
}

test.describe('the way back', () => {
  test('by “Back to the list” keeps the filter and comes to the row', async ({ page, sites }) => {
    await page.setViewportSize({ width: 1440, height: 500 });
    await page.goto(`${sites.kinds}?from=2016&to=2019`);
    const list = listPage(page);
    await list.link(headlines.typesetter).click();
    await expect(articlePage(page).headline).toBeFocused();
    await articlePage(page).back.click();
    await expect(page).toHaveURL(`${sites.kinds}?from=2016&to=2019`);
    await expect(list.link(headlines.typesetter)).toBeFocused();
    await expect(list.link(headlines.typesetter)).toBeInViewport();
  });

  test('by “Back to the list” from a deep link comes to the row of a long list', async ({ page, sites }) => {
    const headline = manyHeadline(1000);
    await page.goto(await permalink(sites.many, headline));
    // Before the program is there, which has these, the link leads to the head of the list.
    await expect(articlePage(page).neighbours).toBeVisible();
    await articlePage(page).back.click();
    await expect(page).toHaveURL(sites.many);
    const row = listPage(page).link(headline);
    await expect(row).toBeFocused();
    await expect(row).toBeInViewport();
  });

  test('by the browser comes to the same place with the focus on the row', async ({ page, sites }) => {
    await page.setViewportSize({ width: 1440, height: 500 });
    await page.goto(sites.kinds);
    await openAndGoBack(page, listPage(page).link(headlines.lighthouse));
    await page.goForward();
    await expect(articlePage(page).headline).toHaveText(headlines.lighthouse);
    expect(await scrollTop(page)).toBeLessThanOrEqual(2);
  });

  test('by the browser comes to the same place of a long list of which more was loaded', async ({ page, sites }) => {
    await page.goto(sites.many);
    const list = listPage(page);
    await scrollUntil(page, async () => expect(await list.countItems()).toBeGreaterThan(300));
    await openAndGoBack(page, list.link(manyHeadline(950)));
  });

  test('by the browser leads to a place that is kept when the list is loaded again @phone', async ({ page, sites }) => {
    await page.goto(sites.many);
    const list = listPage(page);
    await scrollUntil(page, async () => expect(await list.countItems()).toBeGreaterThan(300));
    const link = list.link(manyHeadline(950));
    const place = await openAndGoBack(page, link);
    const items = await list.countItems();
    await page.reload();
    // To look for a row by its name keeps a page from drawing that is still at it.
    await expect.poll(() => list.countItems(), { timeout: 45_000 }).toBe(items);
    await typefaceIsThere(page);
    await expectInPlace(link, place);
  });

  test('to a list that is loaded again leads to the row that was read, though no article was opened @phone', async ({ page, sites }) => {
    await page.goto(`${sites.many}?sort=oldest`);
    const list = listPage(page);
    await scrollUntil(page, async () => expect(await list.countItems()).toBeGreaterThan(300));
    await typefaceIsThere(page);
    const row = list.link(manyHeadline(150));
    await row.scrollIntoViewIfNeeded();
    await page.evaluate((element) => element?.scrollIntoView({ block: 'center' }), await row.elementHandle());
    const place = await placeOf(row);
    const items = await list.countItems();
    await page.reload();
    await expect.poll(() => list.countItems(), { timeout: 45_000 }).toBe(items);
    await typefaceIsThere(page);
    await expectAt(row, place);
    await expect(row).not.toBeFocused();
  });

  test('by the browser comes to the same place of what a search found', async ({ page, sites }) => {
    await page.goto(`${sites.many}?q=turns+a+hundred`);
    const list = listPage(page);
    await scrollUntil(page, async () => expect(await list.countItems()).toBe(172));
    await openAndGoBack(page, list.link(manyHeadline(268)));
  });

  test('by “Back to the list” comes to the row of what a search found', async ({ page, sites }) => {
    await page.goto(`${sites.many}?q=turns+a+hundred`);
    const list = listPage(page);
    await list.link(manyHeadline(499)).click();
    const { neighbour, back, headline } = articlePage(page);
    // The first one of the next section.
    await neighbour(manyHeadline(492)).click();
    await expect(headline).toHaveText(manyHeadline(492));
    await back.click();
    await expect(list.link(manyHeadline(492))).toBeFocused();
    await expect(list.link(manyHeadline(492))).toBeInViewport();
  });

  test('by the browser leaves the page to whoever scrolls next', async ({ page, sites }) => {
    await page.setViewportSize({ width: 1440, height: 500 });
    await page.goto(sites.kinds);
    const link = listPage(page).link(headlines.lighthouse);
    await link.click();
    await expect(articlePage(page).headline).toBeFocused();
    await page.goBack();
    await expect(link).toBeFocused();
    const top = await scrollTop(page);
    await page.mouse.wheel(0, -300);
    // Some frames later, when whatever brings the row back to its place has ended.
    const later = await page.evaluate(async () => {
      for (let frames = 0; frames < 30; frames += 1) await new Promise(requestAnimationFrame);
      return window.scrollY;
    });
    expect(top - later).toBeGreaterThan(250);
  });

  test('by the browser leads through articles one by one', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?source=Delta+Wire`);
    const { headline, neighbour } = articlePage(page);
    await listPage(page).link(headlines.newFerry).click();
    await neighbour(headlines.lighthouse).click();
    await expect(headline).toHaveText(headlines.lighthouse);
    await page.goBack();
    await expect(headline).toHaveText(headlines.newFerry);
    await page.goBack();
    await expect(page).toHaveURL(`${sites.kinds}?source=Delta+Wire`);
    await expect(listPage(page).link(headlines.newFerry)).toBeFocused();
  });

  test('by the browser from a list that was opened by its address leads to the one before as that was left', async ({ page, sites }) => {
    await page.setViewportSize({ width: 1440, height: 500 });
    await page.goto(sites.kinds);
    const list = listPage(page);
    await expect(list.link(headlines.lighthouse)).toBeVisible();
    await page.goto(`${sites.kinds}?from=2016`);
    await openAndGoBack(page, list.link(headlines.lighthouse));
    await page.goBack();
    await expect(list.status).toHaveText(`${all} of ${all} articles`);
    // What is asked of the list once more is answered after it has found its place.
    await list.search.fill('lighthouse');
    await expect(list.link(headlines.lighthouse)).toBeVisible();
    await expect(list.link(headlines.lighthouse)).not.toBeFocused();
    expect(await scrollTop(page)).toBe(0);
  });

  test('is not taken for it when the list is opened anew', async ({ page, sites }) => {
    await page.setViewportSize({ width: 1440, height: 500 });
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.link(headlines.lighthouse).click();
    await expect(articlePage(page).headline).toBeFocused();
    await page.goto(`${sites.kinds}?from=2016`);
    await expect(list.status).toContainText(`${all - 1} of ${all} articles`);
    await expect(list.link(headlines.lighthouse)).not.toBeFocused();
    expect(await scrollTop(page)).toBe(0);
  });
});
