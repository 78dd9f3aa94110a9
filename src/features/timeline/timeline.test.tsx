// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Calendar } from '#core/bundle/calendar.ts';
import { parseDay } from '#core/day.ts';
import { parseFilter } from '#core/filter/filter.ts';
import { Timeline } from './timeline.tsx';

/** An archive with two articles on each of the days, which come newest first, and one undated. */
function calendarOf(...days: string[]): Calendar {
  const counts = (articles: number) => ({ all: new Map([[0, articles]]), suspects: new Map<number, number>() });
  return {
    sources: ['A'],
    days: days.map((text, place) => ({ day: parseDay(text)!, counts: counts(2), articles: 2, newer: place * 2 })),
    dated: days.length * 2,
    undated: counts(1),
  };
}

async function draw(archive: Calendar, search = '', counts = archive): Promise<string[]> {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () => root.render(<Timeline archive={archive} counts={counts} filter={parseFilter(search).filter} onChange={() => undefined} />));
  return [...document.querySelectorAll('.bars [role="button"]')].map((bar) => bar.getAttribute('aria-label') ?? '');
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => undefined, removeEventListener: () => undefined }));
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

  it('is one stop for the keyboard', async () => {
    await draw(calendarOf('2020-03-04', '2020-02-29'), '?from=2020-03-02&to=2020-03-03');
    expect([...document.querySelectorAll('.bars [tabindex="0"]')].map((bar) => bar.getAttribute('aria-label'))).toEqual(['2 March 2020, 0 articles']);
  });
});
