import { facetGroup, weir, weirAll } from './support/facets.ts';
import { listPage } from './support/list-page.ts';
import { expect, test } from './support/test.ts';

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
