import { collapseSpace } from '#core/text.ts';
import { headings, sentences, walls } from './notices.ts';

/** Longer texts may well talk of such notices. In characters. */
export const longestNotice = 600;
const longestUnderHeading = 300;
const longestWall = 200;

/** What may stand before the heading of an error page: an apology, the word error, a number of HTTP. */
const beforeHeading = /^(?:(?:oops|sorry|error|fehler|erreur|ошибка|错误|錯誤)[\s,.!:–—-]*)*(?:http\s*)?(?:[45]\d\d[\s.:|–—-]*)?/;

/** The words of a text by which it is a notice in the place of an article; null for anything else. `parts` are its paragraphs and headings. */
export function findNotice(parts: readonly string[]): string | null {
  const read = parts.map(plain).filter((part) => part !== '');
  const text = read.join(' ');
  if (text.length > longestNotice) return null;
  for (const { pattern } of sentences) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found.trim();
  }
  const [first = ''] = read;
  if (text.length > longestUnderHeading) return null;
  const heading = first.replace(beforeHeading, '');
  return headings.find((one) => heading.startsWith(one) && /^(?:$|[.!。!…])/.test(heading.slice(one.length))) ?? null;
}

/** The words in the last paragraph of a text that ask for money or a name before one may read on; null where it goes to its end. */
export function findWall(parts: readonly string[]): string | null {
  const last = parts.map(plain).findLast((part) => part !== '') ?? '';
  if (last.length > longestWall) return null;
  return walls.map(({ pattern }) => pattern.exec(last)?.[0]).find((found) => found !== undefined)?.trim() ?? null;
}

function plain(text: string): string {
  return collapseSpace(text.normalize('NFC').toLowerCase().replace(/[’ʼ‘]/g, "'"));
}
