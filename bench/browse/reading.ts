import type { Browser, Page } from '@playwright/test';
import { listPage } from '../../e2e/support/list-page.ts';
import { median, type Measured } from '../figures.ts';
import { heapOf, openSlowPage } from './slow-page.ts';

declare global {
  interface Window {
    /** Settles with the time from the next click to the frame that shows its effect, in milliseconds; null where none is seen. */
    benchEffect: Promise<number | null>;
    /** How long the longest task took since it was last set to 0, in milliseconds. */
    benchLongestTask: number;
  }
}

const times = 5;
/** Long enough for what a page fetches ahead when it is idle, in milliseconds. */
const idle = 4000;

/** Changes filters, goes from article to article and down the list, as a reader does on a slow phone. */
export async function measureReading(browser: Browser, site: string, rows: number): Promise<Measured> {
  const { page, session, close } = await openSlowPage(browser);
  try {
    page.setDefaultTimeout(120_000);
    await page.addInitScript(watchTasks);
    const list = listPage(page);
    await page.goto(site);
    await list.items.first().waitFor();
    await page.waitForTimeout(idle);

    const period = await measurePeriods(page);
    const source = await measureSources(page);
    const next = await measureNext(page);
    await page.goto(site);
    await list.items.first().waitFor();
    await page.waitForTimeout(idle);
    const scrolled = await scrollThrough(page, rows);
    return {
      'filter by period: count shown': { value: period.count, unit: 'milliseconds' },
      'filter by period: rows shown': { value: period.rows, unit: 'milliseconds' },
      'filter by source: count shown': { value: source, unit: 'milliseconds' },
      'next article: headline shown': { value: next, unit: 'milliseconds' },
      'scrolling: rows passed': { value: scrolled.rows, unit: 'count' },
      'scrolling: longest task': { value: scrolled.longestTask, unit: 'milliseconds' },
      'scrolling: heap after': { value: await heapOf(session), unit: 'bytes' },
    };
  } finally {
    await close();
  }
}

/** What has to change on the page for a click to have had its effect. The count alone may be the same for two filters, a headline for two articles. */
const countAndChips = 'main [role="status"], main [aria-label="Filters that are on"]';
/** The same in the sheet of a phone, which covers the list. */
const countAndChipsOfSheet = 'dialog [aria-label="Filters that are on"], dialog > :last-child';
const firstRow = 'main [role="list"][aria-label="Articles"] [role="listitem"]:first-child a';
const headline = 'article h1, article time';

/** Clicks a bar of the timeline of the whole archive, and then one of what it shows, each time another; both with articles. */
async function measurePeriods(page: Page): Promise<{ count: number | null; rows: number | null }> {
  const list = listPage(page);
  const full = list.timeline.locator('[role="button"]:not([aria-label*=" 0 articles"])');
  const effects: { count: (number | null)[]; rows: (number | null)[] } = { count: [], rows: [] };
  const click = async (watched: 'count' | 'rows', part: number): Promise<void> => {
    const all = await full.count();
    await watchEffect(page, watched === 'count' ? countAndChips : firstRow);
    await full.nth(Math.floor(all * part)).dispatchEvent('click');
    effects[watched].push(await effectOf(page));
    await page.waitForTimeout(idle / 4);
  };
  for (let time = 0; time < times; time += 1) {
    if (time > 0) await list.step('All dates').dispatchEvent('click');
    await page.waitForTimeout(idle / 4);
    await click('count', time / times);
    await click('rows', 0.25 + (0.5 * time) / times);
  }
  await list.clearAll.click();
  return { count: median(effects.count), rows: median(effects.rows) };
}

/** Ticks sources in the sheet that a phone has for them. */
async function measureSources(page: Page): Promise<number | null> {
  await page.getByRole('button', { name: /^Filter/ }).click();
  const boxes = page.getByRole('group', { name: 'Source' }).getByRole('checkbox');
  const effects: (number | null)[] = [];
  for (let time = 0; time < times; time += 1) {
    await watchEffect(page, countAndChipsOfSheet);
    await boxes.nth(time).dispatchEvent('click');
    effects.push(await effectOf(page));
    await page.waitForTimeout(idle / 4);
  }
  await page.getByRole('dialog').getByRole('button', { name: /^Show \d/ }).click();
  return median(effects);
}

/** Opens an article and goes on to the next ones, waiting at each as long as a reader would at least. */
async function measureNext(page: Page): Promise<number | null> {
  await listPage(page).items.getByRole('link').nth(2).click();
  const next = page.getByRole('navigation', { name: 'Previous and next article' }).getByRole('link').last();
  const effects: (number | null)[] = [];
  for (let time = 0; time < times; time += 1) {
    await next.waitFor();
    await page.waitForTimeout(idle);
    await watchEffect(page, headline);
    await next.dispatchEvent('click');
    effects.push(await effectOf(page));
  }
  return median(effects);
}

/** Goes down the list, half a screen a frame, until so many rows are passed or there are no more. */
async function scrollThrough(page: Page, rows: number): Promise<{ rows: number; longestTask: number }> {
  await page.evaluate(() => (window.benchLongestTask = 0));
  const passed = await page.evaluate(async (wanted) => {
    const seen = (): number => document.querySelectorAll('main [role="listitem"]').length;
    let last = { rows: seen(), at: performance.now() };
    for (let frame = 1; ; frame += 1) {
      await new Promise(requestAnimationFrame);
      window.scrollBy({ top: 400, behavior: 'instant' });
      // Counting has its price, so it is done seldom.
      if (frame % 30 !== 0) continue;
      const now = seen();
      if (now > last.rows) last = { rows: now, at: performance.now() };
      const atEnd = window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 2;
      // More rows may come as fast as they are passed, so that the end is never reached.
      if (now >= wanted || (atEnd && performance.now() - last.at > 30_000)) return now;
    }
  }, rows);
  return { rows: passed, longestTask: await page.evaluate(() => window.benchLongestTask) };
}

/** Makes the page ready to tell how long the next click takes until what is watched is there and another than now. */
async function watchEffect(page: Page, selector: string): Promise<void> {
  await page.evaluate((watched) => {
    const words = (): string => [...document.querySelectorAll(watched)].map((element) => element.getAttribute('href') ?? element.textContent).join();
    const before = words();
    window.benchEffect = new Promise((resolve) => {
      const watch = (event: Event): void => {
        const observer = new MutationObserver(() => {
          if (words() === '' || words() === before) return;
          observer.disconnect();
          // A task that is asked for in a frame's callback runs once the frame is drawn; ahead of what else was left for then, which is not what is waited for.
          requestAnimationFrame(() => void scheduler.postTask(() => resolve(performance.now() - event.timeStamp), { priority: 'user-blocking' }));
        });
        observer.observe(document.body, { childList: true, characterData: true, subtree: true, attributes: true });
        setTimeout(() => resolve(null), 30_000);
      };
      document.addEventListener('click', watch, { capture: true, once: true });
    });
  }, selector);
}

function effectOf(page: Page): Promise<number | null> {
  return page.evaluate(() => window.benchEffect);
}

/** Runs in the page, before anything of it. */
function watchTasks(): void {
  window.benchLongestTask = 0;
  const note = (list: PerformanceObserverEntryList): void => {
    for (const { duration } of list.getEntries()) window.benchLongestTask = Math.max(window.benchLongestTask, duration);
  };
  new PerformanceObserver(note).observe({ type: 'longtask', buffered: true });
}
