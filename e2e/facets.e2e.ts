import { articlePage } from './support/article-page.ts';
import { facetGroup, weir, weirAll } from './support/facets.ts';
import { listPage } from './support/list-page.ts';
import { publishAnew } from './support/publish-anew.ts';
import { expect, expectNoAxeViolations, test } from './support/test.ts';

// What is still on its way when a test ends is of no interest.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

// The browser reports by itself what a test lets fail.
test.use({ expectedErrors: [/Failed to load resource/] });

const facetFiles = '**/archive/facets/*.json';

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

  test('are not said to leave nothing before they are there', async ({ page, sites }) => {
    let letThrough = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (letThrough = resolve));
    await page.route(facetFiles, async (route) => {
      await waiting;
      await route.continue();
    });
    await page.goto(`${sites.facets}?from=2022-05&tag=flood`);
    const status = page.getByRole('main').getByRole('status').first();
    await expect(status).toHaveText('Counting…');
    letThrough();
    await expect(status).toHaveText(`3 of ${weirAll} articles · 1 undated left out. Show only that one`);
  });

  test('are not said to leave nothing where a phone opens the filters either', async ({ page, sites }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    let letThrough = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (letThrough = resolve));
    await page.route(facetFiles, async (route) => {
      await waiting;
      await route.continue();
    });
    await page.goto(`${sites.facets}?tag=flood`);
    await expect(page.getByRole('button', { name: 'Filter', exact: true })).toBeVisible();
    letThrough();
    await expect(page.getByRole('button', { name: /^Filter · [1-9]/ })).toBeVisible();
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

  test('that cannot be loaded say so in their place, and can be tried again', async ({ page, sites }) => {
    await page.route(facetFiles, (route) => route.fulfill({ status: 403, body: 'Forbidden' }));
    await page.goto(sites.facets);
    const { disclosure, group, value } = facetGroup(page, 'Tag');
    await disclosure.click();
    const alert = group.getByRole('alert');
    await expect(alert).toContainText('The tags could not be loaded.');
    await expectNoAxeViolations(page);
    await expect(listPage(page).link(weir.bicycle)).toBeVisible();
    await page.unrouteAll();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(value('flood')).toHaveAccessibleDescription('5 articles');
    await expect(alert).toHaveCount(0);
  });

  test('that an address needs and cannot be loaded are told in the place of the list', async ({ page, sites }) => {
    await page.route(facetFiles, (route) => route.fulfill({ status: 403, body: 'Forbidden' }));
    await page.goto(`${sites.facets}?tag=finds`);
    const { main, links } = listPage(page);
    await expect(main.getByRole('alert').getByRole('heading')).toHaveText('The site refused a file');
    await expect(main.getByRole('status')).toHaveText(`Not counted, of ${weirAll} articles`);
    await expect(links).toHaveCount(0);
    await page.unrouteAll();
    await main.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await expect(links).toHaveText([weir.bicycle, weir.bottle, weir.umbrellas]);
  });
});

test.describe('a value', () => {
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

test.describe('a facet of more than a dozen values', () => {
  test('shows twelve, and all when asked', async ({ page, sites }) => {
    await page.goto(sites.facets);
    const author = facetGroup(page, 'Author');
    await author.disclosure.click();
    await expect(author.values).toHaveCount(12);
    await author.group.getByRole('button', { name: 'Show all 14 authors' }).click();
    await expect(author.values).toHaveCount(14);
    await expect(author.values.nth(12)).toBeFocused();
  });

  test('is looked through by name, however that is accented, and the address stays', async ({ page, sites }) => {
    await page.goto(sites.facets);
    const author = facetGroup(page, 'Author');
    await author.disclosure.click();
    await author.find.fill('elodie');
    await expect(author.values).toHaveCount(1);
    await expect(author.value('Élodie Marchand')).toBeVisible();
    await expect(author.group.getByRole('status')).toHaveText('1 author found');
    await expect(page).toHaveURL(sites.facets);
    await author.find.fill('nobody');
    await expect(author.group.getByRole('status')).toHaveText('No author has “nobody” in its name.');
    await expectNoAxeViolations(page);
    await author.find.fill('منصور');
    await author.value('ليلى منصور').check();
    await expect(listPage(page).links).toHaveText([weir.arabic]);
    await expect(listPage(page).chip('By ليلى منصور')).toBeVisible();
    await author.find.fill('');
    await expect(author.value('ليلى منصور')).toBeChecked();
  });

  test('always shows what is on, whatever is looked for, and where it was taken off', async ({ page, sites }) => {
    await page.goto(`${sites.facets}?not-author=Bo+Winter`);
    const author = facetGroup(page, 'Author');
    await author.find.fill('nobody');
    await expect(author.values).toHaveCount(1);
    await author.find.fill('منصور');
    await expect(author.values).toHaveCount(2);
    await author.value('ليلى منصور').check();
    await author.find.fill('');
    await author.exclude('Bo Winter').press('Enter');
    await expect(author.exclude('Bo Winter')).toBeFocused();
    await author.value('ليلى منصور').press('Space');
    await expect(listPage(page).status).toHaveText(`${weirAll} of ${weirAll} articles`);
    await expect(author.value('ليلى منصور')).toBeFocused();
  });

  test('lets a value of a link be taken off that the archive does not have', async ({ page, sites }) => {
    await page.goto(`${sites.facets}?not-author=Nobody`);
    const author = facetGroup(page, 'Author');
    await expect(author.values).toHaveCount(13);
    await author.exclude('Nobody').press('Enter');
    await expect(page).toHaveURL(sites.facets);
    await expect(author.exclude('Nobody')).toBeFocused();
  });

  test('has no field where a glance is enough', async ({ page, sites }) => {
    await page.goto(sites.facets);
    await expect(facetGroup(page, 'Source').values).toHaveCount(3);
    await expect(facetGroup(page, 'Source').find).toHaveCount(0);
  });
});

test.describe('earlier versions', () => {
  test('are left out, and taken in again', async ({ page, sites }) => {
    await page.goto(sites.facets);
    const list = listPage(page);
    await expect(list.withoutEarlier).toHaveAccessibleName('Leave out 1 earlier version');
    await list.withoutEarlier.check();
    await expect(page).toHaveURL(`${sites.facets}?without=earlier`);
    await expect(list.status).toHaveText(`${weirAll - 1} of ${weirAll} articles`);
    await expect(list.link(weir.tollCorrected)).toBeVisible();
    await expect(list.link(weir.toll)).toHaveCount(0);
    await expect(facetGroup(page, 'Source').value('Weir Gazette')).toHaveAccessibleDescription('7 articles');
    await list.chip('Without earlier versions').click();
    await expect(list.status).toHaveText(`${weirAll} of ${weirAll} articles`);
  });

  test('are not those before a suspect capture, and both can be left out', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?source=Coast+Courier&without=earlier`);
    const list = listPage(page);
    await expect(list.status).toContainText('3 of');
    await list.withoutSuspects.check();
    await expect(page).toHaveURL(`${sites.kinds}?source=Coast+Courier&without=suspect&without=earlier`);
    await expect(list.links).toHaveText(['The Mail Boat Changes Its Day, and Then Its Name']);
    await expect(page).toHaveTitle(/^From Coast Courier without suspect captures or earlier versions/);
  });
});

test.describe('the facets', () => {
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

  test('follow an archive that was published anew', async ({ page, sites }) => {
    await page.goto(`${sites.facets}?section=Sport`);
    const list = listPage(page);
    await expect(list.links).toHaveText([weir.lastBoat, weir.boathouse]);
    await publishAnew(page, sites.facets, 'Papers of the Weir, Second Edition');
    const tag = facetGroup(page, 'Tag');
    await tag.disclosure.click();
    await expect(tag.value('rowing')).toHaveAccessibleDescription('2 articles');
    await expect(list.title).toHaveText('Papers of the Weir, Second Edition');
    await expect(list.links).toHaveText([weir.lastBoat, weir.boathouse]);
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
