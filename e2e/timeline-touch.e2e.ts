import { middleOf } from './support/bars.ts';
import { headlines } from './support/kinds.ts';
import { listPage } from './support/list-page.ts';
import { expect, expectNoAxeViolations, test } from './support/test.ts';
import { typefaceIsThere } from './support/typeface-is-there.ts';

const july = 'July 2019, 1 article';
const november = 'November 2019, 4 articles';

test.describe('the timeline under a finger', () => {
  test('goes by years, then by the months of one, then by the days of one @phone-only', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await expect(list.bars).toHaveCount(6);
    await list.bar('2019, 7 articles').tap();
    await expect(page).toHaveURL(`${sites.kinds}?from=2019&to=2019`);
    await expect(list.bars).toHaveCount(12);
    await list.bar(november).tap();
    await expect(page).toHaveURL(`${sites.kinds}?from=2019-11&to=2019-11`);
    await expect(list.bars).toHaveCount(30);
    await list.bar('6 November 2019, 3 articles').tap();
    await expect(list.links).toHaveText([headlines.nightMarket, headlines.swingBridge, headlines.ferryCrews]);
    await expect(list.filters.locator('.overview .bar')).toHaveCount(6);
    await expectNoAxeViolations(page);
    await list.step('All dates').tap();
    await expect(page).toHaveURL(sites.kinds);
    await expect(list.bars).toHaveCount(6);
  });

  test('has the bars in one place at every step @phone-only', async ({ page, sites }) => {
    const feet: number[] = [];
    for (const search of ['', '?from=2019&to=2019', '?from=2019-11&to=2019-11', '?from=2019-11-06&to=2019-11-06', '?from=2020&to=2019']) {
      await page.goto(`${sites.kinds}${search}`);
      const list = listPage(page);
      await typefaceIsThere(page);
      const box = await list.timeline.boundingBox();
      feet.push(Math.round((box?.y ?? 0) + (box?.height ?? 0)));
      expect(box?.height).toBeGreaterThanOrEqual(44);
    }
    expect(new Set(feet).size, `at ${feet.join(', ')}`).toBe(1);
  });

  test('has bars of any number of articles that are hit in all their height @phone-only', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2019&to=2019`);
    const list = listPage(page);
    await typefaceIsThere(page);
    const box = await list.bar('August 2019, 0 articles').boundingBox();
    if (!box) throw new Error('The bar is not drawn.');
    expect(box.width).toBeGreaterThanOrEqual(24);
    await page.touchscreen.tap(box.x + 2, box.y + 2);
    await expect(page).toHaveURL(`${sites.kinds}?from=2019-08&to=2019-08`);
  });

  test('takes a tap where the finger came down, also at the edge of two rows @phone-only', async ({ page, sites }) => {
    const touch = await page.context().newCDPSession(page);
    const list = listPage(page);
    // As broad as a finger is: the browser takes its click to what it finds most likely below it.
    const tapAt = async (x: number, y: number) => {
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y, radiusX: 18, radiusY: 18 }] });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    for (const day of ['04', '17', '28']) {
      await page.goto(`${sites.kinds}?from=2019-11&to=2019-11`);
      await typefaceIsThere(page);
      const box = await list.bars.nth(Number(day) - 1).boundingBox();
      if (!box) throw new Error('The bar is not drawn.');
      await tapAt(box.x + box.width * 0.9, box.y + 2);
      await expect(page).toHaveURL(`${sites.kinds}?from=2019-11-${day}&to=2019-11-${day}`);
    }
    const year = await middleOf(list.filters.locator('.overview .bar').nth(1));
    await tapAt(year.x, year.y + 9);
    await expect(page).toHaveURL(`${sites.kinds}?from=2017&to=2017`);
    await expect(list.bars).toHaveCount(12);
  });

  test('is dragged along to choose a range, and still scrolls the page @phone-only', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2019&to=2019`);
    const list = listPage(page);
    await expect(list.bars).toHaveCount(12);
    await typefaceIsThere(page);
    const [start, end] = [await middleOf(list.bar(july)), await middleOf(list.bar(november))];
    const touch = await page.context().newCDPSession(page);
    const send = async (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) => {
      await touch.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    };
    await send('touchStart', [start]);
    await send('touchMove', [{ x: (start.x + end.x) / 2, y: end.y }]);
    await send('touchMove', [end]);
    await expect(list.rangeInProgress).toHaveText('July to November 2019, 5 articles');
    await send('touchEnd', []);
    await expect(page).toHaveURL(`${sites.kinds}?from=2019-07&to=2019-11`);

    await send('touchStart', [start]);
    for (let step = 1; step <= 8; step += 1) await send('touchMove', [{ x: start.x, y: start.y - step * 20 }]);
    await send('touchEnd', []);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    await expect(list.rangeInProgress).toHaveText('');
    await expect(page).toHaveURL(`${sites.kinds}?from=2019-07&to=2019-11`);
  });
});
