import type { Page } from '@playwright/test';
import { checkPack } from '#core/bundle/check.ts';
import { articlePage } from './support/article-page.ts';
import { headlines } from './support/kinds.ts';
import { permalink } from './support/permalink.ts';
import { expect, expectNoAxeViolations, test } from './support/test.ts';

/** Wider than a phone and narrower than the column of a large screen. */
const tides = `<table><caption>Tides</caption><tr>${'<td>starboard</td>'.repeat(5)}</tr></table>`;

/** From now on an article of the site has another body. */
async function giveBody(page: Page, headline: string, body: string): Promise<void> {
  await page.route('**/archive/packs/*.json', async (route) => {
    const { articles } = checkPack(await (await route.fetch()).json());
    await route.fulfill({ json: { articles: articles.map((article) => (article.title === headline ? { ...article, body } : article)) } });
  });
}

test.describe('a table or code', () => {
  test('is a stop of the keyboard where it is wider than the page, and only there', async ({ page, sites }) => {
    await giveBody(page, headlines.regatta, `<p>a</p>${tides}<pre>b</pre><pre>${'c'.repeat(200)}</pre>`);
    await page.goto(await permalink(sites.kinds, headlines.regatta));
    const { body } = articlePage(page);
    const table = body.getByRole('region', { name: 'Tides' });
    const code = body.getByRole('region', { name: 'Code 2' });
    await expect(code).toHaveAttribute('tabindex', '0');
    await expect(body.getByRole('region')).toHaveCount(1);

    await page.setViewportSize({ width: 390, height: 800 });
    await expect(table).toHaveAttribute('tabindex', '0');
    await expect(body.getByRole('region')).toHaveCount(2);
    await expectNoAxeViolations(page);
    await table.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);

    await page.setViewportSize({ width: 1440, height: 800 });
    await expect(table).toHaveCount(0);
    await expect(body.getByRole('table', { name: 'Tides' })).toBeVisible();
  });
});
