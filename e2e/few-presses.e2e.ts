import type { Locator } from '@playwright/test';
import { filterSheet } from './support/filter-sheet.ts';
import { listPage } from './support/list-page.ts';
import { many, manyHeadline } from './support/many.ts';
import { expect, test } from './support/test.ts';

const source = 'North Coast Post';
const address = (site: string): string => `${site}?from=2018-06&to=2018-06&source=North+Coast+Post`;
/** The one article of that source in June 2018. */
const headline = manyHeadline(625);

/** Presses one after the other, each as soon as it is there. */
async function press(how: 'click' | 'tap', targets: readonly Locator[]): Promise<void> {
  for (const target of targets) await target[how]();
}

test.describe('one source in one month of a long list', () => {
  test('is two presses away by the timeline', async ({ page, sites }) => {
    await page.goto(sites.many);
    const list = listPage(page);
    await press('click', [list.bar('June 2018, 12 articles'), list.source(source)]);
    await expect(list.status).toContainText(`1 of ${many.articles.toLocaleString('en')} articles`);
    await expect(list.links).toHaveText([headline]);
    await expect(list.chip('In June 2018')).toBeVisible();
    await expect(list.chip(source)).toBeVisible();
    await expect(page).toHaveURL(address(sites.many));
  });

  test('is three presses away by the quick choices', async ({ page, sites }) => {
    await page.goto(sites.many);
    const list = listPage(page);
    await press('click', [list.quickDate('2018'), list.quickDate('June 2018'), list.source(source)]);
    await expect(list.status).toContainText(`1 of ${many.articles.toLocaleString('en')} articles`);
    await expect(list.links).toHaveText([headline]);
    await expect(list.chip('In June 2018')).toBeVisible();
    await expect(list.chip(source)).toBeVisible();
    await expect(page).toHaveURL(address(sites.many));
  });

  test('is five presses away in the sheet of a phone @phone-only', async ({ page, sites }) => {
    await page.goto(sites.many);
    const list = listPage(page);
    const sheet = filterSheet(page);
    await press('tap', [sheet.open, list.quickDate('2018'), list.quickDate('June 2018'), sheet.source(source), sheet.show]);
    await expect(sheet.sheet).toHaveCount(0);
    await expect(sheet.open).toHaveText('Filter · 1 article');
    await expect(list.status).toContainText(`1 of ${many.articles.toLocaleString('en')} articles`);
    await expect(list.links).toHaveText([headline]);
    await expect(list.chip('In June 2018')).toBeVisible();
    await expect(list.chip(source)).toBeVisible();
    await expect(page).toHaveURL(address(sites.many));
  });
});
