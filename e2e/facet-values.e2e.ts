import { facetGroup, weir, weirAll } from './support/facets.ts';
import { listPage } from './support/list-page.ts';
import { expect, test } from './support/test.ts';

test.describe('a value of a facet', () => {
  test('is excluded, and let in again', async ({ page, sites }) => {
    await page.goto(sites.facets);
    const list = listPage(page);
    const { value, exclude } = facetGroup(page, 'Source');
    await exclude('Weir Gazette').click();
    await expect(page).toHaveURL(`${sites.facets}?not-source=Weir+Gazette`);
    await expect(list.status).toHaveText(`7 of ${weirAll} articles`);
    await expect(exclude('Weir Gazette')).toHaveAttribute('aria-pressed', 'true');
    await expect(value('Weir Gazette')).not.toBeChecked();
    await expect(value('Weir Gazette')).toHaveAccessibleDescription('8 articles');
    await expect(page).toHaveTitle('Not from Weir Gazette · Papers of the Weir');
    await list.chip('Not Weir Gazette').click();
    await expect(list.status).toHaveText(`${weirAll} of ${weirAll} articles`);
    await expect(exclude('Weir Gazette')).toHaveAttribute('aria-pressed', 'false');
  });

  test('is chosen or excluded, never both', async ({ page, sites }) => {
    await page.goto(`${sites.facets}?tag=flood`);
    const list = listPage(page);
    const tag = facetGroup(page, 'Tag');
    await tag.exclude('flood').click();
    await expect(page).toHaveURL(`${sites.facets}?not-tag=flood`);
    await expect(list.status).toHaveText(`10 of ${weirAll} articles`);
    await tag.value('flood').check();
    await expect(page).toHaveURL(`${sites.facets}?tag=flood`);
    // An address that asks for both has it excluded.
    await page.goto(`${sites.facets}?tag=flood&tag=budget&not-tag=flood`);
    await expect(list.links).toHaveText([weir.tollCorrected, weir.toll, weir.boathouse, weir.whoPays]);
    await expect(list.chips.getByRole('button')).toHaveText([/^Tagged budget/, /^Not tagged flood/]);
  });

  test('is excluded by keyboard, and keeps the focus', async ({ page, sites }) => {
    await page.goto(sites.facets);
    const list = listPage(page);
    const section = facetGroup(page, 'Section');
    await section.disclosure.focus();
    await page.keyboard.press('Enter');
    await expect(section.value('River')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(section.value('River')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(section.exclude('River')).toBeFocused();
    await expect(section.exclude('River')).toHaveCSS('opacity', '1');
    await page.keyboard.press('Space');
    await expect(list.status).toHaveText(`9 of ${weirAll} articles`);
    await expect(section.exclude('River')).toBeFocused();
    await page.keyboard.press('Space');
    await expect(list.status).toHaveText(`${weirAll} of ${weirAll} articles`);
  });

  test('with nothing left stays where it can be seen', async ({ page, sites }) => {
    await page.goto(`${sites.facets}?section=Sport`);
    const tag = facetGroup(page, 'Tag');
    await tag.disclosure.click();
    await expect(tag.value('flood')).toHaveAccessibleDescription('0 articles');
    await expect(tag.values).toHaveCount(6);
  });

  test('keeps its place where something is chosen, and makes room elsewhere where it would show nothing', async ({ page, sites }) => {
    await page.goto(sites.facets);
    const [section, tag, source] = [facetGroup(page, 'Section'), facetGroup(page, 'Tag'), facetGroup(page, 'Source')];
    await section.disclosure.click();
    await tag.disclosure.click();
    await expect(tag.values).toHaveCount(6);
    const before = { section: await section.lines.allTextContents(), tag: await tag.lines.allTextContents() };
    expect(before.section).toEqual(['River', 'Politics', 'No section', 'Sport', 'محليات']);
    await tag.value('No tag').check();
    await expect(section.value('Politics')).toHaveAccessibleDescription('0 articles');
    expect(await section.lines.allTextContents()).toEqual(['River', 'No section', 'Politics', 'Sport', 'محليات']);
    expect(await tag.lines.allTextContents()).toEqual(before.tag);
    await tag.value('finds').check();
    await expect(listPage(page).chip('Tagged finds')).toBeVisible();
    expect(await tag.lines.allTextContents()).toEqual(before.tag);
    await tag.value('No tag').uncheck();
    await tag.value('finds').uncheck();
    await expect.poll(() => section.lines.allTextContents()).toEqual(before.section);
    await page.goto(`${sites.facets}?q=wheel`);
    await expect(source.value('Weir Gazette')).toHaveAccessibleDescription('0 articles');
    expect(await source.lines.allTextContents()).toEqual(['Mill Street Echo', 'Weir Gazette', 'صدى الطاحونة']);
  });

  test('shows that it can be excluded before a pointer comes near', async ({ page, sites }) => {
    await page.goto(sites.facets);
    const { exclude } = facetGroup(page, 'Source');
    await page.mouse.move(0, 0);
    for (const value of ['Weir Gazette', 'Mill Street Echo']) await expect(exclude(value)).toHaveCSS('opacity', '1');
  });
});
