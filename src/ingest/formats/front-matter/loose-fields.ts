import type { Field } from '../../draft.ts';
import { quote } from '../../quote.ts';

/** What was made of front matter that is not valid. */
export interface LooseFields {
  readonly fields: Field[];
  /** Indices of the lines with words of which nothing was made. */
  readonly strays: readonly number[];
}

/** True for a line that says something: no comment, and not only brackets and the like. */
export function saysSomething(line: string): boolean {
  return /[\p{L}\p{N}]/u.test(line) && !/^\s*#/.test(line);
}

/** What a problem says of the lines from which nothing was taken; empty where there are none. */
export function describeStrays(strays: readonly number[], header: readonly string[], firstLine: number): string {
  const [first] = strays;
  if (first === undefined) return '';
  const words = quote(header[first] ?? '');
  return strays.length === 1 ? `; line ${firstLine + first} (${words}) is no field and was left out` : `; ${strays.length} lines, of which ${firstLine + first} (${words}) is the first, are no fields and were left out`;
}
