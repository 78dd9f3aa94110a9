import { all, headlines } from './support/kinds.ts';
import { listPage } from './support/list-page.ts';
import { expect, test } from './support/test.ts';

test.describe('a filter by source', () => {
  test('gives each source with the number of its articles', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await expect(page.getByRole('group', { name: 'Source' }).getByRole('checkbox')).toHaveCount(7);
    await expect(list.source('Harbour Times')).toHaveAccessibleDescription('4 articles');
    await expect(list.source('Delta Wire')).toHaveAccessibleDescription('4 articles');
    await expect(list.source('The Quay Gazette')).toHaveAccessibleDescription('4 articles');
    await expect(list.source('صحيفة المرفأ')).toHaveAccessibleDescription('1 article');
    await expect(list.source('港口日報')).toHaveAccessibleDescription('1 article');
    await expect(list.source('Source not known')).toHaveAccessibleDescription('1 article');
  });

  test('lets a figure and its word be read apart', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    await expect(listPage(page).source('Harbour Times')).toBeVisible();
    // As the page is read on by its lines; in its elements the space is there in any case.
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const read = nodes.filter(({ role }) => role?.value === 'StaticText').map(({ name }) => String(name?.value)).join('');
    expect(read).toContain('Harbour Times4 articles');
    expect(read).toContain('港口日報1 article');
  });

  test('widens with each source', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.source('The Quay Gazette').check();
    await expect(list.links).toHaveText([headlines.swingBridge, headlines.rules, headlines.typesetter, headlines.leapDay]);
    await list.source('港口日報').check();
    await expect(list.links).toHaveText([headlines.chinese, headlines.swingBridge, headlines.rules, headlines.typesetter, headlines.leapDay]);
    await expect(list.status).toHaveText(`5 of ${all} articles`);
    // What a source would add does not depend on the sources chosen.
    await expect(list.source('Harbour Times')).toHaveAccessibleDescription('4 articles');
    await list.source('The Quay Gazette').uncheck();
    await expect(list.links).toHaveText([headlines.chinese]);
  });

  test('keeps every choice, however fast one follows on the other', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const group = page.getByRole('group', { name: 'Source' });
    await expect(group.getByRole('checkbox')).toHaveCount(7);
    // All in one go, before the page can have been drawn again.
    await group.evaluate((element) => element.querySelectorAll('input').forEach((box) => box.click()));
    await expect(group.getByRole('checkbox', { checked: true })).toHaveCount(7);
    await expect(listPage(page).status).toHaveText(`${all} of ${all} articles`);
  });

  test('counts within the days and the words that are asked for', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2019&to=2019`);
    const list = listPage(page);
    await expect(list.source('Harbour Times')).toHaveAccessibleDescription('3 articles');
    await expect(list.source('The Quay Gazette')).toHaveAccessibleDescription('1 article');
    await expect(list.source('港口日報')).toHaveAccessibleDescription('0 articles');
    await list.search.fill('ferry');
    await expect(list.source('Harbour Times')).toHaveAccessibleDescription('1 article');
    await expect(list.source('The Quay Gazette')).toHaveAccessibleDescription('0 articles');
  });

  test('finds the articles whose source is not known', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.source('Source not known').check();
    await expect(list.links).toHaveText([headlines.recipe]);
    await expect(page).toHaveURL(`${sites.kinds}?source=`);
    await page.reload();
    await expect(list.source('Source not known')).toBeChecked();
    await expect(list.links).toHaveText([headlines.recipe]);
  });

  test('says so when this archive has no such source', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?source=Evening+Post`);
    const list = listPage(page);
    await expect(list.status).toHaveText(`0 of ${all} articles`);
    await list.chip('“Evening Post” is not in this archive').click();
    await expect(list.status).toHaveText(`${all} of ${all} articles`);
    await expect(page).toHaveURL(sites.kinds);
  });
});
