import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { articlePage } from './support/article-page.ts';
import { holdFiles } from './support/hold-files.ts';
import { holdProgram, holdTexts } from './support/hold-program.ts';
import { listPage } from './support/list-page.ts';
import { begun, manyHeadline } from './support/many.ts';
import { placesOfLetters } from './support/places-of-letters.ts';
import { expect, test } from './support/test.ts';

/** The address of a generated article. */
async function addressOf(page: Page, site: string, headline: string): Promise<string> {
  await page.goto(`${site}?q=${encodeURIComponent(headline)}`);
  return new URL((await listPage(page).link(headline).getAttribute('href')) ?? '', site).href;
}

/** How a text is set. */
function writingOf(body: Locator): Promise<(string | null)[]> {
  return body.evaluate((element) => [element.getAttribute('lang'), element.getAttribute('dir')]);
}

test.describe('a link that is opened', () => {
  const headline = manyHeadline(700);

  const texts = { 'of a usual text': 700, 'of a text that was not preserved': begun.none };
  for (const [kind, number] of Object.entries(texts)) {
    test(`shows the headline ${kind} before the program is there, and it stays where it is when the rest comes @phone`, async ({ page, context, sites }) => {
      const address = await addressOf(page, sites.many, manyHeadline(number));
      const reader = await context.newPage();
      const letGo = await holdProgram(reader);
      await reader.goto(address);
      const article = articlePage(reader);
      await expect(article.headline).toHaveText(manyHeadline(number));
      await expect(article.time).toBeVisible();
      await expect(reader.getByRole('status')).toHaveText('Opening the article');
      await expect(listPage(reader).list).toBeHidden();
      await reader.evaluate(() => document.fonts.ready.then(() => undefined));
      const before = await article.headline.boundingBox();
      letGo();
      await expect(article.article).not.toHaveAttribute('aria-busy');
      await expect(reader.getByRole('heading', { level: 1 })).toHaveCount(1);
      const after = await article.headline.boundingBox();
      expect([after?.x, after?.y]).toEqual([before?.x, before?.y]);
    });
  }

  const kinds = { 'in English': begun.english, 'in Arabic': begun.arabic, 'in Chinese': begun.chinese, 'undated': begun.undated, 'after a picture that waits': begun.foreignPicture };
  for (const [kind, number] of Object.entries(kinds)) {
    test(`shows how its text begins, ${kind}, and no letter moves when the rest of it comes, nor when the program does @phone`, async ({ page, context, sites }) => {
      const address = await addressOf(page, sites.many, manyHeadline(number));
      const reader = await context.newPage();
      const letTextGo = await holdTexts(reader);
      const letGo = await holdProgram(reader);
      await reader.goto(address);
      const { article, body, copyLink } = articlePage(reader);
      const text = body.locator('p').last();
      await expect(text).toContainText(/\S…$/);
      await reader.evaluate(() => document.fonts.ready.then(() => undefined));
      const words = (await text.innerText()).replace(/\u200b…$/, '');
      const before = await placesOfLetters(text, words.length);
      expect(before.length).toBeGreaterThan(5);
      const writing = await writingOf(body);
      const whole = body.locator('p').filter({ hasText: words });
      letTextGo();
      await expect(article).not.toHaveAttribute('aria-busy');
      await expect(copyLink).toBeHidden();
      expect(await placesOfLetters(whole, words.length)).toEqual(before);
      const all = await body.innerText();
      letGo();
      await expect(copyLink).toBeVisible();
      expect(await placesOfLetters(whole, words.length)).toEqual(before);
      expect(await writingOf(body)).toEqual(writing);
      expect(await body.innerText()).toBe(all);
    });
  }

  test('shows as words whatever its text begins with', async ({ page, context, sites }) => {
    const address = await addressOf(page, sites.many, manyHeadline(begun.hostile));
    const reader = await context.newPage();
    const letGo = await holdTexts(reader);
    await reader.goto(address);
    await expect(articlePage(reader).body).toHaveText('The sign says <img src=x onerror=alert(1)> and <b>nothing</b> else.');
    await expect(articlePage(reader).body.locator('img, b')).toHaveCount(0);
    letGo();
  });

  for (const [what, number] of Object.entries({ 'a picture of the archive': begun.picture, 'a quotation': begun.quotation })) {
    test(`shows nothing of a text that begins with ${what}`, async ({ page, context, sites }) => {
      const address = await addressOf(page, sites.many, manyHeadline(number));
      const reader = await context.newPage();
      const letGo = await holdProgram(reader);
      await reader.goto(address);
      await expect(articlePage(reader).headline).toHaveText(manyHeadline(number));
      await expect(articlePage(reader).body).toHaveCount(0);
      letGo();
      await expect(articlePage(reader).body).toBeVisible();
    });
  }

  for (const [kind, slug] of Object.entries({ 'whole': /$/, 'without its last words': /[^/]+$/ })) {
    test(`leaves those where they are who have begun to read, also when it is ${kind}`, async ({ page, context, sites }) => {
      const address = (await addressOf(page, sites.many, manyHeadline(begun.english))).replace(slug, '');
      const reader = await context.newPage();
      await reader.setViewportSize({ width: 390, height: 400 });
      const letGo = await holdProgram(reader);
      await reader.goto(address);
      const { article, body, copyLink } = articlePage(reader);
      await expect(body).toBeVisible();
      await expect(article).not.toHaveAttribute('aria-busy');
      await body.evaluate((element) => element.scrollIntoView({ block: 'end', behavior: 'instant' }));
      const read = await reader.evaluate(() => window.scrollY);
      letGo();
      await expect(copyLink).toBeVisible();
      await expect(reader).toHaveURL(/market/);
      // What the typeface moves above, the browser follows; the head of the page is far from there.
      expect(await reader.evaluate(() => window.scrollY)).toBeGreaterThan(read / 2);
    });
  }

  test('keeps the focus and what is selected when the program comes', async ({ page, context, sites }) => {
    const address = await addressOf(page, sites.many, manyHeadline(begun.linked));
    const reader = await context.newPage();
    const letGo = await holdProgram(reader);
    await reader.goto(address);
    const { article, body, copyLink } = articlePage(reader);
    await expect(article).not.toHaveAttribute('aria-busy');
    const link = body.getByRole('link', { name: 'the harbour office' });
    await link.focus();
    await body.locator('p').nth(1).selectText();
    const words = await reader.evaluate(() => String(getSelection()));
    letGo();
    await expect(copyLink).toBeVisible();
    await expect(link).toBeFocused();
    expect(await reader.evaluate(() => String(getSelection()))).toBe(words);
  });

  test('leads to the place that it names before the program is there, and leaves those alone who have gone elsewhere', async ({ page, context, sites }) => {
    const address = await addressOf(page, sites.many, manyHeadline(begun.linked));
    const reader = await context.newPage();
    await reader.setViewportSize({ width: 390, height: 400 });
    const letGo = await holdProgram(reader);
    await reader.goto(`${address}#user-content-rules`);
    const { body, copyLink } = articlePage(reader);
    const place = body.getByRole('heading', { name: 'The rules' });
    await expect(place).toBeInViewport();
    await reader.evaluate(() => window.scrollTo({ top: 40, behavior: 'instant' }));
    letGo();
    await expect(copyLink).toBeVisible();
    expect(await reader.evaluate(() => window.scrollY)).toBeLessThan(80);
  });

  test('asks for its program once its text has begun to come', async ({ page, context, sites }) => {
    const address = await addressOf(page, sites.many, manyHeadline(begun.english));
    const reader = await context.newPage();
    const letGo = await holdTexts(reader);
    const asked: string[] = [];
    reader.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const isAsked = (kind: RegExp): boolean => asked.some((path) => kind.test(path));
    await reader.goto(address);
    await expect.poll(() => isAsked(/\/archive\/packs\//)).toBe(true);
    expect(isAsked(/\/(early|reader)-/)).toBe(false);
    letGo();
    await expect(articlePage(reader).copyLink).toBeVisible();
    expect(isAsked(/\/early-/) && isAsked(/\/reader-/)).toBe(true);
  });

  test('asks for its program all the same where its headline does not come', async ({ page, context, sites }) => {
    const address = await addressOf(page, sites.many, headline);
    const reader = await context.newPage();
    const letGo = await holdFiles(reader, '**/archive/ids/*.json');
    const program = reader.waitForRequest(/\/reader-/);
    await reader.goto(address);
    await program;
    letGo();
    await expect(articlePage(reader).headline).toHaveText(headline);
  });

  test('has nothing that keeps anybody from its headline', async ({ page, context, sites }) => {
    const address = await addressOf(page, sites.many, headline);
    for (const colorScheme of ['light', 'dark'] as const) {
      const reader = await context.newPage();
      await reader.emulateMedia({ colorScheme });
      const letGo = await holdProgram(reader);
      await reader.goto(address);
      await expect(articlePage(reader).headline).toHaveText(headline);
      expect((await new AxeBuilder({ page: reader }).analyze()).violations).toEqual([]);
      letGo();
      await reader.close();
    }
  });

  test('leads to the list before the program is there', async ({ page, context, sites }) => {
    const address = await addressOf(page, sites.many, headline);
    const reader = await context.newPage();
    const letGo = await holdProgram(reader);
    await reader.goto(address);
    await articlePage(reader).back.click();
    await expect(reader).toHaveURL(sites.many);
    letGo();
    await expect(listPage(reader).items.first()).toBeVisible();
  });

  test('shows no headline where the archive has none of that id', async ({ page, sites }) => {
    const letGo = await holdProgram(page);
    const ids = page.waitForResponse('**/archive/ids/*.json');
    await page.goto(`${sites.many}a/000000000000/nothing`);
    await (await ids).finished();
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    letGo();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No article has this address');
  });

  test('asks once for each file of the archive', async ({ page, context, sites }) => {
    const address = await addressOf(page, sites.many, headline);
    const reader = await context.newPage();
    const asked: string[] = [];
    reader.on('request', (request) => {
      if (request.url().includes('/archive/')) asked.push(request.url());
    });
    await reader.goto(address);
    await expect(articlePage(reader).copyLink).toBeVisible();
    expect(asked.length).toBeGreaterThanOrEqual(3);
    expect(asked).toEqual([...new Set(asked)]);
  });

  test.describe('with that file out of reach', () => {
    test.use({ expectedErrors: [/Failed to load resource/] });

    test('opens all the same', async ({ page, context, sites }) => {
      const address = await addressOf(page, sites.many, headline);
      const reader = await context.newPage();
      let times = 0;
      await reader.route('**/archive/ids/*.json', (route) => ((times += 1) === 1 ? route.abort() : route.continue()));
      await reader.goto(address);
      await expect(articlePage(reader).article).not.toHaveAttribute('aria-busy');
      await expect(articlePage(reader).headline).toHaveText(headline);
    });
  });
});
