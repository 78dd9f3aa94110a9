import { articlePage } from './support/article-page.ts';
import { headlines } from './support/kinds.ts';
import { listPage } from './support/list-page.ts';
import { permalink } from './support/permalink.ts';
import { expect, test } from './support/test.ts';

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
