import { articlePage } from './support/article-page.ts';
import { filterSheet } from './support/filter-sheet.ts';
import { all } from './support/kinds.ts';
import { listPage, placeOf, scrollUntil } from './support/list-page.ts';
import { manyHeadline } from './support/many.ts';
import { permalink } from './support/permalink.ts';
import { expect, test } from './support/test.ts';

test.describe('the sheet of filters and the history', () => {
  test('Back closes it and leaves the list as it was @phone-only', async ({ page, sites }) => {
    await page.goto(sites.many);
    const list = listPage(page);
    const { sheet, open, show } = filterSheet(page);
    await scrollUntil(page, async () => expect(await list.countItems()).toBeGreaterThan(300));
    // Where a row stands on the screen, not how far the page is scrolled: rows above it that take their true heights move the page along with it.
    const row = list.link(manyHeadline(950));
    // Waits until it stands still.
    await row.hover();
    const [items, place] = [await list.countItems(), await placeOf(row)];
    for (const close of [() => page.goBack(), () => show.tap()]) {
      await open.tap();
      await expect(sheet).toBeVisible();
      await close();
      await expect(sheet).toHaveCount(0);
      await expect(open).toBeFocused();
      expect(await list.countItems()).toBeGreaterThanOrEqual(items);
      await expect.poll(async () => Math.abs((await placeOf(row)) - place)).toBeLessThanOrEqual(2);
      await expect(page).toHaveURL(sites.many);
    }
  });

  test('what was chosen in it is shown from its first article, however far down the list was @phone-only', async ({ page, sites }) => {
    await page.goto(sites.many);
    const list = listPage(page);
    const { sheet, open, show } = filterSheet(page);
    await scrollUntil(page, async () => expect(await list.countItems()).toBeGreaterThan(300));
    await list.link(manyHeadline(950)).hover();
    await open.tap();
    await sheet.getByRole('group', { name: 'Quick choices' }).getByRole('button').first().tap();
    await expect(sheet.getByRole('button', { name: 'Clear all' })).toBeVisible();
    await expect.poll(() => list.countItems()).toBeGreaterThan(0);
    await show.tap();
    await expect(sheet).toHaveCount(0);
    await expect(open).toBeFocused();
    await expect(list.status).toBeInViewport();
    await expect(list.links.first()).toBeInViewport();
  });

  test('Back leads past a sheet that was closed @phone-only', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2019`);
    await page.goto(sites.kinds);
    const { sheet, open, show } = filterSheet(page);
    await open.tap();
    await show.tap();
    await expect(sheet).toHaveCount(0);
    await page.goBack();
    await expect(page).toHaveURL(`${sites.kinds}?from=2019`);
  });

  test('Back keeps what was chosen in it, which is taken back step by step @phone-only', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const { sheet, open, source } = filterSheet(page);
    await open.tap();
    await source('Harbour Times').tap();
    await source('Delta Wire').tap();
    await expect(page).toHaveURL(`${sites.kinds}?source=Delta+Wire&source=Harbour+Times`);
    await page.goBack();
    await expect(sheet).toHaveCount(0);
    await expect(page).toHaveURL(`${sites.kinds}?source=Delta+Wire&source=Harbour+Times`);
    await expect(listPage(page).status).toHaveText(`8 of ${all} articles`);
    await page.goBack();
    await expect(page).toHaveURL(`${sites.kinds}?source=Harbour+Times`);
    await expect(sheet).toHaveCount(0);
    await page.goBack();
    await expect(page).toHaveURL(sites.kinds);
    await expect(listPage(page).status).toHaveText(`${all} of ${all} articles`);
  });

  test('what was typed in it stays without a step of its own @phone-only', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?source=Harbour+Times`);
    await page.goto(sites.kinds);
    const { sheet, open, from } = filterSheet(page);
    await open.tap();
    await from.pressSequentially('2019');
    await expect(page).toHaveURL(`${sites.kinds}?from=2019`);
    await page.goBack();
    await expect(sheet).toHaveCount(0);
    await expect(page).toHaveURL(`${sites.kinds}?from=2019`);
    await expect(listPage(page).status).toContainText(`10 of ${all} articles`);
    await expect(open).toBeFocused();
    await page.goBack();
    await expect(page).toHaveURL(`${sites.kinds}?source=Harbour+Times`);
  });

  test('a page that is loaded again with the sheet open has it open, and Back closes it @phone-only', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const { sheet, open, source } = filterSheet(page);
    await open.tap();
    await source('Delta Wire').tap();
    await expect(page).toHaveURL(`${sites.kinds}?source=Delta+Wire`);
    await page.reload();
    await expect(sheet).toBeVisible();
    await expect(source('Delta Wire')).toBeChecked();
    await page.goBack();
    await expect(sheet).toHaveCount(0);
    await expect(open).toBeFocused();
    await expect(listPage(page).status).toHaveText(`4 of ${all} articles`);
  });

  test('the list behind it stays as far unfolded as an article left it @phone-only', async ({ page, sites }) => {
    const headline = manyHeadline(600);
    await page.goto(await permalink(sites.many, headline));
    await articlePage(page).back.tap();
    const list = listPage(page);
    await expect(list.link(headline)).toBeFocused();
    const items = await list.countItems();
    const { sheet, open } = filterSheet(page);
    await open.tap();
    await expect(sheet).toBeVisible();
    expect(await list.countItems()).toBeGreaterThanOrEqual(items);
  });

  test('to close it is not to come back from an article @phone-only', async ({ page, sites }) => {
    await page.goto(sites.many);
    const link = listPage(page).links.nth(4);
    await link.tap();
    await expect(articlePage(page).headline).toBeFocused();
    await page.goBack();
    await expect(link).toBeFocused();
    const { sheet, open } = filterSheet(page);
    await open.tap();
    await page.goBack();
    await expect(sheet).toHaveCount(0);
    await expect(open).toBeFocused();
  });
});
