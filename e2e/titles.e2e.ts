import { headlines, kindsTitle } from './support/kinds.ts';
import { listPage } from './support/list-page.ts';
import { expect, test } from './support/test.ts';

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
    await expect(page).toHaveTitle(`${headlines.regatta} — Harbour Times`);
    await page.goBack();
    await expect(page).toHaveTitle(`In 2019 from Harbour Times · ${kindsTitle}`);
  });
});
