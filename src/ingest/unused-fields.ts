import type { Field, Value } from './draft.ts';
import { meaningOf, plain } from './fields/field-names.ts';
import { readStatedDate } from './fields/parse-published.ts';
import { textsOf } from './fields/pick-fields.ts';

/** A field of an article from which Dateline takes nothing, because it does not know the name. */
export interface UnusedField {
  readonly name: string;
  readonly line: number;
  /** True where the article is undated and this might be its date. */
  readonly mayBeDate: boolean;
}

/** A name of fields from which Dateline takes nothing, in the whole archive. */
export interface UnusedName {
  /** As it is written where it stands first. */
  readonly name: string;
  /** How many articles have it. */
  readonly articles: number;
  /** In how many undated articles it holds a date. */
  readonly mayBeDates: number;
  /** Where it stands first. */
  readonly file: string;
  readonly line: number;
}

/** Days of something else than publication: of writing, changing, saving, or reading. */
const otherDays = /created|modif|updat|changed|saved|added|crawl|download|fetch|scrape|captur|archived|read|access|retriev|import|export|expir/;

/** The fields whose names nobody knows and that say something. */
export function findUnusedFields(fields: readonly Field[], isDated: boolean): UnusedField[] {
  return fields
    .filter(({ name, value }) => meaningOf(name) === null && saysSomething(value))
    .map(({ name, value, line }) => ({ name, line, mayBeDate: !isDated && !otherDays.test(plain(name)) && textsOf(value).some((text) => isDate(text, plain(name))) }));
}

function saysSomething(value: Value): boolean {
  return value instanceof Map || textsOf(value).length > 0 || (Array.isArray(value) && value.some((one) => one instanceof Map));
}

/** What names of days and times are made of. */
const dayLike = /date|datum|fecha|time|stamp|epoch|publ|posted|issued|day/;

/** Digits alone may be a date, and are more often a number: the name tells. */
function isDate(text: string, name: string): boolean {
  if (/^\d+$/.test(text) && !dayLike.test(name)) return false;
  const date = readStatedDate(text);
  return 'published' in date || 'open' in date;
}

/** Counts the names of unused fields, the most frequent first. */
export function countUnusedNames(articles: readonly { readonly file: string; readonly unusedFields?: readonly UnusedField[] }[]): UnusedName[] {
  const names = new Map<string, UnusedName>();
  for (const { file, unusedFields = [] } of articles) {
    for (const { name, line, mayBeDate } of unusedFields) {
      const found = names.get(name) ?? { name, articles: 0, mayBeDates: 0, file, line };
      names.set(name, { ...found, articles: found.articles + 1, mayBeDates: found.mayBeDates + (mayBeDate ? 1 : 0) });
    }
  }
  return [...names.values()].sort((a, b) => b.articles - a.articles);
}
