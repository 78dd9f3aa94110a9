import type { Page } from '@playwright/test';

/** Keeps the program from the page until it is let go. */
export async function holdProgram(page: Page): Promise<() => void> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/assets/reader-*.js', async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}
