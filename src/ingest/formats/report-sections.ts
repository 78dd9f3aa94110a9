import type { LineProblem } from '../draft.ts';
import { meaningOf } from '../fields/field-names.ts';

/** How many lines below a heading, blank ones aside, may say of what day and where from the text under it is. */
const nearHeading = 4;

/** Reports a text without a header whose headings have days or addresses of their own: each may be an article, which nothing proves. */
export function reportSections(lines: readonly string[]): LineProblem[] {
  const stating: number[] = [];
  let heading = -1;
  let left = 0;
  for (const [index, line] of lines.entries()) {
    if (/^#{1,6}[ \t]+\S/.test(line)) [heading, left] = [index, nearHeading];
    else if (left > 0 && line.trim() !== '') {
      left -= 1;
      const name = /^[ \t]*[-*+]?[ \t]*\**(\p{L}[\p{L} _-]{0,39}?)\**[:：]\**[ \t]*\S/u.exec(line)?.[1];
      const meaning = name === undefined ? null : meaningOf(name);
      if (meaning === 'published' || meaning === 'original' || meaning === 'address') {
        stating.push(heading);
        left = 0;
      }
    }
  }
  const [, second] = stating;
  if (second === undefined) return [];
  return [{ kind: 'several articles', line: second + 1, message: `${stating.length} headings have a day or an address of their own below them and may be as many articles; all read as one` }];
}
