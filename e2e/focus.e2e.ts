import { articlePage } from './support/article-page.ts';
import { all, headlines } from './support/kinds.ts';
import { listPage } from './support/list-page.ts';
import { many } from './support/many.ts';
import { permalink } from './support/permalink.ts';
import { expect, expectNoAxeViolations, test } from './support/test.ts';

test.describe('what vanishes with its use passes the focus on:', () => {
  test('a filter that is taken off, to the next one and at last to the status', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?q=ferry&from=2019&to=2019&source=Harbour+Times`);
    const list = listPage(page);
    await list.chip('In 2019').press('Enter');
    await expect(list.chip('Harbour Times')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(list.status).toBeFocused();
    await list.chip('“ferry”').press('Enter');
    await expect(list.chips).toHaveCount(0);
    await expect(list.status).toBeFocused();
    await expectNoAxeViolations(page);
  });

  test('“Clear all”, to the status', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?source=Harbour+Times`);
    const list = listPage(page);
    await list.clearAll.press('Enter');
    await expect(list.status).toHaveText(`${all} of ${all} articles`);
    await expect(list.status).toBeFocused();
  });

  test('what an empty list offers, to the list', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?q=submarine`);
    const list = listPage(page);
    await list.main.getByRole('button', { name: 'Without the search' }).press('Enter');
    await expect(list.status).toHaveText(`${all} of ${all} articles`);
    await expect(list.main).toBeFocused();
  });

  test('the step of the timeline that one stands on, at Back, to the step that is stood on then', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2019&to=2019`);
    const list = listPage(page);
    await list.step('All dates').press('Enter');
    await expect(list.timelineTrail.getByText('All dates')).toBeFocused();
    await page.goBack();
    await expect(list.timelineTrail.getByText('2019')).toBeFocused();
  });

  test('“Show all sources”, to the first of them that was not there', async ({ page, sites }) => {
    await page.goto(sites.many);
    const sources = page.getByRole('group', { name: 'Source' });
    await expect(sources.getByRole('checkbox')).toHaveCount(12);
    await sources.getByRole('button', { name: `Show all ${many.sources} sources` }).press('Enter');
    await expect(sources.getByRole('checkbox')).toHaveCount(many.sources);
    await expect(sources.getByRole('checkbox').nth(12)).toBeFocused();
  });

  test('a filter that the archive does not have, to the heading', async ({ page, sites }) => {
    for (const [search, name] of [['?without=suspect', 'Leave out 0 suspect captures'], ['?source=gazette', 'gazette']] as const) {
      await page.goto(`${sites.single}${search}`);
      await page.getByRole('checkbox', { name }).press('Space');
      await expect(page).toHaveURL(sites.single);
      await expect(listPage(page).title).toBeFocused();
    }
  });

  test('the link to the archive beside an article, to the heading of the list', async ({ page, sites }) => {
    await page.goto(await permalink(sites.kinds, headlines.bell));
    await articlePage(page).aside.getByRole('link').first().press('Enter');
    const list = listPage(page);
    await expect(list.links.first()).toBeVisible();
    await expect(list.title).toBeFocused();
  });
});

test.describe('what vanishes beside an article passes the focus on:', () => {
  test.use({ expectedHosts: ['pictures.example'] });

  test('the button of pictures that waited, to the text', async ({ page, sites }) => {
    await page.route('https://pictures.example/**', (route) => route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }));
    await page.goto(await permalink(sites.kinds, headlines.regatta));
    const { article, body } = articlePage(page);
    await article.getByRole('button', { name: 'Show 2 pictures from pictures.example' }).press('Enter');
    await expect(body.getByRole('img')).toHaveCount(2);
    await expect(body).toBeFocused();
    await expectNoAxeViolations(page);
  });
});

test.describe('“Try again” passes the focus on', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('to the list whose rows were missing', async ({ page, sites }) => {
    const rows = '**/archive/rows/*.json';
    await page.route(rows, (route) => route.fulfill({ status: 404, body: 'No such file' }));
    await page.goto(sites.kinds);
    const list = listPage(page);
    const again = page.getByRole('button', { name: 'Try again' });
    await expect(again).toBeVisible();
    await page.unroute(rows);
    await again.press('Enter');
    await expect(list.link(headlines.bell)).toBeVisible();
    await expect(list.main).toBeFocused();
  });
});
