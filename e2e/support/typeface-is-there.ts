import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Waits for the typeface, which comes once the list stands and moves what is below a line of it: a finger would miss what was measured before. */
export async function typefaceIsThere(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-typeface');
  await page.evaluate(async () => {
    await document.fonts.load('1em Newsreader');
    await document.fonts.ready;
  });
}
