import { articlePage } from './support/article-page.ts';
import { facetGroup, weir, weirAll } from './support/facets.ts';
import { listPage } from './support/list-page.ts';
import { expect, expectNoAxeViolations, test } from './support/test.ts';

test.describe('section, tag and author', () => {
  test('wait closed, and load nothing until one is opened', async ({ page, sites }) => {
    const asked: string[] = [];
    page.on('request', (request) => request.url().includes('/facets/') && request.url().endsWith('.json') && asked.push(request.url()));
    await page.goto(sites.facets);
    const section = facetGroup(page, 'Section');
    await expect(listPage(page).link(weir.bicycle)).toBeVisible();
    await expect(section.disclosure).toHaveAttribute('aria-expanded', 'false');
    await expect(section.values).toHaveCount(0);
    expect(asked).toEqual([]);

    await section.disclosure.click();
    await expect(section.disclosure).toHaveAttribute('aria-expanded', 'true');
    await expect(section.value('River')).toHaveAccessibleDescription('6 articles');
    await expect(section.value('Politics')).toHaveAccessibleDescription('4 articles');
    await expect(section.value('Sport')).toHaveAccessibleDescription('2 articles');
    await expect(section.value('No section')).toHaveAccessibleDescription('2 articles');
    await expect(section.value('محليات')).toHaveAccessibleDescription('1 article');
    expect(asked).toHaveLength(2);

    await section.disclosure.click();
    await expect(section.values).toHaveCount(0);
  });

  test('widen within one facet and narrow across facets', async ({ page, sites }) => {
    await page.goto(sites.facets);
    const list = listPage(page);
    const [section, tag] = [facetGroup(page, 'Section'), facetGroup(page, 'Tag')];
    await section.disclosure.click();
    await section.value('Sport').check();
    await expect(list.links).toHaveText([weir.lastBoat, weir.boathouse]);
    await section.value('Politics').check();
    await expect(list.status).toHaveText(`6 of ${weirAll} articles`);
    // What a section would show does not depend on the sections chosen.
    await expect(section.value('River')).toHaveAccessibleDescription('6 articles');

    await tag.disclosure.click();
    await expect(tag.value('budget')).toHaveAccessibleDescription('5 articles');
    await expect(tag.value('flood')).toHaveAccessibleDescription('1 article');
    await expect(tag.value('finds')).toHaveAccessibleDescription('0 articles');
    await tag.value('flood').check();
    await expect(list.links).toHaveText([weir.sandbags]);
    await tag.value('rowing').check();
    await expect(list.links).toHaveText([weir.sandbags, weir.lastBoat, weir.boathouse]);
    await expect(page).toHaveURL(`${sites.facets}?section=Politics&section=Sport&tag=flood&tag=rowing`);
    await expect(section.value('River')).toHaveAccessibleDescription('3 articles');
  });

  test('are counted under days, sources and words, and count for these', async ({ page, sites }) => {
    await page.goto(`${sites.facets}?from=2022-04-19&tag=flood`);
    const list = listPage(page);
    const [source, tag] = [facetGroup(page, 'Source'), facetGroup(page, 'Tag')];
    await expect(list.links).toHaveText([weir.bicycle, weir.sandbags, weir.millWheel]);
    // A facet of which the address makes a choice is open.
    await expect(tag.value('flood')).toBeChecked();
    await expect(tag.value('budget')).toHaveAccessibleDescription('3 articles');
    await expect(source.value('Weir Gazette')).toHaveAccessibleDescription('2 articles');
    await expect(list.bar('March 2022, 1 article').or(list.bar('11 March 2022, 1 article'))).toBeAttached();
    await list.search.fill('wheel');
    await expect(list.links).toHaveText([weir.millWheel]);
    await expect(tag.value('budget')).toHaveAccessibleDescription('0 articles');
    await expect(source.value('Weir Gazette')).toHaveAccessibleDescription('0 articles');
    await expect(source.value('Mill Street Echo')).toHaveAccessibleDescription('1 article');
  });

  test('find the articles that have none', async ({ page, sites }) => {
    await page.goto(sites.facets);
    const list = listPage(page);
    const tag = facetGroup(page, 'Tag');
    await tag.disclosure.click();
    await tag.value('No tag').check();
    await expect(list.links).toHaveText([weir.heron, weir.baker]);
    await expect(page).toHaveURL(`${sites.facets}?tag=`);
    await expect(list.chip('Without a tag')).toBeVisible();
    await expect(page).toHaveTitle('Without a tag · Papers of the Weir');
  });

  test('are each on as a chip that lifts it', async ({ page, sites }) => {
    await page.goto(`${sites.facets}?section=River&tag=flood&author=Bo+Winter`);
    const list = listPage(page);
    await expect(list.links).toHaveText([weir.millWheel]);
    await expect(list.chips.getByRole('button')).toHaveText([/^In section River/, /^Tagged flood/, /^By Bo Winter/]);
    await list.chip('By Bo Winter').click();
    await expect(list.links).toHaveText([weir.bicycle, weir.millWheel, weir.floodSong]);
    await list.clearAll.click();
    await expect(list.status).toHaveText(`${weirAll} of ${weirAll} articles`);
    await expect(page).toHaveURL(sites.facets);
  });

  test('say so when this archive has no such value', async ({ page, sites }) => {
    await page.goto(`${sites.facets}?section=Gardens`);
    const list = listPage(page);
    await expect(list.status).toHaveText(`0 of ${weirAll} articles`);
    await expect(list.main).toContainText(`This archive has no section “Gardens”. Without it there would be ${weirAll} articles.`);
    await expect(page).toHaveTitle('In section “Gardens” (not in this archive) · Papers of the Weir');
    await list.chip('Section “Gardens” is not in this archive').click();
    await expect(list.status).toHaveText(`${weirAll} of ${weirAll} articles`);
  });

  test('offer to be lifted where together they leave nothing', async ({ page, sites }) => {
    await page.goto(`${sites.facets}?section=Sport&tag=flood&not-source=Weir+Gazette`);
    const { main, links } = listPage(page);
    await expect(main).toContainText('No article in section Sport tagged flood not from Weir Gazette is in this archive.');
    await expect(main).toContainText('Without the section there would be 1 article, without the tag 2.');
    await expect(main.getByRole('button', { name: 'Any section: 1 article' })).toBeVisible();
    await expect(main.getByRole('button', { name: 'With Weir Gazette' })).toHaveCount(0);
    await main.getByRole('button', { name: 'Any tag: 2 articles' }).click();
    await expect(links).toHaveText([weir.lastBoat, weir.boathouse]);
  });

  test('that an old link names and the archive does not have are lifted together', async ({ page, sites }) => {
    await page.goto(`${sites.facets}?source=gazette&section=Gardens&tag=finds`);
    const { main, links } = listPage(page);
    await expect(main).toContainText('This archive has no source “gazette” and no section “Gardens”. Without these there would be 3 articles.');
    await main.getByRole('button', { name: 'Without what is not in this archive: 3 articles' }).press('Enter');
    await expect(page).toHaveURL(`${sites.facets}?tag=finds`);
    await expect(links).toHaveText([weir.bicycle, weir.bottle, weir.umbrellas]);
    await expect(main).toBeFocused();
  });

  test('keep what comes before and after an article inside them', async ({ page, sites }) => {
    await page.goto(`${sites.facets}?tag=finds`);
    const list = listPage(page);
    await expect(list.links).toHaveText([weir.bicycle, weir.bottle, weir.umbrellas]);
    await list.link(weir.bottle).click();
    const article = articlePage(page);
    await expect(article.headline).toHaveText(weir.bottle);
    await expect(page.getByText('2 of 3 · tagged finds')).toBeVisible();
    await expect(article.neighbour(weir.bicycle)).toBeVisible();
    await article.neighbour(weir.umbrellas).click();
    await expect(page.getByText('3 of 3 · tagged finds')).toBeVisible();
    await page.getByRole('link', { name: 'Back to the list' }).click();
    await expect(page).toHaveURL(`${sites.facets}?tag=finds`);
    await expect(list.link(weir.umbrellas)).toBeFocused();
  });

  test('hide where they are no choice', async ({ page, sites }) => {
    await page.goto(sites.single);
    await expect(listPage(page).links).toHaveCount(1);
    for (const name of ['Source', 'Section', 'Tag', 'Author'] as const) await expect(facetGroup(page, name).group).toHaveCount(0);
    // Unless the address makes a choice of one.
    await page.goto(`${sites.single}?not-section=Gardens`);
    await expect(facetGroup(page, 'Section').group).toBeVisible();
    await expect(listPage(page).links).toHaveCount(1);
    await expect(listPage(page).chip('Section “Gardens” is not in this archive')).toBeVisible();
  });

  test('have no barriers, open and in use', async ({ page, sites }) => {
    await page.goto(`${sites.facets}?section=River&not-tag=finds`);
    const author = facetGroup(page, 'Author');
    await author.disclosure.click();
    await expect(author.values).toHaveCount(12);
    await expectNoAxeViolations(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoAxeViolations(page);
  });

  test('are chosen and excluded in the sheet, by touch @phone-only', async ({ page, sites }) => {
    await page.goto(sites.facets);
    await page.getByRole('button', { name: `Filter · ${weirAll} articles` }).tap();
    const sheet = page.getByRole('dialog', { name: 'Filter the articles' });
    const section = facetGroup(page, 'Section');
    await section.disclosure.tap();
    // Where nothing hovers, what excludes is always seen.
    await expect(section.exclude('River')).toHaveCSS('opacity', '1');
    await section.exclude('River').tap();
    await expect(sheet.getByRole('button', { name: 'Show 9 articles' })).toBeVisible();
    await section.value('Politics').tap();
    await expect(sheet.getByRole('button', { name: 'Show 4 articles' })).toBeVisible();
    await expectNoAxeViolations(page);
    await sheet.getByRole('button', { name: 'Show 4 articles' }).tap();
    await expect(listPage(page).chips.getByRole('button')).toHaveText([/^In section Politics/, /^Not in section River/]);
    // Back undoes the last choice.
    await page.goBack();
    await expect(listPage(page).status).toHaveText(`9 of ${weirAll} articles`);
  });

  test('follow Back and Forward', async ({ page, sites }) => {
    await page.goto(sites.facets);
    const list = listPage(page);
    const tag = facetGroup(page, 'Tag');
    await tag.disclosure.click();
    await tag.value('flood').check();
    await tag.exclude('finds').click();
    await expect(list.status).toHaveText(`4 of ${weirAll} articles`);
    await page.goBack();
    await expect(list.status).toHaveText(`5 of ${weirAll} articles`);
    await expect(tag.value('flood')).toBeChecked();
    await page.goBack();
    await expect(list.status).toHaveText(`${weirAll} of ${weirAll} articles`);
    await page.goForward();
    await expect(list.status).toHaveText(`5 of ${weirAll} articles`);
  });
});
