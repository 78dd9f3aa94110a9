import { articlePage } from './support/article-page.ts';
import { listPage } from './support/list-page.ts';
import { permalink, sourcesOf } from './support/permalink.ts';
import { expect, test } from './support/test.ts';

const headline = 'DoJ: No Evidence of Voting Infrastructure Compromise Ahead of 2020 Elections';
const original = 'https://sputniknews.com/us/201911061077232612-doj-no-evidence-of-compromise-to-election-infrastructure-detected-ahead-of-2020-elections/';

test.describe('the archive that comes with the reader', () => {
  test('has its article under its day, with its source', async ({ page, sites }) => {
    await page.goto(sites.shipped);
    const list = listPage(page);
    const item = list.item(headline);
    await expect(item).toHaveCount(1);
    await expect(item).toContainText('Sputniknews');
    await expect(item.getByRole('time').last()).toHaveAttribute('datetime', '2019-11-06T01:25:56+00:00');
    await list.from.fill('2019-11-06');
    await list.to.fill('2019-11-06');
    await expect(list.days).toHaveText(['6 November 2019 Wednesday']);
    await expect(list.link(headline)).toBeVisible();
  });

  test('shows it whole, and where it comes from', async ({ page, sites }) => {
    await page.goto(sites.shipped);
    await listPage(page).link(headline).click();
    const article = articlePage(page);
    await expect(article.headline).toHaveText(headline);
    await expect(article.time).toHaveText('Wednesday, 6 November 2019, 01:25 UTC');
    await expect(article.article).toContainText('No author given');
    await expect(article.original).toHaveText('Read the original at Sputniknews');
    await expect(article.original).toHaveAttribute('href', original);
    await expect(article.body.getByRole('paragraph')).toHaveCount(6);
    await expect(article.body.getByRole('paragraph').first()).toHaveText(/^With the 2020 US elections almost exactly a year away/);
    await expect(article.body.getByRole('paragraph').last()).toHaveText(/the deputy minister said on October 25\.$/);
    await expect(article.body.getByRole('code')).toHaveCount(0);
  });

  test('finds the river that its description promises', async ({ page, sites }) => {
    await page.goto(`${sites.shipped}?q=river`);
    const list = listPage(page);
    await expect(list.link('Nine days above the red line, and the keeper still writes it down by hand')).toBeVisible();
    await expect(list.link('Ferry to sail on a day the timetable has never heard of')).toBeVisible();
    await expect(list.link(headline)).toHaveCount(0);
  });

  test('leaves it out under another day or another source', async ({ page, sites }) => {
    const list = listPage(page);
    await page.goto(`${sites.shipped}?from=2019-11-06&source=Sputniknews`);
    await expect(list.link(headline)).toBeVisible();
    const another = (await sourcesOf(sites.shipped)).find((source) => source !== '' && source !== 'Sputniknews') ?? 'Another Source';
    for (const filter of ['from=2019-11-07', 'to=2019-11-05', `source=${encodeURIComponent(another)}`]) {
      await page.goto(`${sites.shipped}?${filter}`);
      await expect(list.links.or(list.main.getByRole('heading', { name: 'No article matches' })).first()).toBeVisible();
      await expect(list.link(headline)).toHaveCount(0);
    }
  });

  test('opens it by its link in a browser that was never here', async ({ browser, sites }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(await permalink(sites.shipped, headline));
    await expect(articlePage(page).headline).toHaveText(headline);
    await context.close();
  });

  test('opens it by a link that was shared long ago', async ({ page, sites }) => {
    // Links are out there for ever: whatever changes, this address is not to be corrected here.
    await page.goto(`${sites.shipped}a/er95rwhz8xry/doj-no-evidence-of-voting-infrastructure-compromise-ahead-of-2020-elections`);
    await expect(articlePage(page).headline).toHaveText(headline);
  });

  test('opens every article that it lists, and each fits a small phone', async ({ page, sites }) => {
    await page.goto(sites.shipped);
    const { links, status } = listPage(page);
    // The first of them are there before the program is.
    await expect(listPage(page).from).toBeVisible();
    await expect(links).toHaveCount(Number(/^\d+/.exec((await status.textContent()) ?? '')?.[0]));
    const addresses = await links.evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
    const titles = await links.allTextContents();
    await page.setViewportSize({ width: 320, height: 640 });
    for (const [place, address] of addresses.entries()) {
      await page.goto(address);
      await expect(articlePage(page).headline).toHaveText(titles[place] ?? '');
      expect(await page.evaluate(() => document.documentElement.scrollWidth), titles[place]).toBe(320);
    }
  });
});
