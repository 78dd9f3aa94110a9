import type { Page } from '@playwright/test';

/** Keeps files from the page until they are let go; the first of them, as many as are said, come through. */
export async function holdFiles(page: Page, files: string, firstThrough = 0): Promise<() => void> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let asked = 0;
  await page.route(files, async (route) => {
    asked += 1;
    if (asked > firstThrough) await held;
    await route.continue();
  });
  return letGo;
}
