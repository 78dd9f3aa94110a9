import type { FacetFile } from '#core/bundle/format.ts';
import { compareText } from '#core/compare-rows.ts';
import { makeNumbering } from '../numbering.ts';

/**
 * What each of some articles has, as files of facets tell it: the values, the most frequent first, so that most places are short numbers, and
 * each article's places among them. Each article has one value at least. A text is looked up once; from there on, numbers stand for it.
 */
export function writeColumn(articles: readonly (readonly string[])[]): FacetFile {
  const { texts, numberOf } = makeNumbering();
  const numbered = articles.map((values) => (values.length === 1 ? values.map(numberOf) : [...new Set(values.map(numberOf))]));
  const counts = new Map<number, number>();
  for (const numbers of numbered) for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const textAt = (number: number): string => texts[number] ?? '';
  const order = [...counts].sort(([a, countA], [b, countB]) => countB - countA || compareText(textAt(a), textAt(b))).map(([number]) => number);
  const placeOf = new Map(order.map((number, place) => [number, place]));
  const places: number[] = [];
  for (const numbers of numbered) {
    for (const number of numbers) places.push(-(placeOf.get(number) ?? 0) - 1);
    // An article's last place stands as it is.
    places.push(-(places.pop() ?? 0) - 1);
  }
  return { values: order.map(textAt), places };
}
