import type { default as MarkdownIt } from 'markdown-it';

type Helpers = InstanceType<typeof MarkdownIt>['helpers'];
type ParseDestination = Helpers['parseLinkDestination'];
type ParseTitle = Helpers['parseLinkTitle'];

/** No address is longer; it keeps texts with thousands of brackets from being read again and again. */
const longest = 2000;

/** What may stand between an address and the closing bracket: nothing, or a title. */
const wellEnded = /\s*\)|\s+(?:"(?:\\.|[^"\\]){0,2000}"|'(?:\\.|[^'\\]){0,2000}'|\((?:\\.|[^()\\]){0,2000}\)|"[^\n]{0,2000}?")\s*\)/y;

/** A title with quotation marks in it, up to the closing bracket. */
const looseTitle = /"([^\n]{0,2000}?)"(?=\s*\))/y;

/** What is an address, though spaces stand in it: one of the web, a path, or the name of a file. Other words in brackets are words. */
const addressLike = /^(?:https?:)?\/\/\S|^\.{0,2}\/\S|\S\.[a-z][a-z0-9]{1,5}(?:[?#]\S*)?$/i;

/**
 * Reads the destination of a link or a picture as people write it, with spaces: `![Quay](the old quay.png)`. CommonMark wants such ones in
 * angle brackets (0.31, section 6.3). What `strict` can read is read by it.
 */
export function makeLooseDestinations(strict: ParseDestination, unescape: (text: string) => string): ParseDestination {
  return (text, start, max) => {
    const result = strict(text, start, max);
    if (!/\]\(\s{0,9}$/.test(text.slice(Math.max(0, start - 11), start)) || (result.ok && endsWell(text, result.pos))) return result;
    const address = readLoose(text.slice(start, Math.min(max, start + longest)));
    return address === null ? result : { ok: true, pos: start + address.length, str: unescape(address) };
  };
}

/** Reads the title of a link or a picture, in which quotation marks may stand: `[Ann](a.html "About "Ann" Lee")`. */
export function makeLooseTitles(strict: ParseTitle): ParseTitle {
  return (text, start, max, before) => {
    const result = strict(text, start, max, before);
    if (before || !result.ok || /^\s*(?:\)|$)/.test(text.slice(result.pos, Math.min(max, result.pos + 20)))) return result;
    looseTitle.lastIndex = start;
    const [whole, title] = looseTitle.exec(text) ?? [];
    return whole === undefined || title === undefined || start + whole.length > max ? result : { ...result, pos: start + whole.length, str: title };
  };
}

function endsWell(text: string, at: number): boolean {
  wellEnded.lastIndex = at;
  return wellEnded.test(text);
}

/** The address up to the closing bracket of the same line, without a title at its end. */
function readLoose(text: string): string | null {
  if (text.startsWith('<')) return null;
  let depth = 0;
  let end = -1;
  for (let at = 0; at < text.length && end < 0 && text[at] !== '\n'; at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') {
      if (depth === 0) end = at;
      depth -= 1;
    }
  }
  if (end < 0) return null;
  const address = text.slice(0, end).replace(/\s(?:"[^"]*"|'[^']*')\s*$/, '').trimEnd();
  return /\s/.test(address) && !/[<>]/.test(address) && addressLike.test(address) ? address : null;
}
