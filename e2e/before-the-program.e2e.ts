import { articlePage } from './support/article-page.ts';
import { filterSheet } from './support/filter-sheet.ts';
import { holdProgram } from './support/hold-program.ts';
import { headlines } from './support/kinds.ts';
import { listPage } from './support/list-page.ts';
import { publishAnew } from './support/publish-anew.ts';
import { expect, test } from './support/test.ts';

const manyTitle = 'Many';

test.describe('without any script', () => {
  test.use({ javaScriptEnabled: false });

  test('the newest articles are there to read, and lead on', async ({ page, sites }) => {
    await page.goto(sites['under-base']);
    const { items, title, status } = listPage(page);
    await expect(title).toBeVisible();
    await expect(status).toBeVisible();
    await expect(items.first()).toBeVisible();
    const link = items.first().getByRole('link');
    await expect(link).toHaveAttribute('href', /^\/press\/archive\/a\/[^/]+\/[^/]+$/);
  });
});

test.describe('before the program is there', () => {
  test('the head of the list stands on the page, and stays when the program takes it over', async ({ page, sites }) => {
    const letGo = await holdProgram(page);
    await page.goto(sites.many);
    const { items } = listPage(page);
    await expect(items).toHaveCount(12);
    const row = await items.nth(3).elementHandle();
    letGo();
    await expect.poll(() => items.count()).toBeGreaterThan(12);
    expect(await row?.evaluate((element) => element.isConnected)).toBe(true);
  });

  test('a link opens its article, from which the list leads back to its row @phone', async ({ page, sites }) => {
    const letGo = await holdProgram(page);
    await page.goto(sites.kinds);
    const link = listPage(page).links.nth(9);
    const headline = (await link.textContent()) ?? '';
    await link.click();
    letGo();
    const article = articlePage(page);
    await expect(article.headline).toHaveText(headline);
    await article.back.click();
    await expect(listPage(page).link(headline)).toBeInViewport();
  });

  test('words typed into the search are looked for once it is', async ({ page, sites }) => {
    const letGo = await holdProgram(page);
    await page.goto(sites.kinds);
    const { search, status } = listPage(page);
    await search.pressSequentially('leap');
    letGo();
    await expect(status).toHaveText(/^1 of /);
    await expect(search).toHaveValue('leap');
    await expect(search).toBeFocused();
  });

  test('a button that was pressed answers once it is @phone-only', async ({ page, sites }) => {
    const letGo = await holdProgram(page);
    await page.goto(sites.kinds);
    const sheet = filterSheet(page);
    await sheet.open.click();
    letGo();
    await expect(sheet.sheet).toBeVisible();
  });

  test('an order that was chosen is shown once it is', async ({ page, sites }) => {
    const letGo = await holdProgram(page);
    await page.goto(sites.kinds);
    const { order, links } = listPage(page);
    await order.selectOption({ label: 'Oldest first' });
    letGo();
    await expect(links.first()).toHaveText(headlines.leapDay);
    await expect(order).toHaveValue('oldest');
  });

  test('a bar of the timeline that was tapped is chosen once it is @phone-only', async ({ page, sites }) => {
    const letGo = await holdProgram(page);
    await page.goto(sites.kinds);
    const { bar, status } = listPage(page);
    await bar('2019, 7 articles').tap();
    letGo();
    await expect(status).toHaveText(/^7 of /);
  });

  test('nothing of the list is seen at an address that shows something else', async ({ page, sites }) => {
    const letGo = await holdProgram(page);
    const { list, status } = listPage(page);
    for (const address of ['?q=leap', 'a/000000000000/nothing']) {
      await page.goto(sites.kinds + address);
      await expect(list).toBeHidden();
    }
    letGo();
    await page.goto(`${sites.kinds}?q=leap`);
    await expect(status).toHaveText(/^1 of /);
    await expect(listPage(page).link(headlines.leapDay)).toBeVisible();
  });

  test('an archive that was published anew since is drawn anew', async ({ page, sites }) => {
    await publishAnew(page, sites.many, manyTitle);
    await page.goto(sites.many);
    await expect(listPage(page).title).toHaveText(manyTitle);
  });
});
