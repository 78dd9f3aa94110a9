import type { Page } from '@playwright/test';
import { manifestPath } from '#core/bundle/file-name.ts';
import { articlePage } from './support/article-page.ts';
import { all, headlines } from './support/kinds.ts';
import { listPage } from './support/list-page.ts';
import { permalink } from './support/permalink.ts';
import { expect, expectNoAxeViolations, test } from './support/test.ts';

/** Checks a page as it stands, light and dark; only colours differ between the two. */
async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await expectNoAxeViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeViolations(page, ['color-contrast', 'link-in-text-block']);
}

test.describe('nobody is kept out of', () => {
  test('the list', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    await expect(listPage(page).link(headlines.leapDay)).toBeVisible();
    await expectAccessible(page);
  });

  test('the list that comes with the reader', async ({ page, sites }) => {
    await page.goto(sites.shipped);
    await expect(listPage(page).links.first()).toBeVisible();
    await expectAccessible(page);
  });

  test('a list under a filter, something in it not understood', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?q=the&from=2019&to=never&source=Delta+Wire&source=Nobody`);
    await expect(listPage(page).items).toHaveCount(3);
    await expectAccessible(page);
  });

  for (const [what, search] of [
    ['a day of any year, typed dates not understood', '?from=31+June+2019&to=never&on=11-06'],
    ['the undated alone', '?dates=undated'],
  ] as const) {
    test(`a list of ${what}`, async ({ page, sites }) => {
      await page.clock.setFixedTime(new Date('2026-11-06T12:00:00-08:00'));
      await page.goto(`${sites.kinds}${search}`);
      await expect(listPage(page).links.first()).toBeVisible();
      await expectAccessible(page);
    });
  }

  test('an empty list', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?q=submarine&from=2020&to=2019&source=Delta+Wire`);
    await expect(listPage(page).main.getByRole('heading', { name: 'No article matches' })).toBeVisible();
    await expectAccessible(page);
  });

  test('the list of a single article', async ({ page, sites }) => {
    await page.goto(sites.single);
    await expect(listPage(page).items).toHaveCount(1);
    await expectAccessible(page);
  });

  test('a list that is loading', async ({ page, sites }) => {
    // Never answered.
    await page.route('**/archive/rows/*.json', () => undefined);
    await page.goto(`${sites.kinds}?sort=oldest`);
    await expect(page.getByText('Loading the articles')).toBeAttached();
    await expectAccessible(page);
  });

  test('an archive that is loading', async ({ page, sites }) => {
    await page.route(`**/${manifestPath}`, () => undefined);
    await page.goto(`${sites.kinds}?sort=oldest`, { waitUntil: 'commit' });
    await expect(page.getByText('Opening the archive')).toBeAttached();
    await expectAccessible(page);
  });

  for (const [what, headline] of [
    ['an article', headlines.nightMarket],
    ['an article with headings, lists, a table, code and a footnote', headlines.rules],
    ['an article with a picture', headlines.lighthouse],
    ['an article whose pictures wait', headlines.regatta],
    ['an article that was not preserved', headlines.bell],
    ['an article in Arabic', headlines.arabic],
    ['an article without author, date and source', headlines.recipe],
    ['a suspect article with other versions', headlines.mailBoatGone],
    ['a hostile article', headlines.hostile],
  ] as const) {
    test(what, async ({ page, sites }) => {
      await page.goto(await permalink(sites.kinds, headline));
      await expect(articlePage(page).headline).toHaveText(headline);
      await expect(articlePage(page).neighbours).toBeVisible();
      await expectAccessible(page);
    });
  }

  test('an article that is not here', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}a/0000000000zz/night-market-returns`);
    await expect(page.getByRole('link', { name: headlines.nightMarket })).toBeVisible();
    await expectAccessible(page);
  });

  test('a page that is not here', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}no/such/page`);
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
    await expectAccessible(page);
  });

  test('the list on a phone, and its sheet of filters @phone-only', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    await expect(listPage(page).link(headlines.leapDay)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: `Filter · ${all} articles` }).tap();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page);
  });

  test('an article on a phone @phone-only', async ({ page, sites }) => {
    await page.goto(await permalink(sites.kinds, headlines.rules));
    await expect(articlePage(page).neighbours).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe('nobody is kept out of what went wrong', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('an archive that is missing', async ({ page, sites }) => {
    await page.route(`**/${manifestPath}`, (route) => route.fulfill({ status: 404 }));
    await page.goto(sites.kinds);
    await expect(page.getByRole('alert')).toBeVisible();
    await expectAccessible(page);
  });

  test('a list whose rows are missing', async ({ page, sites }) => {
    await page.route('**/archive/rows/*.json', (route) => route.fulfill({ status: 404 }));
    await page.goto(sites.kinds);
    await expect(page.getByRole('alert')).toBeVisible();
    await expectAccessible(page);
  });
});
