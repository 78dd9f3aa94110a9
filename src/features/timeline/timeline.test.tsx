// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Calendar } from '#core/bundle/calendar.ts';
import { parseFilter } from '#core/filter/filter.ts';
import { isPublished } from '#core/published.ts';
import { calendarOfRows } from '#core/testing/calendars.ts';
import type { Days } from '#core/timeline/trail.ts';
import { Timeline } from './timeline.tsx';

/** An archive with two articles on each of the days, which come newest first, and one undated. */
function calendarOf(...days: string[]): Calendar {
  return calendarOfRows([...days.filter(isPublished), ...days.filter(isPublished), null].map((published) => ({ source: 'A', published })));
}

async function draw(archive: Calendar, search = '', counts = archive, onChange: (days: Days) => void = () => undefined, isCounting = false): Promise<string[]> {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () => root.render(<Timeline archive={archive} counts={counts} isCounting={isCounting} filter={parseFilter(search).filter} onChange={onChange} />));
  return [...document.querySelectorAll('.bars [role="button"]')].map((bar) => bar.getAttribute('aria-label') ?? '');
}

/** A screen of which these media queries hold. */
function stubScreen(...holding: RegExp[]): void {
  const matches = (query: string) => holding.some((pattern) => pattern.test(query));
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: matches(query), addEventListener: () => undefined, removeEventListener: () => undefined }));
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  stubScreen(/min-width/);
  document.body.replaceChildren();
});

describe('the timeline', () => {
  it('is nothing where no article has a date, or all are of one day', async () => {
    await draw(calendarOf());
    await draw(calendarOf('2020-02-29'), '?from=2020&to=2020');
    expect(document.querySelector('.timeline')).toBeNull();
  });

  it('leaves undated articles out', async () => {
    expect(await draw(calendarOf('2020-03-01', '2020-02-29'))).toEqual(['29 February 2020, 2 articles', '1 March 2020, 2 articles']);
  });

  it('tells what a query finds', async () => {
    const archive = calendarOf('2020-03-01', '2020-02-29');
    const found = { ...archive, days: archive.days.map((day, place) => (place === 0 ? day : { ...day, counts: calendarOf().undated, articles: 1 })) };
    expect(await draw(archive, '?q=river', found)).toEqual(['29 February 2020, 1 article', '1 March 2020, 2 articles']);
    expect(document.querySelectorAll('.bars .all')).toHaveLength(1);
  });

  it('tells no figure of what a query has found before all of it is found', async () => {
    const archive = calendarOf('2020-03-01', '2020-02-29');
    expect(await draw(archive, '?q=river', { ...archive, days: [] }, undefined, true)).toEqual(['29 February 2020', '1 March 2020']);
  });

  it('is one stop for the keyboard', async () => {
    await draw(calendarOf('2020-03-04', '2020-02-29'), '?from=2020-03-02&to=2020-03-03');
    expect([...document.querySelectorAll('.bars [tabindex="0"]')].map((bar) => bar.getAttribute('aria-label'))).toEqual(['2 March 2020, 0 articles']);
  });

  it('has bars that a finger can hit: years first, then the months of one, then its days', async () => {
    const sixYears = calendarOf('2019-12-30', '2016-07-04', '2014-01-02');
    expect(await draw(sixYears)).toHaveLength(72);
    document.body.replaceChildren();
    stubScreen(/min-width/, /pointer: coarse/);
    expect(await draw(sixYears)).toHaveLength(6);
    document.body.replaceChildren();
    expect(await draw(sixYears, '?from=2016&to=2016')).toHaveLength(12);
    document.body.replaceChildren();
    expect(await draw(sixYears, '?from=2016-07&to=2016-07')).toHaveLength(31);
  });

  it.each([
    ['lie the wrong way round', '?from=2021&to=2019', 1],
    ['are after the last', '?from=2024', 1],
    ['are among its own', '?from=2020-03', 0],
    ['are any', '', 0],
  ])('is quiet only where it has no place for the days that are asked for: they %s', async (_, search, quiet) => {
    await draw(calendarOf('2020-03-01', '2020-02-29'), search);
    expect(document.querySelectorAll('.plot.missed')).toHaveLength(quiet);
  });
});

describe('a click on the timeline', () => {
  const tenDays = calendarOf('2020-03-09', '2020-02-29');
  const chosen: Days[] = [];
  const barAt = (place: number) => document.querySelector(`.bars [data-place="${place}"]`)!;

  beforeEach(async () => {
    chosen.length = 0;
    await draw(tenDays, '', tenDays, (days) => chosen.push(days));
    vi.spyOn(document.querySelector('.bars')!, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 100, 60));
  });

  it('chooses the bar of the column that was hit, though the pointer was let go over its neighbour', () => {
    act(() => {
      barAt(2).dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, isPrimary: true, clientX: 29 }));
      barAt(2).dispatchEvent(new PointerEvent('pointerup', { bubbles: true, isPrimary: true, clientX: 31 }));
      barAt(3).dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1, clientX: 35 }));
    });
    expect(chosen).toEqual([{ from: '2020-03-02', to: '2020-03-02' }]);
  });

  it('without a pointer, as by a screen reader, chooses the bar itself', () => {
    act(() => void barAt(3).dispatchEvent(new MouseEvent('click', { bubbles: true })));
    expect(chosen).toEqual([{ from: '2020-03-03', to: '2020-03-03' }]);
  });
});
