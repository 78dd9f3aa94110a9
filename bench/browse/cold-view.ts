import type { Browser } from '@playwright/test';
import type { Measured } from '../figures.ts';
import { heapOf, openSlowPage } from './slow-page.ts';
import { watchLoads } from './watch-loads.ts';

/** What is waited for: the first thing of a kind that has words in it. */
export interface View {
  readonly address: string;
  readonly content: string;
  /** What stands under a headline, which may come later: the first words, and all of it, which may come later again; null for a list. */
  readonly begun: string | null;
  readonly text: string | null;
  /** What is there once the page answers; null for a page that has no program. */
  readonly answering: string | null;
}

/** What the page itself keeps account of, in milliseconds since the visit began. */
interface Times {
  firstPaint: number | null;
  largestPaint: number | null;
  shown: number | null;
  begun: number | null;
  text: number | null;
  answering: number | null;
  longestTask: number | null;
}

declare global {
  interface Window {
    /** Kept by the benchmark, not by the reader. */
    benchTimes: Times;
  }
}

/** How long nothing may be loaded or drawn until a page counts as finished, in milliseconds. */
const quiet = 2500;

/** Visits a page that was never visited, on a slow phone, until it has all it wants. */
export async function measureColdView(browser: Browser, name: string, { address, content, begun, text, answering: program }: View): Promise<Measured> {
  const { page, session, close } = await openSlowPage(browser);
  try {
    const loads = watchLoads(session);
    await page.addInitScript(watchTimes, { content, begun, text, program });
    await page.goto(address, { waitUntil: 'commit' });
    const hasAll = ({ hasText, hasProgram }: { readonly hasText: boolean; readonly hasProgram: boolean }): boolean =>
      window.benchTimes.shown !== null && (!hasText || window.benchTimes.text !== null) && (!hasProgram || window.benchTimes.answering !== null);
    await page.waitForFunction(hasAll, { hasText: text !== null, hasProgram: program !== null }, { timeout: 120_000 });
    for (let before = -1; before !== loads.bytes(); ) {
      before = loads.bytes();
      await page.waitForTimeout(quiet);
    }
    const { firstPaint, largestPaint, shown, begun: begunShown, text: textShown, answering, longestTask } = await page.evaluate(() => window.benchTimes);
    const untilShown = loads.of('data', (text === null ? shown : textShown) ?? Infinity);
    const kinds = ['page', 'style', 'script', 'font'] as const;
    const shownName = content.includes('h1') ? 'headline' : 'first row';
    return {
      [`${name}: first paint with content`]: { value: firstPaint, unit: 'milliseconds' },
      [`${name}: largest paint`]: { value: largestPaint, unit: 'milliseconds' },
      [`${name}: ${shownName} shown`]: { value: shown, unit: 'milliseconds' },
      ...(begun !== null && { [`${name}: first words shown`]: { value: begunShown, unit: 'milliseconds' } as const }),
      ...(text !== null && { [`${name}: text shown`]: { value: textShown, unit: 'milliseconds' } as const }),
      [`${name}: page answers`]: { value: answering, unit: 'milliseconds' },
      [`${name}: longest task`]: { value: longestTask, unit: 'milliseconds' },
      [`${name}: data requests until shown`]: { value: untilShown.requests, unit: 'count' },
      [`${name}: data until shown`]: { value: untilShown.bytes, unit: 'bytes' },
      [`${name}: of that, the manifest`]: { value: loads.of('manifest').bytes, unit: 'bytes' },
      [`${name}: data, with what is fetched ahead`]: { value: loads.of('data').bytes, unit: 'bytes' },
      ...Object.fromEntries(kinds.map((kind) => [`${name}: ${kind}`, { value: loads.of(kind).bytes, unit: 'bytes' } as const])),
      [`${name}: heap`]: { value: await heapOf(session), unit: 'bytes' },
    };
  } finally {
    await close();
  }
}

/** Runs in the page, before anything of it. */
function watchTimes({ content, begun, text, program }: { readonly content: string; readonly begun: string | null; readonly text: string | null; readonly program: string | null }): void {
  const times: Times = { firstPaint: null, largestPaint: null, shown: null, begun: null, text: null, answering: null, longestTask: 0 };
  window.benchTimes = times;
  const observe = (type: string, take: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  };
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') times.firstPaint = entry.startTime;
  });
  observe('largest-contentful-paint', (entry) => (times.largestPaint = entry.startTime));
  observe('longtask', (entry) => (times.longestTask = Math.max(times.longestTask ?? 0, entry.duration)));
  const watch = (selector: string, take: () => void): void => {
    const look = (): void => {
      const found = [...document.querySelectorAll(selector)].some((element) => (element.textContent ?? '').trim() !== '' && element.checkVisibility());
      // The callback runs before its frame is drawn; what follows the next one's beginning was on screen.
      requestAnimationFrame(found ? take : look);
    };
    requestAnimationFrame(look);
  };
  watch(content, () => (times.shown = performance.now()));
  if (begun !== null) watch(begun, () => (times.begun = performance.now()));
  if (text !== null) watch(text, () => (times.text = performance.now()));
  if (program !== null) watch(program, () => (times.answering = performance.now()));
}
