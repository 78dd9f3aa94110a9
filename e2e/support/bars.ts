import type { Locator } from '@playwright/test';

/** The middle of a bar on the screen. */
export async function middleOf(bar: Locator): Promise<{ x: number; y: number }> {
  const box = await bar.boundingBox();
  if (!box) throw new Error('The bar is not drawn.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
