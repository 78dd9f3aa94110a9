import { manifestPath } from '#core/bundle/file-name.ts';
import { articlePage } from './support/article-page.ts';
import { headlines, kindsTitle } from './support/kinds.ts';
import { listPage } from './support/list-page.ts';
import { permalink } from './support/permalink.ts';
import { expect, test } from './support/test.ts';

// What is still on its way when a test ends is of no interest.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

const packs = '**/archive/packs/*.json';

test.describe('pages', () => {
  test('have titles that tell them apart', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await expect(page).toHaveTitle(kindsTitle);
    await list.from.fill('2019');
    await list.to.fill('2019');
    await expect(page).toHaveTitle(`In 2019 · ${kindsTitle}`);
    await list.source('Harbour Times').check();
    await expect(page).toHaveTitle(`In 2019 from Harbour Times · ${kindsTitle}`);
    await list.link(headlines.regatta).click();
    await expect(page).toHaveTitle(`${headlines.regatta} · Harbour Times · ${kindsTitle}`);
    await page.goBack();
    await expect(page).toHaveTitle(`In 2019 from Harbour Times · ${kindsTitle}`);
    // A source that is not known is no name.
    await page.goto(await permalink(sites.kinds, headlines.recipe));
    await expect(page).toHaveTitle(`${headlines.recipe} · ${kindsTitle}`);
  });

  test('that are just opened leave the focus where the browser has it', async ({ page, sites }) => {
    const pages: [string, string][] = [
      [sites.kinds, kindsTitle],
      [await permalink(sites.kinds, headlines.bell), headlines.bell],
      [`${sites.kinds}no/such/page`, 'No such page'],
    ];
    for (const [address, heading] of pages) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link').first()).toBeFocused();
    }
  });
});

test.describe('who came by a link hears the heading of', () => {
  test('an article that is on its way, under a title that says so', async ({ page, sites }) => {
    // Never answered.
    await page.route(packs, () => undefined);
    await page.goto(sites.kinds);
    // Before the program is there, a link opens a page of its own.
    await expect(listPage(page).from).toBeVisible();
    await listPage(page).link(headlines.bell).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Opening the article' })).toBeFocused();
    await expect(page).toHaveTitle(`Opening the article · ${kindsTitle}`);
  });

  test('an article that took its time', async ({ page, sites }) => {
    let answer = (): Promise<void> => Promise.reject(new Error('Nothing was asked for'));
    await page.route(packs, (route) => {
      answer = () => route.continue();
    });
    await page.goto(sites.kinds);
    await expect(listPage(page).from).toBeVisible();
    await listPage(page).link(headlines.bell).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Opening the article' })).toBeFocused();
    await answer();
    await expect(articlePage(page).headline).toBeFocused();
    await expect(articlePage(page).headline).toHaveText(headlines.bell);
  });

  test('the list, where no row of it was left', async ({ page, sites }) => {
    const title = listPage(page).title;
    await page.goto(`${sites.kinds}no/such/page`);
    await page.getByRole('link', { name: `Open the list of ${kindsTitle}` }).click();
    await expect(title).toHaveText(kindsTitle);
    await expect(title).toBeFocused();
    await page.goto(await permalink(sites.kinds, headlines.bell));
    await articlePage(page).aside.getByRole('link', { name: kindsTitle }).click();
    await expect(title).toHaveText(kindsTitle);
    await expect(title).toBeFocused();
  });
});

test.describe('who came to something that failed', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('by a link hears what failed, and then what was there after all', async ({ page, sites }) => {
    await page.route(packs, (route) => route.fulfill({ status: 404, body: 'No such file' }));
    await page.goto(sites.kinds);
    await expect(listPage(page).from).toBeVisible();
    await listPage(page).link(headlines.bell).click();
    await expect(page.getByRole('heading', { level: 1, name: 'A file of the archive is missing' })).toBeFocused();
    await expect(page).toHaveTitle(`A file of the archive is missing · ${kindsTitle}`);
    await expect(page.getByRole('contentinfo')).toBeVisible();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).press('Enter');
    await expect(articlePage(page).headline).toHaveText(headlines.bell);
    await expect(articlePage(page).headline).toBeFocused();
  });

  test('of all the archive reads it in the title', async ({ page, sites }) => {
    await page.route(`**/${manifestPath}`, (route) => route.fulfill({ status: 404, body: 'No such file' }));
    await page.goto(sites.kinds);
    await expect(page).toHaveTitle('A file of the archive is missing');
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).press('Enter');
    await expect(listPage(page).title).toBeFocused();
    await expect(page).toHaveTitle(kindsTitle);
  });
});
