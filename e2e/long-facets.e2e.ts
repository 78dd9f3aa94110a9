import { facetGroup, weir, weirAll } from './support/facets.ts';
import { listPage } from './support/list-page.ts';
import { expect, expectNoAxeViolations, test } from './support/test.ts';

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
