import { headlines, kindsTitle } from './support/kinds.ts';
import { listPage } from './support/list-page.ts';
import { many } from './support/many.ts';
import { expect, test } from './support/test.ts';

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

test.describe('a page', () => {
  test('that does not exist says so and leads to the list', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}no/such/page`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
    await expect(page).toHaveTitle(`No such page · ${kindsTitle}`);
    await expect(page.getByRole('contentinfo').getByRole('combobox', { name: 'Appearance' })).toBeVisible();
    await page.getByRole('link', { name: `Open the list of ${kindsTitle}` }).click();
    await expect(listPage(page).link(headlines.leapDay)).toBeVisible();
  });
});
