import type { Locator, Page } from '@playwright/test';
import { articlePage } from './support/article-page.ts';
import { filterSheet } from './support/filter-sheet.ts';
import { all, headlines, kindsTitle } from './support/kinds.ts';
import { listPage } from './support/list-page.ts';
import { manyHeadline } from './support/many.ts';
import { permalink } from './support/permalink.ts';
import { expect, test } from './support/test.ts';

/** Where something stands on the screen. */
const sidesOf = (locator: Locator) =>
  locator.evaluate((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return { top, bottom, left, right };
  });

/** How far the page can be scrolled sideways. */
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe('on a wide screen', () => {
  test('the list stands beside the article', async ({ page, sites }) => {
    await page.goto(await permalink(sites.kinds, headlines.nightMarket));
    const { aside, article, asideLinks } = articlePage(page);
    await expect(asideLinks.first()).toHaveText(headlines.bell);
    await expect(aside.getByRole('link', { name: headlines.nightMarket })).toHaveAttribute('aria-current', 'true');
    const [list, text] = [await aside.boundingBox(), await article.boundingBox()];
    expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(text?.x ?? 0);
    await asideLinks.getByText(headlines.ferryCrews).click();
    await expect(articlePage(page).headline).toHaveText(headlines.ferryCrews);
  });

  test('a reading time stands on one line, however narrow the list is', async ({ page, sites }) => {
    await page.goto(await permalink(sites.kinds, headlines.nightMarket));
    const { aside, asideLinks } = articlePage(page);
    await expect(asideLinks.first()).toBeVisible();
    const times = aside.getByText(/^\d+ min$/);
    expect(await times.count()).toBeGreaterThan(5);
    for (let width = 1440; width >= 1000; width -= 10) {
      await page.setViewportSize({ width, height: 900 });
      expect(await times.evaluateAll((shown) => shown.filter((time) => time.getClientRects().length > 1).length)).toBe(0);
    }
  });

  test('the filters stay clear of the foot of a short list', async ({ page, sites }) => {
    await page.setViewportSize({ width: 1440, height: 600 });
    await page.goto(`${sites.kinds}?q=nothing+has+these+words`);
    await expect(page.getByRole('heading', { name: 'No article matches' })).toBeVisible();
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const [panel, foot] = [await sidesOf(listPage(page).from), await sidesOf(page.getByRole('contentinfo'))];
    expect(foot.bottom - foot.top).toBeGreaterThan(0);
    const filters = await page.locator('.filter-panel').evaluate((element) => element.parentElement?.getBoundingClientRect().bottom ?? Infinity);
    expect(panel.top).toBeLessThan(foot.top);
    expect(filters).toBeLessThanOrEqual(foot.top + 1);
  });

  test('the list beside an article of a long archive opens where the article stands', async ({ page, sites }) => {
    await page.goto(await permalink(sites.many, manyHeadline(602)));
    const { aside, asideLinks } = articlePage(page);
    const current = asideLinks.getByText(manyHeadline(602), { exact: true });
    await expect(current).toBeInViewport();
    const before = await asideLinks.count();
    await aside.getByRole('button', { name: 'Show the articles before these' }).click();
    await expect.poll(() => asideLinks.count()).toBeGreaterThan(before);
  });

  test('the filters stand beside the list', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await expect(list.from).toBeVisible();
    await expect(list.source('Delta Wire')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Filter ·' })).toHaveCount(0);
  });
});

test.describe('on a phone', () => {
  test('no year and no figure of the quick choices is broken, however large the letters are for it @phone-only', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const { open, sheet } = filterSheet(page);
    await open.tap();
    const years = sheet.getByRole('group', { name: 'Quick choices' }).getByRole('button', { name: /^\d{4},/ });
    await expect(years.first()).toBeVisible();
    for (const width of [390, 320, 260, 195]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await years.evaluateAll((shown) => shown.filter((year) => [...year.children].some((part) => part.getClientRects().length !== 1 || part.clientHeight > 32)).length)).toBe(0);
      expect(await sheet.evaluate((element) => [...element.children].filter((part) => part.scrollWidth > part.clientWidth).length)).toBe(0);
    }
  });

  test('no name of a source is broken within its words, however large the letters are for it @phone-only', async ({ page, sites }) => {
    await page.setViewportSize({ width: 195, height: 844 });
    await page.goto(sites.kinds);
    const { open, sheet, source } = filterSheet(page);
    await open.tap();
    const name = sheet.getByRole('group', { name: 'Source' }).getByText('Delta Wire', { exact: true });
    await expect(source('Delta Wire')).toBeVisible();
    expect(await name.evaluate((element) => element.getClientRects().length)).toBeLessThanOrEqual('Delta Wire'.split(' ').length);
  });

  test('the article has the screen to itself @phone-only', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    await listPage(page).link(headlines.nightMarket).tap();
    const { headline, aside, back } = articlePage(page);
    await expect(headline).toBeInViewport();
    await expect(aside).toHaveCount(0);
    await back.tap();
    await expect(listPage(page).link(headlines.nightMarket)).toBeInViewport();
  });

  test('an article names its archive, which leads to all of it @phone-only', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2019`);
    await listPage(page).link(headlines.nightMarket).tap();
    const { headline } = articlePage(page);
    await expect(headline).toBeVisible();
    await page.getByRole('banner').getByRole('link', { name: kindsTitle }).tap();
    await expect(page).toHaveURL(sites.kinds);
  });

  test('the order stands at the end of the first line, and the filters that are on begin below @phone-only', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2016&source=Delta+Wire`);
    const { status, order, chips, main } = listPage(page);
    await expect(status).toContainText(`4 of ${all} articles`);
    const [words, select, chip, frame] = await Promise.all([sidesOf(status), sidesOf(order), sidesOf(chips.getByRole('button').first()), sidesOf(main)]);
    expect(select.top).toBeLessThan(words.bottom);
    expect(frame.right - select.right).toBeLessThan(20);
    expect(chip.top).toBeGreaterThanOrEqual(select.bottom);
    expect(Math.abs(chip.left - words.left)).toBeLessThanOrEqual(1);
  });

  test('nothing scrolls sideways @phone-only', async ({ page, sites }) => {
    for (const address of [sites.kinds, await permalink(sites.kinds, headlines.newFerry), await permalink(sites.kinds, headlines.rules)]) {
      await page.goto(address);
      await expect(page.getByRole('main')).toContainText(/\d of \d|The Committee|Rules of the Sound/);
      expect(await overflow(page), address).toBe(0);
      // On a phone, a page that is wider than the screen is shown smaller instead.
      expect(await page.evaluate(() => window.innerWidth), address).toBe(390);
    }
  });
});

test.describe('nothing scrolls sideways at any width', () => {
  /** Checks the page as it stands at the widths of small and large phones, tablets and desktops. */
  async function expectNoOverflow(page: Page): Promise<void> {
    for (const width of [320, 390, 820, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      // The page follows a moment after the window.
      await expect.poll(() => overflow(page), `${page.url()} at ${width} px`).toBe(0);
    }
  }

  test('in the list', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    await expect(listPage(page).link(headlines.leapDay)).toBeVisible();
    await expectNoOverflow(page);
  });

  test('in an empty list under long filters', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?q=${'long'.repeat(30)}&from=${'banana'.repeat(10)}&source=${'Nobody'.repeat(20)}`);
    await expect(listPage(page).status).toHaveText(`0 of ${all} articles`);
    await expectNoOverflow(page);
  });

  for (const [what, headline] of [
    ['a headline of 300 characters', headlines.newFerry],
    ['a table and code', headlines.rules],
    ['a picture', headlines.lighthouse],
    ['Arabic', headlines.arabic],
    ['Chinese', headlines.chinese],
    ['a hostile text', headlines.hostile],
    ['no text', headlines.bell],
  ] as const) {
    test(`in an article with ${what}`, async ({ page, sites }) => {
      await page.goto(await permalink(sites.kinds, headline));
      await expect(articlePage(page).headline).toHaveText(headline);
      await expect(articlePage(page).neighbours).toBeVisible();
      await expectNoOverflow(page);
    });
  }
});

test.describe('the appearance', () => {
  test.use({ colorScheme: 'light' });

  test('follows the system until one is chosen, and the choice outlasts a reload', async ({ page, sites }) => {
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.goto(sites.kinds);
    const appearance = page.getByRole('combobox', { name: 'Appearance' });
    await expect(appearance).toHaveValue('system');
    const light = await paper();
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await paper();
    expect(dark).not.toBe(light);

    await appearance.selectOption({ label: 'Light' });
    expect(await paper()).toBe(light);
    await page.reload();
    await expect(appearance).toHaveValue('light');
    expect(await paper()).toBe(light);

    await page.emulateMedia({ colorScheme: 'light' });
    await appearance.selectOption({ label: 'Dark' });
    expect(await paper()).toBe(dark);
    await listPage(page).link(headlines.bell).click();
    await expect(appearance).toHaveValue('dark');
    expect(await paper()).toBe(dark);

    await appearance.selectOption({ label: 'As the system' });
    await page.reload();
    await expect(appearance).toHaveValue('system');
    expect(await paper()).toBe(light);
  });
});
