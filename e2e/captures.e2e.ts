import { articlePage } from './support/article-page.ts';
import { all, headlines, newestFirst } from './support/kinds.ts';
import { listPage } from './support/list-page.ts';
import { permalink } from './support/permalink.ts';
import { expect, test } from './support/test.ts';

/** What was not saved as the article it should be. */
const suspects: readonly string[] = [headlines.bell, headlines.dredger, headlines.mailBoatGone];
const trusted = newestFirst.filter((headline) => !suspects.includes(headline));

test.describe('a suspect capture', () => {
  test('is told on its row', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await expect(list.item(headlines.dredger)).toContainText('text cut off');
    await expect(list.item(headlines.mailBoatGone)).toContainText('perhaps only a notice');
    await expect(list.item(headlines.bell)).toContainText('text not preserved');
    await expect(list.item(headlines.mailBoat)).not.toContainText(/perhaps|cut off|not preserved/);
  });

  test('says near its head what is suspected, why, and where the article may be', async ({ page, sites }) => {
    const { captureNote, body } = articlePage(page);
    await page.goto(await permalink(sites.kinds, headlines.dredger));
    await expect(captureNote).toHaveText(
      'This text is cut off. It ends with a mark by which programs say that they left the rest out. The original, linked above, may still have it.',
    );
    await expect(body).toContainText('[+1683 chars]');
    await page.goto(await permalink(sites.kinds, headlines.mailBoatGone));
    await expect(captureNote).toContainText('This may not be the article. What was saved is short and reads like a notice');
    await expect(captureNote).toContainText('The archived copy, linked above, may still have it.');
    await expect(body).toContainText('may have been moved');
  });

  test('without a text is told once, in the place of the text', async ({ page, sites }) => {
    await page.goto(await permalink(sites.kinds, headlines.bell));
    const { article, captureNote } = articlePage(page);
    await expect(article.getByRole('heading', { level: 2 })).toHaveText('The text of this article was not preserved');
    await expect(captureNote).toHaveCount(0);
  });

  test('can be left out of the list, and taken in again', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await expect(list.withoutSuspects).toHaveAccessibleName('Leave out 3 suspect captures');
    await list.withoutSuspects.check();
    await expect(page).toHaveURL(`${sites.kinds}?without=suspect`);
    await expect(list.links).toHaveText(trusted);
    await expect(list.status).toHaveText(`${all - 3} of ${all} articles`);
    await expect(list.source('Coast Courier')).toHaveAccessibleDescription('2 articles');
    await expect(list.bar('May 2021, 0 articles')).toBeAttached();
    await list.chip('Without suspect captures').click();
    await expect(page).toHaveURL(sites.kinds);
    await expect(list.withoutSuspects).not.toBeChecked();
    await expect(list.status).toHaveText(`${all} of ${all} articles`);
  });

  test('left out stays out of a search, and of what comes before and after an article', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?q=mail&source=Coast+Courier&without=suspect`);
    const list = listPage(page);
    await expect(list.links).toHaveText([headlines.mailBoatCorrected, headlines.mailBoat]);
    await page.goto(`${sites.kinds}?source=Coast+Courier&without=suspect`);
    await list.link(headlines.mailBoatCorrected).click();
    await expect(articlePage(page).neighbour(headlines.mailBoat)).toBeVisible();
    await expect(page.getByText('1 of 2 · from Coast Courier without suspect captures')).toBeVisible();
  });

  test('is named where leaving it out leaves nothing', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2021&without=suspect`);
    const list = listPage(page);
    await expect(list.main).toContainText('No article from 2021 on without suspect captures is in this archive.');
    await list.main.getByRole('button', { name: 'Suspect captures too: 1 article' }).click();
    await expect(list.links).toHaveText([headlines.bell]);
  });

  test('is what an address can leave out, and what else it asks for is said', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?without=pictures`);
    const list = listPage(page);
    await expect(list.status).toHaveText(`${all} of ${all} articles`);
    await list.chip('Without “pictures” was not understood').click();
    await expect(page).toHaveURL(sites.kinds);
  });

  test('is no choice where there is none', async ({ page, sites }) => {
    await page.goto(sites.single);
    await expect(listPage(page).links).toHaveCount(1);
    await expect(listPage(page).withoutSuspects).toHaveCount(0);
  });
});

test.describe('versions of an article', () => {
  test('are linked, each to the others', async ({ page, sites }) => {
    await page.goto(await permalink(sites.kinds, headlines.mailBoat));
    const { headline, versions } = articlePage(page);
    await expect(versions).toContainText('2 other versions of this article:');
    await expect(versions.getByRole('listitem')).toHaveText([
      `${headlines.mailBoatCorrected}, Tuesday, 15 May 2018`,
      `${headlines.mailBoatGone}, Wednesday, 16 May 2018 (perhaps only a notice)`,
    ]);
    await versions.getByRole('link', { name: headlines.mailBoatCorrected }).click();
    await expect(headline).toHaveText(headlines.mailBoatCorrected);
    await expect(headline).toBeFocused();
    await expect(versions.getByRole('link')).toHaveText([headlines.mailBoat, headlines.mailBoatGone]);
  });

  test('are not spoken of where there is one alone', async ({ page, sites }) => {
    await page.goto(await permalink(sites.kinds, headlines.dredger));
    const { headline, versions } = articlePage(page);
    await expect(headline).toBeVisible();
    await expect(versions).toHaveCount(0);
  });
});

test.describe('what is known of an archive', () => {
  test('stands at the end of its list', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const { about } = listPage(page);
    await expect(about).toContainText('Preserved by The Ferry Coast Library in June 2021');
    await expect(about).toContainText('With the newspapers and their authors; to be read and cited.');
    await expect(about.getByRole('link', { name: 'cuttings@ferry-coast.example' })).toHaveAttribute('href', 'mailto:cuttings@ferry-coast.example');
    await expect(page.getByRole('contentinfo')).not.toContainText('Preserved by');
  });

  test('stands beside each article and at its foot', async ({ page, sites }) => {
    await page.goto(await permalink(sites.kinds, headlines.nightMarket));
    await expect(articlePage(page).article).toContainText('Preserved by The Ferry Coast Library in June 2021');
    const foot = page.getByRole('contentinfo');
    await expect(foot).toContainText('With the newspapers and their authors; to be read and cited.');
    await expect(foot.getByRole('link', { name: 'cuttings@ferry-coast.example' })).toBeVisible();
  });

  test('is not spoken of where it is nothing', async ({ page, sites }) => {
    await page.goto(sites.single);
    const { links, about } = listPage(page);
    await expect(links).toHaveCount(1);
    await expect(about).toHaveCount(0);
    await expect(page.getByRole('contentinfo')).not.toContainText('Preserved');
  });
});
