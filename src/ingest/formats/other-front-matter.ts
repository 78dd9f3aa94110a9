import type { Reading } from '../draft.ts';
import { skipBlankLines } from './leading-heading.ts';

const opening = /^---[ \t]*(js|javascript|ts|typescript|coffee|coffeescript)[ \t]*$/i;

/** Knows files whose header is a program, which Dateline never runs, so that nobody takes the header for the article. */
export function refuseOtherFrontMatter(text: string): Reading | null {
  const lines = text.split('\n');
  const start = skipBlankLines(lines);
  if (!opening.test(lines[start] ?? '') || !lines.slice(start + 1).some((line) => /^---[ \t]*$/.test(line))) return null;
  return { drafts: [], problems: [{ kind: 'unreadable file', line: start + 1, message: 'front matter that is a program is never run; left out' }] };
}
