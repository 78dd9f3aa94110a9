import { articlePage } from './support/article-page.ts';
import { filterSheet } from './support/filter-sheet.ts';
import { headlines } from './support/kinds.ts';
import { listPage } from './support/list-page.ts';
import { manyHeadline } from './support/many.ts';
import { expect, expectNoAxeViolations, test } from './support/test.ts';

// The browser reports each script that does not come by itself.
test.use({ expectedErrors: [/Failed to load resource|Failed to fetch dynamically imported module/] });

// What is still on its way when a test ends is of no interest.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

test.describe('a program that does not come', () => {
  for (const { script, what } of [
    { script: '**/assets/reader-*.js', what: 'what draws' },
    { script: '**/assets/early-*.js', what: 'what asks for data' },
    { script: '**/assets/headline-*.js', what: 'what shows a headline' },
  ]) {
    test(`leaves what can be read, and says so: ${what}`, async ({ page, sites }) => {
      await page.route(script, (route) => route.abort());
      await page.goto(sites.kinds);
      const alert = page.getByRole('alert');
      await expect(alert).toContainText('The program of this page did not come');
      await expect(alert.getByRole('link')).toBeInViewport({ ratio: 1 });
      await expect(listPage(page).link(headlines.bell)).toBeVisible();
      await expectNoAxeViolations(page);
      await page.unrouteAll();
      await alert.getByRole('link', { name: 'Try again' }).click();
      await expect(alert).toBeHidden();
      await expect(listPage(page).item(headlines.recipe)).toBeVisible();
    });
  }

  test('leaves no button that would lie upon these words @phone-only', async ({ page, sites }) => {
    await page.route('**/assets/reader-*.js', (route) => route.abort());
    await page.goto(sites.kinds);
    const again = page.getByRole('alert').getByRole('link', { name: 'Try again' });
    await expect(again).toBeInViewport({ ratio: 1 });
    await expect(filterSheet(page).open).toBeHidden();
    await page.unrouteAll();
    await again.tap();
    await expect(filterSheet(page).open).toBeVisible();
  });

  test('is no article that is still opening', async ({ page, context, sites }) => {
    const headline = manyHeadline(700);
    await page.goto(`${sites.many}?q=${encodeURIComponent(headline)}`);
    const address = new URL((await listPage(page).link(headline).getAttribute('href')) ?? '', sites.many).href;
    const reader = await context.newPage();
    await reader.route('**/assets/reader-*.js', (route) => route.abort());
    await reader.goto(address);
    await expect(reader.getByRole('alert')).toContainText('The program of this page did not come');
    await expect(articlePage(reader).headline).toHaveText(headline);
    await expect(reader.getByRole('status')).toBeHidden();
    await expectNoAxeViolations(reader);
  });
});
