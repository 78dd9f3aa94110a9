import type { Reading } from '../draft.ts';
import { skipBlankLines } from './leading-heading.ts';

/** Front matter in languages that are not read: its first line, and what it is called. */
const others = [
  { opening: /^\+\+\+[ \t]*$/, closing: /^\+\+\+[ \t]*$/, name: 'TOML front matter' },
  { opening: /^---[ \t]*toml[ \t]*$/i, closing: /^---[ \t]*$/, name: 'TOML front matter' },
  { opening: /^---[ \t]*json[ \t]*$/i, closing: /^---[ \t]*$/, name: 'JSON front matter' },
  { opening: /^---[ \t]*(js|javascript|coffee|coffeescript)[ \t]*$/i, closing: /^---[ \t]*$/, name: 'front matter that is a program' },
];

/** Knows files whose header is in a language that Dateline does not read, so that nobody takes the header for the article. */
export function refuseOtherFrontMatter(text: string): Reading | null {
  const lines = text.split('\n');
  const start = skipBlankLines(lines);
  const found = others.find(({ opening }) => opening.test(lines[start] ?? ''));
  if (!found || !lines.slice(start + 1).some((line) => found.closing.test(line))) return null;
  return { drafts: [], problems: [{ line: start + 1, message: `${found.name} is not read yet; left out` }] };
}
