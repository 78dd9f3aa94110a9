import type { Field } from '../draft.ts';
import { readStatedDate } from '../fields/parse-published.ts';
import { skipBlankLines } from './leading-heading.ts';

/** Of a text without markup: its headline, and the author and the day below it. */
export interface TextHead {
  readonly title: string;
  /** Index of the headline's line. */
  readonly index: number;
  readonly fields: readonly Field[];
  /** Index of the first line after all that. */
  readonly end: number;
}

const name = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:de|da|del|della|di|van|von|der|den|la|le|el|al|bin)\s+)*\p{Lu}[\p{L}.'’-]*){1,3}`;
const byline = new RegExp(String.raw`^by:?\s+(${name}(?:\s*(?:,|&|\band\b)\s*${name})*)$`, 'iu');

/** A byline has capitals; `i` is for the word before it alone. */
const capitals = new RegExp(String.raw`^${name}(?:\s*(?:,|&|\band\b)\s*${name})*$`, 'u');

/** A longer line is a sentence. */
const longestHeadline = 120;

/** Narrower lines are those of verses, addresses and lists. Chinese and Japanese have two columns a letter. */
const leastWidth = 56;

/** How much of the width a headline leaves free at least. */
const widest = 0.75;

/**
 * The headline of a text without markup, where one can be told from the text below: it stands alone, an author or a day alone on a line
 * follows, or it ends long before the margin though it is no sentence. Null otherwise.
 */
export function readTextHead(lines: readonly string[]): TextHead | null {
  const index = skipBlankLines(lines);
  const title = (lines[index] ?? '').trim();
  if (title === '' || title.length > longestHeadline) return null;
  const { fields, end } = readCredits(lines, index + 1);
  const stands = (lines[index + 1] ?? '').trim() === '' || fields[0]?.line === index + 2;
  return stands || isHeadline(title, lines, index) ? { title, index, fields, end } : null;
}

/** An author and a day, each alone on a line and each once, whatever blank lines stand between. */
function readCredits(lines: readonly string[], start: number): { fields: Field[]; end: number } {
  const fields: Field[] = [];
  let end = start;
  for (let index = skipBlankLines(lines, start); index < lines.length; index = skipBlankLines(lines, end)) {
    const field = readCredit((lines[index] ?? '').trim(), index + 1);
    if (!field || fields.some((one) => one.name === field.name)) break;
    fields.push(field);
    end = index + 1;
  }
  return { fields, end };
}

function readCredit(text: string, line: number): Field | null {
  if (text.length > longestHeadline) return null;
  const names = byline.exec(text)?.[1];
  if (names !== undefined && capitals.test(names)) return { name: 'byline', value: names, line };
  // A number alone may be of a chapter or a page.
  const isDate = /\d{4}/.test(text) && !/^\d+$/.test(text) && !('unread' in readStatedDate(text));
  return isDate ? { name: 'date', value: text, line } : null;
}

function isHeadline(title: string, lines: readonly string[], index: number): boolean {
  const blank = lines.findIndex((line, at) => at > index && line.trim() === '');
  const below = lines.slice(index + 1, blank < 0 ? lines.length : blank).map((line) => line.trim());
  const width = below.reduce((most, line) => Math.max(most, widthOf(line)), 0);
  const isSentence = /[.。,，、;；:：…]["'”’」』)]*$/u.test(title) || !/^["'“‘«「『(]*[\p{Lu}\p{Lo}\p{N}]/u.test(title);
  const nextWord = Math.min(20, below[0]?.split(/\s/, 1)[0]?.length ?? 0);
  return !isSentence && width >= leastWidth && widthOf(title) + 1 + nextWord < width * widest;
}

function widthOf(text: string): number {
  return text.length + (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0);
}
