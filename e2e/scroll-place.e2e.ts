import type { Page } from '@playwright/test';
import { articlePage } from './support/article-page.ts';
import { headlines } from './support/kinds.ts';
import { listPage } from './support/list-page.ts';
import { permalink } from './support/permalink.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 1440, height: 420 } });

const heightOf = (page: Page) => page.evaluate(() => window.scrollY);

/** Scrolls as with a wheel, and gives where the page then stands. */
async function scrollDown(page: Page, by: number): Promise<number> {
  await page.mouse.move(900, 200);
  await page.mouse.wheel(0, by);
  await expect.poll(() => heightOf(page)).toBeGreaterThan(0);
  return heightOf(page);
}

test.describe('the place in a page', () => {
  test('of an article half read is kept for whoever comes back from the next one, which begins at its head', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?source=Delta+Wire`);
    const { headline, neighbour } = articlePage(page);
    await listPage(page).link(headlines.newFerry).click();
    await expect(headline).toBeFocused();
    const next = neighbour(headlines.lighthouse);
    await next.scrollIntoViewIfNeeded();
    const left = await heightOf(page);
    expect(left).toBeGreaterThan(0);
    await next.click();
    await expect(headline).toHaveText(headlines.lighthouse);
    await expect.poll(() => heightOf(page)).toBe(0);
    await page.goBack();
    await expect(headline).toHaveText(headlines.newFerry);
    await expect.poll(() => heightOf(page)).toBe(left);
  });

  test('is kept when the page is loaded again, and not when it is opened anew', async ({ page, sites }) => {
    const address = await permalink(sites.kinds, headlines.rules);
    await page.goto(address);
    const { headline } = articlePage(page);
    await expect(headline).toBeVisible();
    const left = await scrollDown(page, 150);
    await page.reload();
    await expect(headline).toBeVisible();
    await expect.poll(() => heightOf(page)).toBe(left);
    await page.goto('about:blank');
    await page.goto(address);
    await expect(headline).toBeInViewport();
    expect(await heightOf(page)).toBe(0);
  });

  test('of a note is come to by its link, each time, and Back leads to where it was followed', async ({ page, sites }) => {
    await page.goto(await permalink(sites.kinds, headlines.rules));
    const { body } = articlePage(page);
    const mark = body.getByRole('link', { name: '[1]' });
    const note = body.getByRole('listitem').filter({ hasText: 'According to the last pilot of the sound' });
    await mark.scrollIntoViewIfNeeded();
    const followedAt = await heightOf(page);
    await mark.click();
    await expect(note).toBeInViewport();
    const noteAt = await heightOf(page);
    expect(noteAt).not.toBe(followedAt);
    await page.mouse.move(900, 200);
    await page.mouse.wheel(0, -40);
    await expect.poll(() => heightOf(page)).toBe(noteAt - 40);
    await page.goBack();
    await expect(mark).toBeInViewport();
    await expect.poll(() => heightOf(page)).toBe(followedAt);
    await mark.click();
    await expect(note).toBeInViewport();
  });
});
