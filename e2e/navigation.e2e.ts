import type { Locator, Page } from '@playwright/test';
import { articlePage } from './support/article-page.ts';
import { all, headlines, kindsTitle } from './support/kinds.ts';
import { listPage, scrollUntil } from './support/list-page.ts';
import { many, manyHeadline } from './support/many.ts';
import { permalink, rowOf } from './support/permalink.ts';
import { expect, test } from './support/test.ts';

const scrollTop = (page: Page) => page.evaluate(() => window.scrollY);

/** How far down the screen something stands. */
const placeOf = (locator: Locator) => locator.evaluate((element) => element.getBoundingClientRect().top);

/** Opens an article by its row, goes back, and checks that the row stands where it stood, with the focus on it. */
async function openAndGoBack(page: Page, link: Locator): Promise<void> {
  await link.hover();
  const place = await placeOf(link);
  expect(await scrollTop(page)).toBeGreaterThan(0);
  await link.click();
  await expect(articlePage(page).headline).toBeFocused();
  await page.goBack();
  await expect(link).toBeFocused();
  await expect.poll(async () => Math.abs((await placeOf(link)) - place)).toBeLessThanOrEqual(2);
}

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

  test('opens even when its slug is wrong or missing, which is put right without a step of the history', async ({ page, sites }) => {
    const { id } = await rowOf(sites.kinds, headlines.swingBridge);
    const right = await permalink(sites.kinds, headlines.swingBridge);
    await page.goto(right);
    await expect(articlePage(page).headline).toHaveText(headlines.swingBridge);
    const steps = await page.evaluate(() => window.history.length);
    for (const wrong of [`a/${id}`, `a/${id}/`, `a/${id}/another-headline`, `a/${id}/${'%E6%B8%AF'.repeat(3)}`]) {
      const fresh = await page.context().newPage();
      await fresh.goto(sites.kinds + wrong);
      await expect(fresh).toHaveURL(right);
      await expect(articlePage(fresh).headline).toHaveText(headlines.swingBridge);
      expect(await fresh.evaluate(() => window.history.length)).toBe(steps);
      await fresh.close();
    }
  });

  test.describe('that was cut off', () => {
    // The router remarks on it by itself.
    test.use({ expectedErrors: [/could not be decoded/] });

    test('in the middle of a character opens all the same', async ({ page, sites }) => {
      const address = await permalink(sites.kinds, headlines.chinese);
      await page.goto(address.slice(0, -4));
      await expect(articlePage(page).headline).toHaveText(headlines.chinese);
      await expect(page).toHaveURL(address);
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

test.describe('previous and next', () => {
  test('lead along the list, titled with their headlines', async ({ page, sites }) => {
    await page.goto(await permalink(sites.kinds, headlines.swingBridge));
    const { headline, neighbour, neighbours } = articlePage(page);
    await expect(neighbours.getByRole('link')).toHaveCount(2);
    await expect(neighbour(headlines.nightMarket)).toHaveAttribute('rel', 'prev');
    await neighbour(headlines.ferryCrews).click();
    await expect(headline).toHaveText(headlines.ferryCrews);
    await expect(page).toHaveURL(await permalink(sites.kinds, headlines.ferryCrews));
    await expect(neighbour(headlines.swingBridge)).toHaveAttribute('rel', 'prev');
  });

  test('stay inside the filter and its order', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?source=Delta+Wire&sort=oldest`);
    await listPage(page).link(headlines.hostile).click();
    const { headline, neighbour, neighbours, back, asideLinks } = articlePage(page);
    await expect(headline).toHaveText(headlines.hostile);
    await expect(neighbours).toContainText('Nothing older here');
    await expect(page.getByText('1 of 4 · from Delta Wire')).toBeVisible();
    for (const next of [headlines.lighthouse, headlines.newFerry, headlines.nightMarket]) {
      await neighbour(next).click();
      await expect(headline).toHaveText(next);
    }
    await expect(neighbours).toContainText('Nothing newer here');
    await expect(asideLinks).toHaveText([headlines.hostile, headlines.lighthouse, headlines.newFerry, headlines.nightMarket]);
    await back.click();
    await expect(page).toHaveURL(`${sites.kinds}?source=Delta+Wire&sort=oldest`);
    await expect(listPage(page).link(headlines.nightMarket)).toBeFocused();
  });

  test('end where the list ends, the undated last', async ({ page, sites }) => {
    await page.goto(await permalink(sites.kinds, headlines.recipe));
    const { neighbours, neighbour } = articlePage(page);
    await expect(neighbours).toContainText('Nothing older here');
    await expect(neighbour(headlines.leapDay)).toBeVisible();
    await page.goto(await permalink(sites.single, 'The Only Issue of a Newspaper'));
    await expect(neighbours).toContainText('Nothing newer here');
    await expect(neighbours).toContainText('Nothing older here');
  });

  test('still stay inside the filter after a link within the text was followed', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?source=The+Quay+Gazette`);
    await listPage(page).link(headlines.rules).click();
    const { body, neighbour, back } = articlePage(page);
    await expect(neighbour(headlines.swingBridge)).toBeVisible();
    await body.getByRole('link', { name: '[1]' }).click();
    await expect(page).toHaveURL(/#/);
    await expect(page.getByText('2 of 4 · from The Quay Gazette')).toBeVisible();
    await back.click();
    await expect(page).toHaveURL(`${sites.kinds}?source=The+Quay+Gazette`);
  });

  test('stay inside the filter over a reload', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?source=The+Quay+Gazette`);
    await listPage(page).link(headlines.rules).click();
    await expect(page.getByText('2 of 4 · from The Quay Gazette')).toBeVisible();
    await page.reload();
    await expect(page.getByText('2 of 4 · from The Quay Gazette')).toBeVisible();
  });
});

test.describe('the way back', () => {
  test('by “Back to the list” keeps the filter and comes to the row', async ({ page, sites }) => {
    await page.setViewportSize({ width: 1440, height: 500 });
    await page.goto(`${sites.kinds}?from=2016&to=2019`);
    const list = listPage(page);
    await list.link(headlines.typesetter).click();
    await expect(articlePage(page).headline).toBeFocused();
    await articlePage(page).back.click();
    await expect(page).toHaveURL(`${sites.kinds}?from=2016&to=2019`);
    await expect(list.link(headlines.typesetter)).toBeFocused();
    await expect(list.link(headlines.typesetter)).toBeInViewport();
  });

  test('by “Back to the list” from a deep link comes to the row of a long list', async ({ page, sites }) => {
    const headline = manyHeadline(1000);
    await page.goto(await permalink(sites.many, headline));
    await articlePage(page).back.click();
    await expect(page).toHaveURL(sites.many);
    const row = listPage(page).link(headline);
    await expect(row).toBeFocused();
    await expect(row).toBeInViewport();
  });

  test('by the browser comes to the same place with the focus on the row', async ({ page, sites }) => {
    await page.setViewportSize({ width: 1440, height: 500 });
    await page.goto(sites.kinds);
    await openAndGoBack(page, listPage(page).link(headlines.lighthouse));
    await page.goForward();
    await expect(articlePage(page).headline).toHaveText(headlines.lighthouse);
    expect(await scrollTop(page)).toBeLessThanOrEqual(2);
  });

  test('by the browser comes to the same place of a long list of which more was loaded', async ({ page, sites }) => {
    await page.goto(sites.many);
    const list = listPage(page);
    await scrollUntil(page, async () => expect(await list.countItems()).toBeGreaterThan(300));
    await openAndGoBack(page, list.link(manyHeadline(950)));
  });

  test('by the browser leaves the page to whoever scrolls next', async ({ page, sites }) => {
    await page.setViewportSize({ width: 1440, height: 500 });
    await page.goto(sites.kinds);
    const link = listPage(page).link(headlines.lighthouse);
    await link.click();
    await expect(articlePage(page).headline).toBeFocused();
    await page.goBack();
    await expect(link).toBeFocused();
    const top = await scrollTop(page);
    await page.mouse.wheel(0, -300);
    // Some frames later, when whatever brings the row back to its place has ended.
    const later = await page.evaluate(async () => {
      for (let frames = 0; frames < 30; frames += 1) await new Promise(requestAnimationFrame);
      return window.scrollY;
    });
    expect(top - later).toBeGreaterThan(250);
  });

  test('by the browser leads through articles one by one', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?source=Delta+Wire`);
    const { headline, neighbour } = articlePage(page);
    await listPage(page).link(headlines.newFerry).click();
    await neighbour(headlines.lighthouse).click();
    await expect(headline).toHaveText(headlines.lighthouse);
    await page.goBack();
    await expect(headline).toHaveText(headlines.newFerry);
    await page.goBack();
    await expect(page).toHaveURL(`${sites.kinds}?source=Delta+Wire`);
    await expect(listPage(page).link(headlines.newFerry)).toBeFocused();
  });

  test('is not taken for it when the list is opened anew', async ({ page, sites }) => {
    await page.setViewportSize({ width: 1440, height: 500 });
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.link(headlines.lighthouse).click();
    await expect(articlePage(page).headline).toBeFocused();
    await page.goto(`${sites.kinds}?from=2016`);
    await expect(list.status).toContainText(`${all - 1} of ${all} articles`);
    await expect(list.link(headlines.lighthouse)).not.toBeFocused();
    expect(await scrollTop(page)).toBe(0);
  });
});

test.describe('a link to an article that is not here', () => {
  test('keeps its address and offers what its words lead to', async ({ page, sites }) => {
    const address = `${sites.kinds}a/0000000000zz/night-market-returns`;
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No article has this address');
    await expect(page.getByRole('main')).toContainText('0000000000zz');
    await expect(page).toHaveTitle(`No such article · ${kindsTitle}`);
    await expect(page.getByRole('list', { name: 'Articles' }).getByRole('link')).toHaveText([headlines.nightMarket]);
    await expect(page).toHaveURL(address);
    await page.getByRole('link', { name: 'Search for “night market returns”' }).click();
    await expect(page).toHaveURL(`${sites.kinds}?q=night+market+returns`);
    await expect(listPage(page).links).toHaveText([headlines.nightMarket]);
  });

  test('may have an id that is none', async ({ page, sites }) => {
    const address = `${sites.kinds}a/2019/swing-bridge`;
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No article has this address');
    await expect(page.getByRole('list', { name: 'Articles' }).getByRole('link')).toHaveText([headlines.swingBridge]);
    await expect(page).toHaveURL(address);
  });

  test('may have words that are nowhere, or none', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}a/0000000000zz/a-submarine-surfaces`);
    await expect(page.getByText('No article has the words “a submarine surfaces” in its title or first lines either.')).toBeVisible();
    await page.goto(`${sites.many}a/0000000000zz`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No article has this address');
    await page.getByRole('link', { name: `Open the list of ${many.title}` }).click();
    await expect(page).toHaveURL(sites.many);
  });
});

test.describe('pages', () => {
  test('that do not exist say so and lead to the list', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}no/such/page`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
    await expect(page).toHaveTitle(`No such page · ${kindsTitle}`);
    await page.getByRole('link', { name: `Open the list of ${kindsTitle}` }).click();
    await expect(listPage(page).link(headlines.leapDay)).toBeVisible();
  });

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
    await expect(page).toHaveTitle(`${headlines.regatta} — Harbour Times`);
    await page.goBack();
    await expect(page).toHaveTitle(`In 2019 from Harbour Times · ${kindsTitle}`);
  });
});
