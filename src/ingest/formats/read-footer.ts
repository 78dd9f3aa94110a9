import type { BodyText, Field } from '../draft.ts';

/** A line across the page, and below it where the text was taken from. */
const rule = /^ {0,3}(?:-{3,}|\*{3,}|_{3,})[ \t]*$/;
const origin = /^via ?[:：][ \t]*<?(https?:\/\/[^\s<>]+?)>?[ \t]*$/i;
const author = /^(?:作者|author) ?[:：][ \t]*(\S.*)$/i;

/** How many of the last lines may be a footer, links and credits included. */
const longest = 60;

/**
 * The address and the author at the foot of a body, as collections of translations write them:
 *
 *     -----
 *
 *     via: https://news.example/1
 *
 *     作者：[Ann Lee][a] 译者：…
 *
 * The footer itself stays where it is.
 */
export function readFooter({ text, line }: BodyText): Field[] {
  const lines = text.split('\n');
  const first = Math.max(0, lines.length - longest);
  const index = lines.findLastIndex((one, at) => at >= first && origin.test(one));
  const above = lines.slice(0, Math.max(0, index)).findLast((one) => one.trim() !== '');
  const address = origin.exec(lines[index] ?? '')?.[1];
  if (address === undefined || above === undefined || !rule.test(above)) return [];
  const below = lines.findIndex((one, at) => at > index && author.test(one));
  const names = author.exec(lines[below] ?? '')?.[1];
  return [{ name: 'via', value: address, line: line + index }, ...(names === undefined ? [] : [{ name: 'author', value: namesIn(names), line: line + below }])];
}

/** Names that are links, one or many; else the words, up to the next label of the line. */
function namesIn(words: string): string | string[] {
  const own = words.split(/[ \t]+(?=\p{L}+[:：])/u)[0] ?? '';
  const links = [...own.matchAll(/\[([^[\]]+)\](?:\([^()]*\)|\[[^[\]]*\])/g)].map(([, name = '']) => name.trim());
  return links.length > 0 ? links : own.trim();
}
