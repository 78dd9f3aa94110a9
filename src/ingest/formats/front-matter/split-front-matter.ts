import type { BodyText, LineProblem } from '../../draft.ts';
import { skipBlankLines } from '../leading-heading.ts';
import { endOfJson } from './end-of-json.ts';

/** What front matter is written in. JSON is YAML (YAML 1.2.2, section 1.3). */
export type FrontMatterLanguage = 'yaml' | 'toml';

/** A text taken apart into front matter and body. */
export interface SplitText {
  readonly language: FrontMatterLanguage;
  /** The lines between the marks; of JSON without marks, all its lines. */
  readonly header: readonly string[];
  /** The file's line of the first of them. */
  readonly headerLine: number;
  readonly body: BodyText;
  /** False where the first blank line had to end it. */
  readonly isClosed: boolean;
  readonly problems: readonly LineProblem[];
}

/** The lines between which front matter stands: of Jekyll and most others, of Zola and Hugo, and of gray-matter, which names the language. */
const marks: readonly { readonly opening: RegExp; readonly closing: RegExp; readonly language: FrontMatterLanguage }[] = [
  { opening: /^---[ \t]*(ya?ml|json)?[ \t]*$/i, closing: /^(---|\.\.\.)[ \t]*$/, language: 'yaml' },
  { opening: /^\+\+\+[ \t]*(toml)?[ \t]*$/i, closing: /^\+\+\+[ \t]*$/, language: 'toml' },
  { opening: /^---[ \t]*toml[ \t]*$/i, closing: /^---[ \t]*$/, language: 'toml' },
];

const fields: Readonly<Record<FrontMatterLanguage, RegExp>> = {
  yaml: /^["']?[\p{L}_][\p{L}\p{N}_ .-]*["']?[ \t]*:([ \t]|$)/u,
  toml: /^["']?[\p{L}_][\p{L}\p{N}_-]*["']?[ \t]*=/u,
};

/** Takes the front matter off a text. Null where it does not begin with any. */
export function splitFrontMatter(lines: readonly string[]): SplitText | null {
  const start = skipBlankLines(lines);
  const mark = marks.find(({ opening }) => opening.test(lines[start] ?? ''));
  if (!mark) return splitJson(lines, start);
  const { language } = mark;
  const close = lines.findIndex((line, index) => index > start && mark.closing.test(line));
  return close < 0 ? splitUnclosed(lines, start, language) : split(lines, language, start + 1, close, close + 1, []);
}

/** Hugo writes JSON front matter without marks (https://gohugo.io/content-management/front-matter/): an object at the head, the body after it. */
function splitJson(lines: readonly string[], start: number): SplitText | null {
  const end = /^\{[ \t]*("|$)/.test(lines[start] ?? '') ? endOfJson(lines, start) : null;
  return end === null ? null : split(lines, 'yaml', start, end, end, []);
}

/** Without a closing mark, front matter that begins with a field ends at its first blank line. */
function splitUnclosed(lines: readonly string[], start: number, language: FrontMatterLanguage): SplitText | null {
  if (!fields[language].test(lines[start + 1] ?? '')) return null;
  const blank = lines.findIndex((line, index) => index > start && line.trim() === '');
  const end = blank < 0 ? lines.length : blank;
  const mark = lines[start]?.slice(0, 3) ?? '';
  return split(lines, language, start + 1, end, end, [
    { kind: 'broken header', line: start + 1, message: `the front matter is not closed by a line of "${mark}"; read up to line ${end}, where the first blank line follows` },
  ]);
}

function split(lines: readonly string[], language: FrontMatterLanguage, start: number, end: number, bodyStart: number, problems: readonly LineProblem[]): SplitText {
  return {
    language,
    header: lines.slice(start, end),
    headerLine: start + 1,
    body: { form: 'markdown', text: lines.slice(bodyStart).join('\n'), line: bodyStart + 1 },
    isClosed: problems.length === 0,
    problems,
  };
}
