import { articlePage, naturalWidth } from './support/article-page.ts';
import { headlines, kindsTitle } from './support/kinds.ts';
import { permalink } from './support/permalink.ts';
import { expect, test } from './support/test.ts';

test.describe('an article', () => {
  test('says what it is and where it comes from', async ({ page, sites }) => {
    await page.goto(await permalink(sites.kinds, headlines.swingBridge));
    const { article, headline, time, original } = articlePage(page);
    await expect(article).toHaveCount(1);
    await expect(headline).toHaveText(headlines.swingBridge);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(article).toContainText('The Quay Gazette');
    await expect(article).toContainText('Jonas Lindqvist, Ruth Adeyemi');
    await expect(time).toHaveAttribute('datetime', '2019-11-06T09:05:00Z');
    await expect(time).toHaveText('Wednesday, 6 November 2019, 09:05 UTC');
    await expect(original).toHaveText('Read the original at The Quay Gazette');
    await expect(original).toHaveAttribute('href', 'https://quay-gazette.example/council/swing-bridge');
  });

  test('states its time in its own offset', async ({ page, sites }) => {
    await page.goto(await permalink(sites.kinds, headlines.nightMarket));
    const { time } = articlePage(page);
    await expect(time).toHaveAttribute('datetime', '2019-11-06T18:40:00+08:00');
    await expect(time).toHaveText('Wednesday, 6 November 2019, 18:40 UTC+08:00');
  });

  test('links to its original without telling the other side where the reader was', async ({ page, sites }) => {
    await page.goto(await permalink(sites.kinds, headlines.ferriesRun));
    const { original, archivedCopy } = articlePage(page);
    for (const link of [original, archivedCopy]) {
      await expect(link).toHaveAttribute('rel', /\bnoopener\b/);
      await expect(link).toHaveAttribute('rel', /\bnoreferrer\b/);
      await expect(link).toHaveAttribute('referrerpolicy', 'no-referrer');
    }
    await expect(original).toHaveAttribute('href', 'https://harbour-times.example/2019/11/ferries-run-again/');
    await expect(archivedCopy).toHaveAttribute(
      'href',
      'https://web.archive.org/web/20191108120000/https://harbour-times.example/2019/11/ferries-run-again/',
    );
  });

  test('says what is not known of it', async ({ page, sites }) => {
    await page.goto(await permalink(sites.kinds, headlines.recipe));
    const { article, time, original, archivedCopy } = articlePage(page);
    await expect(article).toContainText('Source not known');
    await expect(article).toContainText('Undated');
    await expect(article).toContainText('No author given');
    await expect(article).toContainText('No original address was saved');
    await expect(time).toHaveCount(0);
    await expect(original).toHaveCount(0);
    await expect(archivedCopy).toHaveCount(0);
  });

  test('with bold labels has its six paragraphs and no code', async ({ page, sites }) => {
    await page.goto(await permalink(sites.kinds, headlines.ferryCrews));
    const { article, body, original } = articlePage(page);
    await expect(article).toContainText('No author given');
    await expect(original).toHaveText('Read the original at Harbour Times');
    await expect(body.getByRole('paragraph')).toHaveText([
      /^Crews of the Ferry Coast line/,
      /^"Nobody on this coast/,
      /^The company answered/,
      /^A stoppage would reach/,
      /^The harbour master said/,
      /^Talks are to begin again/,
    ]);
    await expect(body.getByRole('code')).toHaveCount(0);
    await expect(body).not.toContainText('Published at');
    await expect(body).not.toContainText('**');
  });

  test('keeps headings, lists, quotations, tables and code', async ({ page, sites }) => {
    await page.goto(await permalink(sites.kinds, headlines.rules));
    const { body } = articlePage(page);
    await expect(body.getByRole('heading', { level: 2 })).toHaveText(['Before casting off', 'On the water', 'Coming back']);
    await expect(body.getByRole('list').first().getByRole('listitem')).toHaveCount(5);
    await expect(body.getByRole('blockquote')).toContainText('Give way to the ferry.');
    const table = body.getByRole('table');
    await expect(table.getByRole('columnheader')).toHaveText(['Signal', 'Meaning', 'Answer with']);
    await expect(table.getByRole('row')).toHaveCount(4);
    await expect(table.getByRole('cell', { name: 'a wave, and haste' })).toBeVisible();
    await expect(body.getByRole('code').filter({ hasText: '0400 wnd sw 4  vis gd' })).toBeVisible();
  });

  test('reads an address without a host from where the article stood', async ({ page, sites }) => {
    await page.goto(await permalink(sites.kinds, headlines.rules));
    const link = articlePage(page).body.getByRole('link', { name: 'full list of signals' });
    await expect(link).toHaveAttribute('href', 'https://quay-gazette.example/guides/signals');
    await expect(link).toHaveAttribute('rel', /\bnoopener\b.*\bnoreferrer\b/);
    await expect(link).toHaveAttribute('referrerpolicy', 'no-referrer');
  });

  test('keeps the words of a link that leads nowhere without a link', async ({ page, sites }) => {
    await page.goto(await permalink(sites.kinds, headlines.recipe));
    const { body } = articlePage(page);
    await expect(body).toContainText('The list of what goes into it is lost');
    await expect(body.getByRole('link')).toHaveText(['how long it cooks']);
  });

  test('leads to a place in another article of the archive without loading the page anew', async ({ page, sites }) => {
    await page.goto(await permalink(sites.kinds, headlines.lighthouse));
    const { body, headline } = articlePage(page);
    await page.evaluate(() => document.documentElement.toggleAttribute('data-same-page', true));
    await body.getByRole('link', { name: 'the rules of the sound' }).click();
    await expect(headline).toHaveText(headlines.rules);
    await expect(page).toHaveURL(`${await permalink(sites.kinds, headlines.rules)}#user-content-fn1`);
    await expect(body.getByText('According to the last pilot')).toBeInViewport();
    await expect(page.locator('html')).toHaveAttribute('data-same-page');
    await page.goBack();
    await expect(headline).toHaveText(headlines.lighthouse);
  });

  test('leads from a footnote to its note and back', async ({ page, sites }) => {
    await page.setViewportSize({ width: 1440, height: 500 });
    await page.goto(await permalink(sites.kinds, headlines.rules));
    const { body } = articlePage(page);
    const mark = body.getByRole('link', { name: '[1]' });
    const note = body.getByText('According to the last pilot of the sound');
    await expect(note).not.toBeInViewport();
    await mark.click();
    await expect(note).toBeInViewport();
    await expect(mark).not.toBeInViewport();
    await body.getByRole('link', { name: '↩' }).click();
    await expect(mark).toBeInViewport();
  });

  test('shows its own pictures with their captions', async ({ page, sites }) => {
    for (const site of [sites.kinds, sites['under-base']]) {
      // Opened from the list, because on a host without a fallback a deep link is answered with an error first.
      await page.goto(site);
      await page.getByRole('link', { name: headlines.lighthouse }).click();
      const figure = articlePage(page).body.getByRole('figure');
      await expect(figure).toContainText('The lighthouse on the eve of its birthday. Drawing: the keeper');
      const picture = figure.getByRole('img', { name: 'A white tower with a red lamp above a dark sea' });
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => naturalWidth(picture)).toBe(64);
    }
  });

  test('in Arabic runs from right to left', async ({ page, sites }) => {
    await page.goto(await permalink(sites.kinds, headlines.arabic));
    const { headline, body } = articlePage(page);
    for (const part of [headline, body]) {
      await expect(part).toHaveAttribute('dir', 'rtl');
      await expect(part).toHaveAttribute('lang', 'ar');
      await expect(part).toHaveCSS('direction', 'rtl');
    }
    // The interface keeps its own direction.
    await expect(page.getByRole('contentinfo')).toHaveCSS('direction', 'ltr');
  });

  test('in Chinese says so', async ({ page, sites }) => {
    await page.goto(await permalink(sites.kinds, headlines.chinese));
    const { headline, body } = articlePage(page);
    for (const part of [headline, body]) {
      await expect(part).toHaveAttribute('lang', 'zh-Hant');
      await expect(part).toHaveAttribute('dir', 'ltr');
    }
  });

  test('that was not preserved says so, and where it may still be', async ({ page, sites }) => {
    await page.goto(await permalink(sites.kinds, headlines.bell));
    const { article, headline, time, archivedCopy, original } = articlePage(page);
    await expect(headline).toHaveText(headlines.bell);
    await expect(time).toHaveAttribute('datetime', '2021-05-04T12:00:00Z');
    await expect(article.getByRole('heading', { level: 2 })).toHaveText('The text of this article was not preserved');
    await expect(article).toContainText('The archived copy, linked above, may still have it.');
    await expect(archivedCopy).toBeVisible();
    await expect(original).toBeVisible();
  });

  test('with marks of code in its headline shows them as they were meant', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    await page.getByRole('link', { name: headlines.typesetter, exact: true }).click();
    await expect(articlePage(page).headline).toHaveText(headlines.typesetter);
    await expect(page).toHaveTitle(`${headlines.typesetter} · The Quay Gazette · ${kindsTitle}`);
  });
});

test.describe('the link of an article', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const copied = /Copied/;

  test('is copied without the filter it was opened under', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2019&source=Harbour+Times`);
    await page.getByRole('link', { name: headlines.ferryCrews }).click();
    const { article, copyLink } = articlePage(page);
    await copyLink.click();
    await expect(article.getByRole('status')).toHaveText(copied);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await permalink(sites.kinds, headlines.ferryCrews));
  });

  test('is copied with the base path of the site, and without the place in the text', async ({ page, sites }) => {
    await page.goto(`${sites['under-base']}?sort=oldest`);
    await page.getByRole('link', { name: headlines.rules }).click();
    const { article, body, copyLink } = articlePage(page);
    await body.getByRole('link', { name: '[1]' }).click();
    await copyLink.click();
    await expect(article.getByRole('status')).toHaveText(copied);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await permalink(sites['under-base'], headlines.rules));
  });
});

test.describe('without access to the clipboard', () => {
  test('the link of an article is shown to be copied by hand', async ({ page, sites }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new DOMException('Refused', 'NotAllowedError')) } });
    });
    const address = await permalink(sites.kinds, headlines.bell);
    await page.goto(address);
    const { article, copyLink } = articlePage(page);
    await copyLink.click();
    await expect(article.getByRole('textbox', { name: 'Address of this article' })).toHaveValue(address);
  });
});
