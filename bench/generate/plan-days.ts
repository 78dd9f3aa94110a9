import { type Day, dayFromNumber, dayNumber, isDay } from '#core/day.ts';
import { parameters } from './parameters.ts';
import { logNormal, makeRandom } from './random.ts';

/** Which day each article of an archive is published on. */
export interface DayPlan {
  readonly first: Day;
  readonly last: Day;
  /** The day of the article with a number, counted from 0, the oldest. */
  readonly dayOf: (article: number) => Day;
}

/** Spreads articles over days as newspapers do: quiet weekends, quiet first and last years, no two days alike. */
export function planDays(articles: number, seed: number): DayPlan {
  const last = dayNumber(knownDay(parameters.lastDay));
  const years = Math.min(parameters.mostYears, Math.max(parameters.leastYears, articles / parameters.articlesPerDay / 365.25));
  const days = Math.round(years * 365.25);
  const random = makeRandom(seed, -1);
  // How much of the archive is published by the end of each day; an article's day is the first by which enough is.
  const published = new Float64Array(days);
  let sum = 0;
  for (let place = 0; place < days; place += 1) {
    const hill = parameters.quietYears + (1 - parameters.quietYears) * Math.sin((Math.PI * (place + 0.5)) / days) ** 2;
    const weekday = parameters.weekdays[(last - days + 1 + place + 3) % 7] ?? 0; // Day 0, 1 January 1970, was a Thursday.
    sum += hill * weekday * logNormal(random, 1, parameters.dayNoise);
    published[place] = sum;
  }
  const dayAt = (place: number): Day => dayFromNumber(last - days + 1 + place);
  return { first: dayAt(0), last: dayAt(days - 1), dayOf: (article) => dayAt(firstPlaceAbove(published, ((article + 0.5) / articles) * sum)) };
}

function firstPlaceAbove(rising: Float64Array, value: number): number {
  let [low, high] = [0, rising.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

function knownDay(text: string): Day {
  if (!isDay(text)) throw new RangeError(`Not a day: ${text}`);
  return text;
}
