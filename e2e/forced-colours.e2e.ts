import type { Locator, Page } from '@playwright/test';
import { articlePage } from './support/article-page.ts';
import { headlines } from './support/kinds.ts';
import { permalink } from './support/permalink.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

/** What is drawn in the margin before something. */
async function marginOf(page: Page, locator: Locator): Promise<string> {
  const { x = 0, y = 0, height = 0 } = (await locator.boundingBox()) ?? {};
  return (await page.screenshot({ clip: { x: x - 28, y: y + height / 2 - 4, width: 24, height: 8 } })).toString('base64');
}

test.describe('where the system has few colours', () => {
  test('the article that is open is marked in the list beside it', async ({ page, sites }) => {
    await page.goto(await permalink(sites.kinds, headlines.nightMarket));
    const link = (headline: string) => articlePage(page).aside.getByRole('link', { name: headline });
    await expect(link(headlines.nightMarket)).toHaveAttribute('aria-current', 'true');
    const unmarked = await marginOf(page, link(headlines.ferryCrews));
    expect(await marginOf(page, link(headlines.nightMarket))).not.toBe(unmarked);
    expect(await marginOf(page, link(headlines.swingBridge))).toBe(unmarked);
  });

  test('the note that a link leads to is marked', async ({ page, sites }) => {
    await page.goto(await permalink(sites.kinds, headlines.rules));
    const { body } = articlePage(page);
    const note = body.getByRole('listitem').filter({ hasText: 'According to the last pilot of the sound' });
    const before = await note.screenshot();
    await body.getByRole('link', { name: '[1]' }).click();
    await expect(note).toBeInViewport();
    expect((await note.screenshot()).equals(before)).toBe(false);
  });
});
