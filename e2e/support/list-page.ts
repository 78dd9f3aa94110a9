import { expect, type Locator, type Page } from '@playwright/test';

/** The page of the list, found by what a screen reader says of it. */
export function listPage(page: Page) {
  const main = page.getByRole('main');
  const filters = page.getByRole('region', { name: 'Filters' });
  const list = main.getByRole('list', { name: 'Articles' });
  const items = list.getByRole('listitem');
  const chips = main.getByRole('list', { name: 'Filters that are on' });
  const timeline = filters.getByRole('toolbar', { name: 'Timeline' });
  const timelineTrail = filters.getByRole('list', { name: 'Steps of the timeline' });
  return {
    main,
    title: page.getByRole('heading', { level: 1 }),
    /** How many articles of how many; the list that is still loading has a status of its own. */
    status: main.getByRole('status').filter({ hasText: ' of ' }),
    /** What is said of changes to the status. */
    announcement: main.locator('[aria-live="polite"]'),
    list,
    items,
    /** How many items there are, of a long list as well: looking for them by their role takes seconds there. */
    countItems: () => list.locator('[role="listitem"]').count(),
    /** The headlines, each the one link of its item. */
    links: items.getByRole('link'),
    days: items.getByRole('heading', { level: 2 }),
    item: (headline: string) => items.filter({ has: page.getByRole('link', { name: headline, exact: true }) }),
    link: (headline: string) => items.getByRole('link', { name: headline, exact: true }),
    order: main.getByRole('combobox', { name: 'Order' }),
    search: filters.getByRole('searchbox', { name: 'Search' }),
    from: page.getByRole('textbox', { name: 'From', exact: true }),
    to: page.getByRole('textbox', { name: 'To', exact: true }),
    quickDate: (words: string) => page.getByRole('group', { name: 'Quick choices' }).getByRole('button', { name: new RegExp(`^${words},`) }),
    source: (name: string) => page.getByRole('group', { name: 'Source' }).getByRole('checkbox', { name, exact: true }),
    withoutSuspects: page.getByRole('group', { name: 'Captures' }).getByRole('checkbox', { name: 'suspect capture' }),
    withoutEarlier: page.getByRole('group', { name: 'Captures' }).getByRole('checkbox', { name: 'earlier version' }),
    chip: (words: string) => chips.getByRole('button').filter({ hasText: words }),
    chips,
    clearAll: main.getByRole('button', { name: 'Clear all' }),
    about: main.getByRole('region', { name: 'About this archive' }),
    filters,
    timeline,
    timelineTrail,
    /** From the whole archive to what is chosen. */
    steps: timelineTrail.getByRole('listitem'),
    /** A step that leads out. */
    step: (name: string) => timelineTrail.getByRole('button', { name, exact: true }),
    rangeInProgress: filters.getByRole('status'),
    showTable: filters.getByRole('button', { name: 'Show as a table' }),
    bars: timeline.getByRole('button'),
    pressedBars: timeline.getByRole('button', { pressed: true }),
    bar: (name: string) => timeline.getByRole('button', { name, exact: true }),
  };
}

/** Goes down to the end of the page, which brings more of a long list, until something is so. */
export async function scrollUntil(page: Page, check: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await check();
  }).toPass({ intervals: [50], timeout: 15_000 });
}

/** How far down the screen something stands. */
export function placeOf(locator: Locator): Promise<number> {
  return locator.evaluate((element) => element.getBoundingClientRect().top);
}
