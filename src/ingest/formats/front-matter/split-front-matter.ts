import type { BodyText, LineProblem } from '../../draft.ts';
import { skipBlankLines } from '../leading-heading.ts';

/** A text taken apart into front matter and body. */
export interface SplitText {
  /** The lines between the marks. */
  readonly header: readonly string[];
  /** The file's line of the first of them. */
  readonly headerLine: number;
  readonly body: BodyText;
  readonly problems: readonly LineProblem[];
}

const opening = /^---[ \t]*(ya?ml)?[ \t]*$/i;
const closing = /^(---|\.\.\.)[ \t]*$/;
const field = /^["']?[\p{L}_][\p{L}\p{N}_ .-]*["']?[ \t]*:([ \t]|$)/u;

/** Takes front matter between two lines of `---` off a text. Null where it does not begin with any. */
export function splitFrontMatter(lines: readonly string[]): SplitText | null {
  const start = skipBlankLines(lines);
  if (!opening.test(lines[start] ?? '')) return null;
  const close = lines.findIndex((line, index) => index > start && closing.test(line));
  return close < 0 ? splitUnclosed(lines, start) : split(lines, start, close, close + 1, []);
}

/** Without a closing mark, front matter that begins with a field ends at its first blank line. */
function splitUnclosed(lines: readonly string[], start: number): SplitText | null {
  if (!field.test(lines[start + 1] ?? '')) return null;
  const blank = lines.findIndex((line, index) => index > start && line.trim() === '');
  const end = blank < 0 ? lines.length : blank;
  return split(lines, start, end, end, [
    { line: start + 1, message: `the front matter is not closed by a line of "---"; read up to line ${end}, where the first blank line follows` },
  ]);
}

function split(lines: readonly string[], start: number, end: number, bodyStart: number, problems: readonly LineProblem[]): SplitText {
  return {
    header: lines.slice(start + 1, end),
    headerLine: start + 2,
    body: { form: 'markdown', text: lines.slice(bodyStart).join('\n'), line: bodyStart + 1 },
    problems,
  };
}
