import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { articlePage } from './support/article-page.ts';
import { holdProgram } from './support/hold-program.ts';
import { listPage } from './support/list-page.ts';
import { manyHeadline } from './support/many.ts';
import { expect, test } from './support/test.ts';

/** The address of a generated article. */
async function addressOf(page: Page, site: string, headline: string): Promise<string> {
  await page.goto(`${site}?q=${encodeURIComponent(headline)}`);
  return new URL((await listPage(page).link(headline).getAttribute('href')) ?? '', site).href;
}

test.describe('a link that is opened', () => {
  const headline = manyHeadline(700);

  test('shows its headline before the program is there, and stays where it is when the text comes @phone', async ({ page, context, sites }) => {
    const address = await addressOf(page, sites.many, headline);
    const reader = await context.newPage();
    const letGo = await holdProgram(reader);
    await reader.goto(address);
    const article = articlePage(reader);
    await expect(article.headline).toHaveText(headline);
    await expect(article.time).toBeVisible();
    await expect(reader.getByRole('status')).toHaveText('Opening the article');
    await expect(listPage(reader).list).toBeHidden();
    await reader.evaluate(() => document.fonts.ready.then(() => undefined));
    const before = await article.headline.boundingBox();
    letGo();
    await expect(article.body).toBeVisible();
    await expect(reader.getByRole('heading', { level: 1 })).toHaveCount(1);
    const after = await article.headline.boundingBox();
    expect([after?.x, after?.y]).toEqual([before?.x, before?.y]);
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

  test('asks once for the file that has its headline', async ({ page, context, sites }) => {
    const address = await addressOf(page, sites.many, headline);
    const reader = await context.newPage();
    const asked: string[] = [];
    reader.on('request', (request) => {
      if (request.url().includes('/archive/ids/')) asked.push(request.url());
    });
    await reader.goto(address);
    await expect(articlePage(reader).body).toBeVisible();
    expect(asked).toHaveLength(1);
  });

  test.describe('with that file out of reach', () => {
    test.use({ expectedErrors: [/Failed to load resource/] });

    test('opens all the same', async ({ page, context, sites }) => {
      const address = await addressOf(page, sites.many, headline);
      const reader = await context.newPage();
      let times = 0;
      await reader.route('**/archive/ids/*.json', (route) => ((times += 1) === 1 ? route.abort() : route.continue()));
      await reader.goto(address);
      await expect(articlePage(reader).body).toBeVisible();
      await expect(articlePage(reader).headline).toHaveText(headline);
    });
  });
});
