import { findCode, makeInside } from '../body/find-code.ts';
import type { Draft, Reading } from '../draft.ts';
import { meaningOf } from '../fields/field-names.ts';
import { readFrontMatter } from './front-matter.ts';

/** A field, a part of one on a line of its own, or an item of a list. */
const fieldLine = /^([\p{L}_][\p{L}\p{N}_ -]{0,39}):(?:[ \t]|$)/u;
const partOfField = /^(?:[ \t]+\S|-[ \t]+\S|#)/;

/** No header of an article has more lines. */
const longestHeader = 200;

/** What a header says at least, to be one in the middle of a text: a title, and one thing more. */
const fewestMeanings = 2;

/**
 * Markdown with front matter, as `readFrontMatter` reads it, and where the text below has more of it, the articles below that. A later header
 * stands between two lines `---`, has nothing but fields, no blank line, and known names, the title among them; and it is no code.
 */
export function readFrontMatterArticles(text: string): Reading | null {
  const first = readFrontMatter(text);
  if (!first || (text.match(/^---[ \t]*$/gm)?.length ?? 0) < 4) return first;
  const lines = text.split('\n');
  const starts = [0, ...findHeaders(text, lines, first.drafts[0]?.body.line ?? lines.length)];
  const readings = starts.map((start, index) => {
    const reading = readFrontMatter(lines.slice(start, starts[index + 1]).join('\n'));
    return reading && { drafts: reading.drafts.map((draft) => moveDraft(draft, start)), problems: reading.problems.map((problem) => move(problem, start)) };
  });
  // Where one of them is none after all, all of the text is kept in the first.
  const found = readings.filter((reading) => reading !== null);
  if (found.length < 2 || found.length < readings.length) return first;
  return { drafts: found.flatMap(({ drafts }) => drafts), problems: found.flatMap(({ problems }) => problems) };
}

/** Indexes of the lines with which later headers begin. */
function findHeaders(text: string, lines: readonly string[], bodyLine: number): number[] {
  const isCode = makeInside(findCode(text));
  const starts: number[] = [];
  let offset = 0;
  let next = bodyLine - 1;
  for (const [index, line] of lines.entries()) {
    const isOpening = index >= next && /^---[ \t]*$/.test(line) && !isCode(offset);
    const end = isOpening ? endOfHeader(lines, index + 1) : -1;
    if (end >= 0) {
      starts.push(index);
      next = end + 1;
    }
    offset += line.length + 1;
  }
  return starts;
}

/** Index of the line that closes a header whose fields begin at `start`; -1 where these are no header. */
function endOfHeader(lines: readonly string[], start: number): number {
  const meanings = new Set<string | null>();
  for (let index = start; index < Math.min(lines.length, start + longestHeader); index += 1) {
    const line = lines[index] ?? '';
    if (/^---[ \t]*$/.test(line)) return meanings.has('title') && meanings.size >= fewestMeanings ? index : -1;
    const name = fieldLine.exec(line)?.[1];
    const meaning = name === undefined ? null : meaningOf(name);
    if (meaning !== null) meanings.add(meaning);
    if (name === undefined && (index === start || !partOfField.test(line))) return -1;
  }
  return -1;
}

function moveDraft({ fields, body, ...draft }: Draft, lines: number): Draft {
  return { ...move(draft, lines), fields: fields.map((field) => move(field, lines)), body: move(body, lines) };
}

function move<T extends { readonly line: number }>(placed: T, lines: number): T {
  return { ...placed, line: placed.line + lines };
}
