import { areParagraphs } from './prose-lines.ts';

/** Lines shorter than this, at the median, were ended on purpose: verses, addresses, lists. Wrapped prose is wider. */
const wrappedLength = 45;

/** By how many characters more than its neighbours a line is indented that begins a paragraph. */
const paragraphIndent = 2;

/**
 * The HTML of a text without markup. Blank lines part paragraphs; so do single line breaks where each line is a paragraph of its own, and
 * indented lines where the others are not, and the items of a list. Other line breaks are those of a margin, and go, unless the lines are too short for that.
 */
export function renderText(text: string): string {
  const blocks = text
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0);
  const adjacent = blocks.filter((lines) => lines.length > 1).flat();
  const perLine = adjacent.length > 0 && areParagraphs(adjacent.map((line) => line.trimEnd()));
  const keepsBreaks = medianLength(adjacent) < wrappedLength;
  const paragraphs = blocks.flatMap((lines) => (perLine ? lines.map((line) => [line]) : splitAtIndents(lines)));
  return paragraphs.map((lines) => `<p>${lines.map((line) => escapeText(line.trim())).reduce((a, b) => join(a, b, keepsBreaks))}</p>`).join('\n');
}

/** What begins an item of a list. */
const bullet = /^\s*(?:[-*+•–—]|\d{1,3}[.)])\s+\S/;

/** Parts lines where one is indented and the line before it is not, and before each item of a list. */
function splitAtIndents(lines: readonly string[]): string[][] {
  const isList = lines.filter((line) => bullet.test(line)).length > 1;
  const least = Math.min(...lines.map(indentOf));
  const parts: string[][] = [];
  for (const [index, line] of lines.entries()) {
    const last = parts.at(-1);
    const isInItem = isList && bullet.test(last?.[0] ?? '');
    const begins = index > 0 && !isInItem && indentOf(line) >= least + paragraphIndent && indentOf(lines[index - 1] ?? '') < least + paragraphIndent;
    if (!last || begins || (isList && bullet.test(line))) parts.push([line]);
    else last.push(line);
  }
  return parts;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Puts wrapped lines together: with a space, which Chinese and Japanese do without. */
function join(before: string, after: string, keepsBreaks: boolean): string {
  if (keepsBreaks) return `${before}<br>\n${after}`;
  const isTight = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。，、！？：；」』）]$/u.test(before) && /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（]/u.test(after);
  return before + (isTight ? '' : ' ') + after;
}

function medianLength(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.trim().length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
