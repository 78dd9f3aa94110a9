import type { Page } from '@playwright/test';
import { checkManifest } from '#core/bundle/check.ts';
import { manifestPath } from '#core/bundle/file-name.ts';
import { articlePage } from './support/article-page.ts';
import { all, headlines, kindsTitle } from './support/kinds.ts';
import { listPage, scrollUntil } from './support/list-page.ts';
import { permalink } from './support/permalink.ts';
import { publishAnew } from './support/publish-anew.ts';
import { expect, expectNoAxeViolations, test } from './support/test.ts';

// The browser reports each of these failures by itself.
test.use({ expectedErrors: [/Failed to load resource/] });

// What is still on its way when a test ends is of no interest.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

const manifest = `**/${manifestPath}`;
const rows = '**/archive/rows/*.json';
const packs = '**/archive/packs/*.json';

/** Checks what is said, then lets the cause pass and tries again. */
async function tryAgain(page: Page, title: string | RegExp, text: string | RegExp): Promise<void> {
  const alert = page.getByRole('alert');
  await expect(alert.getByRole('heading')).toHaveText(title);
  await expect(alert).toContainText(text);
  await page.unrouteAll();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toHaveCount(0);
}

test.describe('a manifest', () => {
  for (const { state, answer, title, text } of [
    { state: 'is missing', answer: { status: 404, body: 'No such file' }, title: 'A file of the archive is missing', text: 'The site has no archive/manifest.json.' },
    {
      state: 'is of another version',
      answer: { json: { format: 'dateline-bundle', version: 99 } },
      title: 'This reader and this archive do not fit',
      text: 'The archive has version 99 of the format',
    },
    {
      state: 'is a page of the host',
      answer: { contentType: 'text/html', body: '<!doctype html><title>Welcome</title>' },
      title: 'A file of the archive is damaged',
      text: 'archive/manifest.json is cut short or is something else altogether.',
    },
    { state: 'is another program’s', answer: { json: { name: 'Dateline', icons: [] } }, title: 'This is not an archive', text: 'it is not the manifest of a Dateline archive' },
    { state: 'is refused', answer: { status: 403, body: 'Forbidden' }, title: 'The site refused a file', text: 'It answered archive/manifest.json with the status 403.' },
  ]) {
    test(`that ${state} is told, and can be tried again`, async ({ page, sites }) => {
      await page.route(manifest, (route) => route.fulfill(answer));
      await page.goto(sites.kinds);
      await tryAgain(page, title, text);
      await expect(listPage(page).link(headlines.leapDay)).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(kindsTitle);
    });
  }

  test('with a fault in it is told with the place of the fault', async ({ page, sites }) => {
    await page.route(manifest, async (route) => {
      const whole = checkManifest(await (await route.fetch()).json());
      await route.fulfill({ json: { ...whole, articles: 'fifteen' } });
    });
    await page.goto(await permalink(sites.kinds, headlines.bell));
    await tryAgain(page, 'A file of the archive is damaged', /archive\/manifest\.json breaks the format: articles /);
    await expect(articlePage(page).headline).toHaveText(headlines.bell);
  });

  test('whose numbers disagree is told with what disagrees', async ({ page, sites }) => {
    await page.route(manifest, async (route) => {
      const whole = checkManifest(await (await route.fetch()).json());
      await route.fulfill({ json: { ...whole, articles: whole.articles + 1 } });
    });
    await page.goto(sites.kinds);
    await tryAgain(page, 'A file of the archive is damaged', `archive/manifest.json breaks the format: days and undated count ${all} articles, and articles says ${all + 1}.`);
    await expect(listPage(page).link(headlines.leapDay)).toBeVisible();
  });

  test('that cannot be reached is told after a second and a third try', async ({ page, sites }) => {
    let tries = 0;
    await page.route(manifest, (route) => {
      tries += 1;
      return route.abort('connectionrefused');
    });
    await page.goto(sites.kinds);
    await tryAgain(page, 'The archive could not be reached', 'The site did not answer.');
    // The page's own preloading is one of them.
    expect(tries).toBeLessThanOrEqual(4);
    await expect(listPage(page).link(headlines.leapDay)).toBeVisible();
  });
});

test.describe('a file of rows', () => {
  test('that the host fails to give is told beside what is known, and can be tried again', async ({ page, sites }) => {
    await page.route(rows, (route) => route.fulfill({ status: 500, body: 'Oh' }));
    await page.goto(sites.kinds);
    const list = listPage(page);
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(list.title).toHaveText(kindsTitle);
    await expect(list.status).toHaveText(`${all} of ${all} articles`);
    await expect(list.bar('November 2019, 4 articles')).toBeVisible();
    await tryAgain(page, 'The site refused a file', /It answered archive\/rows\/[0-9a-f]{12}\.json with the status 500\./);
    await expect(list.link(headlines.leapDay)).toBeVisible();
  });

  test('further down leaves what stands above it', async ({ page, sites }) => {
    await page.goto(sites.many);
    const list = listPage(page);
    await expect(list.items).not.toHaveCount(0);
    await page.route(rows, (route) => route.fulfill({ status: 404, body: 'No such file' }));
    await scrollUntil(page, async () => expect(await page.getByRole('alert').count()).toBe(1));
    const before = await list.countItems();
    expect(before).toBeGreaterThan(0);
    await tryAgain(page, 'A file of the archive is missing', 'The site has no archive/rows/');
    await expect.poll(list.countItems).toBeGreaterThan(before);
  });
});

test.describe('a pack of articles', () => {
  test('that is missing is told, and can be tried again', async ({ page, sites }) => {
    await page.route(packs, (route) => route.fulfill({ status: 404, body: 'No such file' }));
    await page.goto(await permalink(sites.kinds, headlines.nightMarket));
    await tryAgain(page, 'A file of the archive is missing', /The site has no archive\/packs\/[0-9a-f]{12}\.json\./);
    await expect(articlePage(page).headline).toHaveText(headlines.nightMarket);
  });

  test('that is damaged is told', async ({ page, sites }) => {
    await page.route(packs, (route) => route.fulfill({ json: { articles: [{ id: 'x' }] } }));
    await page.goto(await permalink(sites.kinds, headlines.nightMarket));
    await tryAgain(page, 'A file of the archive is damaged', /breaks the format: articles\.0\./);
    await expect(articlePage(page).headline).toHaveText(headlines.nightMarket);
  });

  test('that the host fails to give is asked for three times, not more', async ({ page, sites }) => {
    let tries = 0;
    await page.route(packs, (route) => {
      tries += 1;
      return route.fulfill({ status: 503, body: 'Oh' });
    });
    await page.goto(await permalink(sites.kinds, headlines.nightMarket));
    await expect(page.getByRole('alert')).toContainText('with the status 503', { timeout: 10_000 });
    expect(tries).toBe(3);
  });
});

test.describe('rows that tell what comes before and after an article', () => {
  test('and do not come are told of below it, and asked for again @phone', async ({ page, sites }) => {
    await page.goto(`${sites.many}?q=lighthouse`);
    await listPage(page).links.first().click();
    const { headline, neighbours } = articlePage(page);
    await expect(neighbours).toBeVisible();
    await page.route(rows, (route) => route.abort());
    await page.reload();
    await expect(headline).toBeVisible();
    const alert = page.getByRole('main').getByRole('alert');
    await expect(alert.getByRole('heading')).toHaveText('The archive could not be reached', { timeout: 10_000 });
    await page.unrouteAll();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(neighbours).toBeVisible();
    await expect(alert).toHaveCount(0);
  });
});

test.describe('without a network', () => {
  test('what is open stays, and what is not here is told to be offline, and comes once the network is back', async ({ context, page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await expect(list.link(headlines.leapDay)).toBeVisible();
    await context.setOffline(true);
    await list.from.fill('2020');
    await expect(list.links).toHaveText([headlines.bell, headlines.chinese, headlines.arabic]);
    await list.link(headlines.arabic).click();
    const alert = page.getByRole('alert');
    await expect(alert.getByRole('heading')).toHaveText('You are offline', { timeout: 10_000 });
    await expect(alert).toContainText('What was read before still opens.');
    await context.setOffline(false);
    await expect(articlePage(page).headline).toHaveText(headlines.arabic);
  });

  test('an article that is not here leads back to the list that it was to be opened from', async ({ context, page, sites }) => {
    await page.goto(`${sites.kinds}?from=2020`);
    const list = listPage(page);
    await expect(list.links).toHaveText([headlines.bell, headlines.chinese, headlines.arabic]);
    await context.setOffline(true);
    await list.link(headlines.arabic).click();
    const back = page.getByRole('alert').getByRole('link', { name: 'Back to the list' });
    await expect(back).toBeVisible({ timeout: 10_000 });
    await expectNoAxeViolations(page);
    await back.click();
    await expect(page).toHaveURL(`${sites.kinds}?from=2020`);
    await expect(list.links).toHaveText([headlines.bell, headlines.chinese, headlines.arabic]);
  });

  test('articles of a pack that was read can be read', async ({ context, page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.link(headlines.bell).click();
    await expect(articlePage(page).headline).toHaveText(headlines.bell);
    await context.setOffline(true);
    await articlePage(page).neighbour(headlines.chinese).click();
    await expect(articlePage(page).headline).toHaveText(headlines.chinese);
    await articlePage(page).back.click();
    await expect(list.link(headlines.leapDay)).toBeVisible();
  });
});

test.describe('an archive that was published anew while it was open', () => {
  const edition = 'The Second Edition';

  test('gives its articles all the same', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await expect(list.link(headlines.leapDay)).toBeVisible();
    await publishAnew(page, sites.kinds, edition);
    await list.link(headlines.nightMarket).click();
    const { headline, neighbour, back } = articlePage(page);
    await expect(headline).toHaveText(headlines.nightMarket);
    await neighbour(headlines.swingBridge).click();
    await expect(headline).toHaveText(headlines.swingBridge);
    await back.click();
    await expect(list.title).toHaveText(edition);
    await expect(list.link(headlines.leapDay)).toBeVisible();
  });

  test('gives the rest of a long list all the same', async ({ page, sites }) => {
    await page.goto(sites.many);
    const list = listPage(page);
    await expect(list.items).not.toHaveCount(0);
    await publishAnew(page, sites.many, edition);
    await scrollUntil(page, async () => expect(await list.countItems()).toBeGreaterThan(300));
    await expect(list.title).toHaveText(edition);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('answers a search all the same', async ({ page, sites }) => {
    await page.goto(sites.many);
    const list = listPage(page);
    await expect(list.items).not.toHaveCount(0);
    await publishAnew(page, sites.many, edition);
    await list.search.fill('report 7');
    await expect(list.title).toHaveText(edition);
    await expect(list.status).toHaveText('309 of 1,200 articles');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});
