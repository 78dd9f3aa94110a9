import { numberOf } from './numbers.ts';

/** How wide a report is: as wide as every terminal. */
export const reportWidth = 80;

/** A line of a table: how many there are of something. */
export interface Row {
  readonly name: string;
  readonly count: number;
}

/** How often each name was given, the most frequent first and those of one count by name. */
export function countNames(names: Iterable<string>): Row[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** Lines of numbers and names, the numbers in a column. Of more than `most` rows, the others are counted in a last line. */
export function listRows(rows: readonly Row[], most: number, nounOfOthers: string): string[] {
  // A last line for one row would be no shorter than the row.
  const shown = rows.length <= most + 1 ? rows : rows.slice(0, most);
  const others = rows.slice(shown.length);
  const all = others.length === 0 ? shown : [...shown, { name: `in ${numberOf(others.length)} more ${nounOfOthers}`, count: others.reduce((sum, { count }) => sum + count, 0) }];
  const width = Math.max(...all.map(({ count }) => numberOf(count).length));
  return all.map(({ name, count }) => `  ${numberOf(count).padStart(width)}  ${name}`);
}

/** Short names with their numbers, side by side in columns that are read downwards. */
export function columnRows(rows: readonly Row[]): string[] {
  const nameWidth = Math.max(...rows.map(({ name }) => name.length));
  const countWidth = Math.max(...rows.map(({ count }) => numberOf(count).length));
  const cells = rows.map(({ name, count }) => `${name.padEnd(nameWidth)}  ${numberOf(count).padStart(countWidth)}`);
  const gap = '    ';
  const columns = Math.max(1, Math.floor((reportWidth - 2 + gap.length) / (nameWidth + 2 + countWidth + gap.length)));
  const height = Math.ceil(cells.length / columns);
  return Array.from({ length: height }, (_, line) => `  ${cells.filter((__, index) => index % height === line).join(gap)}`);
}

/** Words in lines of the report's width, the first line after `first`, the others indented as deep. A word that is longer stays whole. */
export function wrapWords(first: string, words: string): string[] {
  const lines: string[] = [];
  let line = first;
  let isBegun = false;
  for (const word of words.split(' ')) {
    if (isBegun && line.length + 1 + word.length > reportWidth) {
      lines.push(line);
      line = ' '.repeat(first.length) + word;
    } else line += isBegun ? ` ${word}` : word;
    isBegun = true;
  }
  return [...lines, line];
}
