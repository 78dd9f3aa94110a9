import { articlePage } from './support/article-page.ts';
import { headlines, kindsTitle } from './support/kinds.ts';
import { listPage } from './support/list-page.ts';
import { manyHeadline } from './support/many.ts';
import { permalink, rowOf } from './support/permalink.ts';
import { expect, test } from './support/test.ts';

test.describe('a deep link', () => {
  test('opens its article in a browser that was never here', async ({ browser, sites }) => {
    for (const headline of [headlines.ferryCrews, headlines.chinese, headlines.recipe]) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const address = await permalink(sites.kinds, headline);
      await page.goto(address);
      await expect(articlePage(page).headline).toHaveText(headline);
      await expect(page).toHaveURL(address);
      await context.close();
    }
  });

  test('opens its article of a long archive', async ({ browser, sites }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const headline = manyHeadline(606);
    await page.goto(await permalink(sites.many, headline));
    await expect(articlePage(page).headline).toHaveText(headline);
    await expect(page.getByText('587 of 1,200', { exact: true })).toBeVisible();
    await context.close();
  });

  test('opens even when its slug is wrong or missing or its id in capitals, which is put right without a step of the history', async ({ page, sites }) => {
    const { id } = await rowOf(sites.kinds, headlines.swingBridge);
    const right = await permalink(sites.kinds, headlines.swingBridge);
    await page.goto(right);
    await expect(articlePage(page).headline).toHaveText(headlines.swingBridge);
    const steps = await page.evaluate(() => window.history.length);
    for (const wrong of [`a/${id}`, `a/${id}/`, `a/${id}/another-headline`, `a/${id}/${'%E6%B8%AF'.repeat(3)}`, `a/${id.toUpperCase()}`]) {
      const fresh = await page.context().newPage();
      await fresh.goto(sites.kinds + wrong);
      await expect(fresh).toHaveURL(right);
      await expect(articlePage(fresh).headline).toHaveText(headlines.swingBridge);
      expect(await fresh.evaluate(() => window.history.length)).toBe(steps);
      await fresh.close();
    }
  });

  test('to a place in the text scrolls there and marks it', async ({ browser, sites }) => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 500 } });
    const page = await context.newPage();
    await page.goto(`${await permalink(sites.kinds, headlines.rules)}#user-content-fn1`);
    const { body } = articlePage(page);
    const note = body.getByRole('listitem').filter({ hasText: 'According to the last pilot of the sound' });
    const unmarked = 'rgba(0, 0, 0, 0)';
    await expect(note).toBeInViewport();
    await expect(note).not.toHaveCSS('background-color', unmarked);
    // The keyboard goes on from there, and the mark goes along.
    await page.keyboard.press('Tab');
    await expect(body.getByRole('link', { name: '↩' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(body.getByRole('link', { name: '[1]' })).toBeInViewport();
    await expect(note).toHaveCSS('background-color', unmarked);
    await page.goBack();
    await expect(note).not.toHaveCSS('background-color', unmarked);
    await context.close();
  });

  test('to a place that the text does not have opens the article all the same', async ({ page, sites }) => {
    for (const fragment of ['#user-content-nowhere', '#root', '#"]']) {
      await page.goto('about:blank');
      await page.goto((await permalink(sites.kinds, headlines.bell)) + fragment);
      await expect(articlePage(page).headline).toHaveText(headlines.bell);
    }
  });

  test.describe('that was cut off', () => {
    // The router remarks on it by itself.
    test.use({ expectedErrors: [/could not be decoded|not a decodable element ID/] });

    test('in the middle of a character opens all the same', async ({ page, sites }) => {
      const address = await permalink(sites.kinds, headlines.chinese);
      for (const cut of [address.slice(0, -4), `${address}#%E6%B8`]) {
        await page.goto('about:blank');
        await page.goto(cut);
        await expect(articlePage(page).headline).toHaveText(headlines.chinese);
        await expect(page).toHaveURL(cut.includes('#') ? cut : address);
      }
    });
  });
});

test('on a host without a fallback, below a base path, the list is found', async ({ page, sites }) => {
  const response = await page.goto(sites['under-base']);
  expect(response?.status()).toBe(200);
  await expect(listPage(page).link(headlines.leapDay)).toBeVisible();
});

test.describe('on a host without a fallback, below a base path', () => {
  // Such a host answers an address it does not know with its 404 page, which is the reader.
  test.use({ expectedErrors: [/status of 404/] });

  test('a deep link opens its article in a browser that was never here', async ({ browser, sites }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const address = await permalink(sites['under-base'], headlines.lighthouse);
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(articlePage(page).headline).toHaveText(headlines.lighthouse);
    await expect(page).toHaveURL(address);
    await articlePage(page).back.click();
    await expect(page).toHaveURL(sites['under-base']);
    await expect(listPage(page).link(headlines.lighthouse)).toBeFocused();
    await context.close();
  });

  test('an address that leads nowhere says so', async ({ page, sites }) => {
    await page.goto(`${sites['under-base']}elsewhere`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
    await page.getByRole('link', { name: `Open the list of ${kindsTitle}` }).click();
    await expect(page).toHaveURL(sites['under-base']);
    await expect(listPage(page).link(headlines.leapDay)).toBeVisible();
  });
});
