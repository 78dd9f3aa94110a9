import type { Page } from '@playwright/test';
import { articlePage } from './support/article-page.ts';
import { filterSheet } from './support/filter-sheet.ts';
import { headlines } from './support/kinds.ts';
import { listPage } from './support/list-page.ts';
import { permalink } from './support/permalink.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    /** Notes what moves, at the moment at which it begins to: it may be over by the time somebody looks. */
    const note = (): void => {
      const { dataset } = document.documentElement;
      for (const { effect } of document.getAnimations()) {
        if (effect && Number(effect.getComputedTiming().activeDuration) > 0) dataset['moved'] = `${dataset['moved'] ?? ''} ${effect instanceof KeyframeEffect ? (effect.target?.outerHTML.slice(0, 80) ?? '') : ''}`;
      }
    };
    for (const start of ['transitionrun', 'animationstart']) document.addEventListener(start, note, true);
    document.addEventListener('scroll', () => {
      const { dataset } = document.documentElement;
      dataset['scrolled'] = `${dataset['scrolled'] ?? ''} ${Math.round(window.scrollY)}`;
    });
  });
});

/** Checks that nothing has moved since the page was opened, and nothing does. */
async function expectStillness(page: Page): Promise<void> {
  await letFramesPass(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-moved');
  expect(await page.evaluate(() => document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration) > 0).length)).toBe(0);
}

/** What has begun to move, or has scrolled, has said so by the time the next frames are drawn. */
async function letFramesPass(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

test.describe('where less motion is wanted', () => {
  test('nothing moves in the list, in the timeline and on the way to an article and back', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.source('Delta Wire').check();
    await expect(list.chip('Delta Wire')).toBeVisible();
    await expectStillness(page);
    await list.quickDate('2019').click();
    await expect(list.bars).toHaveCount(12);
    await list.bar('November 2019, 1 article').click();
    await expect(list.bars).toHaveCount(30);
    await list.showTable.click();
    await expectStillness(page);
    await list.step('All dates').click();
    await list.link(headlines.newFerry).click();
    await expect(articlePage(page).headline).toBeFocused();
    await expectStillness(page);
    await page.goBack();
    await expect(list.link(headlines.newFerry)).toBeFocused();
    await expectStillness(page);
  });

  test('nothing moves in the sheet of a phone @phone-only', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const { sheet, open, source, show } = filterSheet(page);
    await open.tap();
    await expect(sheet).toBeVisible();
    await expectStillness(page);
    await listPage(page).quickDate('2019').tap();
    await source('Delta Wire').tap();
    await expect(source('Delta Wire')).toBeChecked();
    await expectStillness(page);
    await show.tap();
    await expect(sheet).toHaveCount(0);
    await expectStillness(page);
  });

  test('a note is come to at once, without passing what lies before it', async ({ page, sites }) => {
    await page.setViewportSize({ width: 1440, height: 420 });
    await page.goto(await permalink(sites.kinds, headlines.rules));
    const { body } = articlePage(page);
    const mark = body.getByRole('link', { name: '[1]' });
    await mark.scrollIntoViewIfNeeded();
    await letFramesPass(page);
    const root = page.locator('html');
    await page.evaluate(() => delete document.documentElement.dataset['scrolled']);
    await mark.click();
    await expect(body.getByRole('listitem').filter({ hasText: 'According to the last pilot of the sound' })).toBeInViewport();
    await expect(root).toHaveAttribute('data-scrolled', /^ \d+$/);
    await expectStillness(page);
    await expect(root).toHaveAttribute('data-scrolled', /^ \d+$/);
  });
});
