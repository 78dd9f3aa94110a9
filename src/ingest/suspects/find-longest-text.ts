import type { Field, Value } from '../draft.ts';
import { meaningOf } from '../fields/field-names.ts';

/** A shorter text is a caption or a note, not an article. In characters. */
const shortest = 80;

/** A field that may hold the text. */
interface LongestText {
  readonly name: string;
  /** True for a text or a list of texts, which only wants another name. */
  readonly isText: boolean;
}

/** The field that holds the longest text among those whose names nobody knows; null where none is as long as an article. */
export function findLongestText(fields: readonly Field[]): LongestText | null {
  let longest: LongestText | null = null;
  let most = shortest;
  for (const { name, value } of fields) {
    const length = meaningOf(name) === null ? lengthOf(value) : 0;
    if (length < most) continue;
    most = length + 1;
    longest = { name, isText: typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string')) };
  }
  return longest;
}

/** How many characters of prose a value has; addresses and single words are none. */
function lengthOf(value: Value): number {
  if (typeof value === 'string') return /\S\s+\S|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u.test(value) ? value.length : 0;
  const inner = value instanceof Map ? [...value.values()] : value;
  return Array.isArray(inner) ? inner.reduce((sum: number, one: Value) => sum + lengthOf(one), 0) : 0;
}
