import type { Page } from '@playwright/test';
import { facetGroup } from './support/facets.ts';
import { filterSheet } from './support/filter-sheet.ts';
import { holdFiles } from './support/hold-files.ts';
import { listPage } from './support/list-page.ts';
import { expect, expectNoAxeViolations, test } from './support/test.ts';

// What is still on its way when a test ends is of no interest.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

const rows = '**/archive/rows/*.json';
/** Found in the numbers of 23 headlines: some of the newest, ten of July and August 2015, and an undated one. */
const wanted = '20';
/** The source of one of them, of July 2015. */
const source = 'South Coast Mail';

/** Searches a long list of which the first two files of rows are there and the others do not come. Gives what lets them come. */
async function searchHeld(page: Page, address: string): Promise<() => void> {
  const letThrough = await holdFiles(page, rows, 2);
  await page.goto(address);
  const { links, search, status } = listPage(page);
  await expect(links.first()).toBeVisible();
  await search.fill(wanted);
  await expect(status).toHaveText('3 of 1,200 articles so far');
  return letThrough;
}

const quickChoice = (page: Page, name: string) => page.getByRole('group', { name: 'Quick choices' }).getByRole('button', { name, exact: true });

test.describe('while a search is still counted', () => {
  test('nothing is said to leave nothing, and no figure is told as if it were the last', async ({ page, sites }) => {
    const letThrough = await searchHeld(page, sites.many);
    const list = listPage(page);
    const { lines } = facetGroup(page, 'Source');
    const names = await lines.allTextContents();
    // None has been moved to those that would show nothing.
    expect(names).toEqual([...names].sort());
    for (const name of ['2015', 'Undated']) {
      await expect(quickChoice(page, name)).toBeVisible();
      await expect(quickChoice(page, name)).not.toHaveClass(/\bnone\b/);
    }
    await expect(list.source(source)).toHaveAccessibleDescription('');
    await expect(list.bar('July 2015')).toBeVisible();
    await list.showTable.click();
    await expect(page.getByRole('columnheader', { name: 'Articles so far' })).toBeVisible();
    await expectNoAxeViolations(page);
    letThrough();
    await expect(list.status).toHaveText('23 of 1,200 articles');
    await expect(list.quickDate('2015')).toHaveAccessibleName('2015, 11 articles');
    await expect(list.quickDate('Undated')).toHaveAccessibleName('Undated, 1 article');
    await expect(list.source(source)).toHaveAccessibleDescription('1 article');
    await expect(list.bar('July 2015, 8 articles')).toBeVisible();
    await expect(page.getByRole('columnheader', { name: 'Articles', exact: true })).toBeVisible();
  });

  test('the sheet of a phone says “so far” at its buttons @phone-only', async ({ page, sites }) => {
    const letThrough = await searchHeld(page, sites.many);
    const list = listPage(page);
    const { open, show, source: box } = filterSheet(page);
    await expect(list.bar('2015')).toBeVisible();
    await expect(open).toHaveText('Filter · 3 articles so far');
    await open.tap();
    await expect(show).toHaveText('Show 3 articles so far');
    await expect(quickChoice(page, '2015')).not.toHaveClass(/\bnone\b/);
    await expect(box(source)).toHaveAccessibleDescription('');
    await expectNoAxeViolations(page);
    letThrough();
    await expect(show).toHaveText('Show 23 articles');
    await expect(list.quickDate('2015')).toHaveAccessibleName('2015, 11 articles');
    await expect(box(source)).toHaveAccessibleDescription('1 article');
    await show.tap();
    await expect(open).toHaveText('Filter · 23 articles');
    await expect(list.bar('2015, 11 articles')).toBeVisible();
  });

  test('the values of a section are there without figures', async ({ page, sites }) => {
    const letThrough = await holdFiles(page, rows);
    await page.goto(`${sites.facets}?q=wheel`);
    const section = facetGroup(page, 'Section');
    await section.disclosure.click();
    await expect(section.value('River')).toHaveAccessibleDescription('');
    await expect(section.value('Sport')).toHaveAccessibleDescription('');
    letThrough();
    await expect(section.value('River')).toHaveAccessibleDescription('1 article');
    await expect(section.value('Sport')).toHaveAccessibleDescription('0 articles');
  });
});
