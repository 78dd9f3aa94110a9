import { existsSync } from 'node:fs';
import { type Browser, chromium, expect } from '@playwright/test';
import { findBrowser } from '../e2e/browser/find-browser.ts';
import { launchArguments } from '../e2e/browser/launch-arguments.ts';
import { scrollUntil } from '../e2e/support/list-page.ts';
import { measureColdView, type View } from './browse/cold-view.ts';
import { measureReading } from './browse/reading.ts';
import { serveCompressed } from './browse/serve-compressed.ts';
import { hugoVersion } from './build/builders.ts';
import { joinFigures, median, type Measured } from './figures.ts';
import { pathOf } from './generate/as-file.ts';
import { type MadeUpArticle, planArticles } from './generate/make-article.ts';
import { siteFolder } from './places.ts';
import { readSubject } from './read-subject.ts';
import { record } from './record.ts';

// npm run bench:browse -- ARTICLES [--short] [--jsonl] [--seed N] [--without-hugo] [--docs], after bench:build with the same words
const { subject, has } = readSubject(process.argv.slice(2), ['without-hugo', 'docs']);
const withHugo = !has('without-hugo') && subject.layout === 'markdown';

/** How often each cold view is visited; the table has the median. */
const visits = 5;
/** How many rows are scrolled through. */
const rows = 5000;

for (const builder of withHugo ? (['dateline', 'hugo'] as const) : (['dateline'] as const)) {
  if (!existsSync(siteFolder(subject, builder))) throw new Error(`There is no site of ${builder} to look at; run bench:build with the same words first`);
}
const dateline = await serveCompressed(siteFolder(subject, 'dateline'));
const hugo = withHugo ? await serveCompressed(siteFolder(subject, 'hugo')) : null;
const { executablePath } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: launchArguments() });
try {
  const article = articleInTheMiddle();
  const addresses = { list: dateline.address, article: await addressOf(browser, dateline.address, article) };
  const theirs = hugo && { list: hugo.address, article: `${hugo.address}${pathOf(article).replace(/\.md$/, '/')}` };
  // In turns, so that what else the machine does touches both.
  const view = (what: 'list' | 'article', shown: Pick<View, 'content' | 'begun' | 'text'>, answering: string) =>
    measureInTurns(`cold ${what}`, { ...shown, answering, address: addresses[what] }, theirs && { ...shown, answering: null, address: theirs[what] });
  // Theirs comes after two paragraphs of what its header says, and all at once.
  const theirText = 'article > p:nth-of-type(n + 3)';
  const begun = `.article-body p:not(:has(.picture-waiting)), ${theirText}`;
  const whole = 'article:not([aria-busy]) > .article-body';
  const figures = [
    ...(await view('list', { content: '[role="listitem"] a, ol a', begun: null, text: null }, '#root:not([data-first-view]) main')),
    ...(await view('article', { content: 'article h1', begun, text: `${whole} p, ${theirText}` }, '.article-page:not(.opening) .article-body')),
    ...joinFigures(await measureReading(browser, dateline.address, rows), null),
  ];
  await record('browse', subject, { Chromium: browser.version(), ...(withHugo && { Hugo: hugoVersion() }) }, figures, has('docs'));
} finally {
  await browser.close();
  await Promise.all([dateline.close(), hugo?.close()]);
}

/** The medians of several visits to a view of Dateline's and its counterpart of Hugo's. */
async function measureInTurns(name: string, ours: View, theirs: View | null) {
  const visited: { ours: Measured; theirs: Measured | null }[] = [];
  for (let visit = 1; visit <= visits; visit += 1) {
    process.stderr.write(`${name}, visit ${visit} of ${visits}\n`);
    visited.push({ ours: await measureColdView(browser, name, ours), theirs: theirs && (await measureColdView(browser, name, theirs)) });
  }
  return joinFigures(mediansOf(visited.map((visit) => visit.ours)), theirs && mediansOf(visited.map((visit) => visit.theirs).filter((measured) => measured !== null)));
}

function mediansOf(visited: readonly Measured[]): Measured {
  return Object.fromEntries(Object.entries(visited[0] ?? {}).map(([name, { unit }]) => [name, { unit, value: median(visited.map((figures) => figures[name]?.value ?? null)) }]));
}

/** A dated article from the middle of the archive, with a text. */
function articleInTheMiddle(): MadeUpArticle {
  const { articleAt } = planArticles(subject.order);
  for (let number = Math.floor(subject.order.articles / 2); number < subject.order.articles; number += 1) {
    const article = articleAt(number);
    if (article.published !== null && article.body !== '') return article;
  }
  throw new RangeError('Every article is undated');
}

/** Where an article is in Dateline's site, found as a reader would: in the list of its day. */
async function addressOf(with_: Browser, site: string, { published, title }: MadeUpArticle): Promise<string> {
  const page = await with_.newPage();
  try {
    const day = published?.slice(0, 10) ?? '';
    await page.goto(`${site}?from=${day}&to=${day}`);
    const link = page.getByRole('link', { name: title, exact: true }).first();
    // A busy day is in several files.
    await scrollUntil(page, () => expect(link).toBeAttached({ timeout: 100 }));
    const href = await link.getAttribute('href');
    return new URL(href ?? '', site).href;
  } finally {
    await page.close();
  }
}
