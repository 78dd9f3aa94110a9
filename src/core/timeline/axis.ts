import { type DatePart, firstDayOf } from '../date-part.ts';
import { describeMonthShortly } from '../describe-date.ts';

/** A few words below the bars, at the start of one of them. */
export interface AxisLabel {
  readonly place: number;
  readonly text: string;
}

/** Labels of some bars, as many as have room on a small phone: weeks of days, months of a single year, else years. */
export function axisLabels(periods: readonly DatePart[]): AxisLabel[] {
  return spread(startsOf(periods), 7)
    .map((place) => ({ place, text: textOf(periods, place) }))
    // What begins close to the end would be cut off there.
    .filter(({ place, text }) => place === 0 || place <= periods.length * (text.length > 4 ? 0.86 : 0.9));
}

/** The places where a label makes sense. */
function startsOf(periods: readonly DatePart[]): number[] {
  const places = periods.map((_, place) => place);
  const every = 7 * Math.ceil(periods.length / 35);
  if (isOfDays(periods)) return periods.length <= 7 ? places : places.filter((place) => place % every === 0);
  if (isOfOneYear(periods)) return places;
  const years = places.filter((place) => place === 0 || periods[place]?.slice(0, 4) !== periods[place - 1]?.slice(0, 4));
  // Where the archive begins late in a year, the next one is too near for two labels.
  return (years[1] ?? periods.length) < periods.length * 0.1 && periods[0]?.length === 7 ? years.slice(1) : years;
}

/** At most so many of some places, evenly spread. */
function spread(places: readonly number[], most: number): number[] {
  const every = Math.ceil(places.length / most);
  return places.filter((_, nth) => nth % every === 0);
}

function textOf(periods: readonly DatePart[], place: number): string {
  const period = periods[place];
  if (period === undefined) return '';
  const month = describeMonthShortly(firstDayOf(period));
  if (isOfDays(periods)) return `${Number(period.slice(8))} ${month}`;
  return isOfOneYear(periods) && period.length === 7 ? month : period.slice(0, 4);
}

function isOfDays(periods: readonly DatePart[]): boolean {
  return periods[0]?.length === 10;
}

function isOfOneYear(periods: readonly DatePart[]): boolean {
  return periods[0]?.slice(0, 4) === periods.at(-1)?.slice(0, 4);
}
