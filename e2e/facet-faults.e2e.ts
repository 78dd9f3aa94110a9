import { facetGroup, weir, weirAll } from './support/facets.ts';
import { listPage } from './support/list-page.ts';
import { publishAnew } from './support/publish-anew.ts';
import { expect, expectNoAxeViolations, test } from './support/test.ts';

// What is still on its way when a test ends is of no interest.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

// The browser reports by itself what a test lets fail.
test.use({ expectedErrors: [/Failed to load resource/] });

const facetFiles = '**/archive/facets/*.json';

test.describe('section, tag and author on a bad line', () => {
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
});
