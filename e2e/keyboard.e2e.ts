import { articlePage } from './support/article-page.ts';
import { all, headlines } from './support/kinds.ts';
import { listPage } from './support/list-page.ts';
import { permalink } from './support/permalink.ts';
import { expect, test } from './support/test.ts';
import { typefaceIsThere } from './support/typeface-is-there.ts';

test.describe('with the keyboard', () => {
  test('one reaches search, timeline, filters and list, in this order', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await expect(list.link(headlines.leapDay)).toBeVisible();
    const sources = page.getByRole('group', { name: 'Source' });
    const boxes = await sources.getByRole('checkbox').all();
    expect(boxes).toHaveLength(7);
    const stops = [
      page.getByRole('link', { name: 'Skip to the articles' }),
      list.search,
      list.bars.last(),
      list.showTable,
      list.from,
      list.to,
      ...(await page.getByRole('group', { name: 'Quick choices' }).getByRole('button').all()),
      // Each source is followed by what excludes it.
      ...boxes.flatMap((box, place) => [box, sources.getByRole('button', { name: 'Exclude' }).nth(place)]),
      ...['Section', 'Tag', 'Author'].map((name) => page.getByRole('button', { name, exact: true })),
      list.withoutSuspects,
      list.withoutEarlier,
      list.order,
      list.links.first(),
      list.links.nth(1),
    ];
    for (const stop of stops) {
      await page.keyboard.press('Tab');
      await expect(stop).toBeFocused();
    }
  });

  test('one skips to the articles', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2019`);
    const list = listPage(page);
    await expect(list.items).toHaveCount(10);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the articles' })).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(list.main).toBeFocused();
    await expect(list.items).toHaveCount(10);
    await expect(page).toHaveURL(/\?from=2019(#articles)?$/);
    await page.keyboard.press('Tab');
    await expect(list.status.getByRole('button', { name: 'Show only that one: 1 undated article' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(list.chips.getByRole('button').first()).toBeFocused();
  });

  test('no row that one comes to lies behind the button that opens the filters @phone-only', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await expect(list.link(headlines.leapDay)).toBeVisible();
    await typefaceIsThere(page);
    await list.order.focus();
    const button = page.getByRole('button', { name: 'Filter ·' });
    for (const link of await list.links.all()) {
      await page.keyboard.press('Tab');
      await expect(link).toBeFocused();
      const [row, bar] = [await link.boundingBox(), await button.boundingBox()];
      expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
    }
  });

  test('one skips to the article', async ({ page, sites }) => {
    await page.goto(await permalink(sites.kinds, headlines.nightMarket));
    await expect(articlePage(page).headline).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the article' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(articlePage(page).original).toBeFocused();
  });

  test('Enter on a row opens it and the headline is heard next', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.link(headlines.nightMarket).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(await permalink(sites.kinds, headlines.nightMarket));
    const { headline, neighbour } = articlePage(page);
    await expect(headline).toBeFocused();
    await expect(headline).toHaveText(headlines.nightMarket);
    await neighbour(headlines.swingBridge).focus();
    await page.keyboard.press('Enter');
    await expect(headline).toHaveText(headlines.swingBridge);
    await expect(headline).toBeFocused();
  });

  test('a filter is set and lifted without a mouse', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.source('Harbour Times').focus();
    await page.keyboard.press(' ');
    await expect(list.source('Harbour Times')).toBeChecked();
    await expect(list.source('Harbour Times')).toBeFocused();
    await expect(list.items).toHaveCount(4);
    await list.clearAll.focus();
    await page.keyboard.press('Enter');
    await expect(list.status).toHaveText(`${all} of ${all} articles`);
  });
});
