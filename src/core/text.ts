/**
 * A text as search compares it: compatibility forms unified (NFKC), case folded, accents, apostrophes, Arabic vowel signs and tatweel taken away,
 * white space (NBSP included) collapsed. Only for comparing, never for showing.
 */
export function foldText(text: string): string {
  // Nothing but case and apostrophes is folded in ASCII.
  if (!/[^\0-\x7f]/.test(text)) return collapseSpace(text.replaceAll("'", '').toLowerCase());
  return collapseSpace(
    text
      .normalize('NFKD')
      .replace(/[\p{Mn}\u0640'’]/gu, '')
      .toLowerCase()
      .normalize('NFKC'),
  );
}

/** A letter or digit that nothing but its case is folded of, nor by what follows: accents and vowel signs do not. */
const plainBeginning = /^[A-Za-z0-9\u4e00-\u9fff](?=[A-Za-z0-9\u4e00-\u9fff ]|$)/;

/** True where a look at how two texts begin tells that they are not folded to the same; false says nothing. To fold a long text takes much longer. */
export function beginApart(text: string, other: string): boolean {
  const letter = plainBeginning.exec(text)?.[0];
  const otherLetter = plainBeginning.exec(other)?.[0];
  return letter !== undefined && otherLetter !== undefined && letter.toLowerCase() !== otherLetter.toLowerCase();
}

/** A text with one space in the place of all white space between words, and none around it. */
export function collapseSpace(text: string): string {
  // Most white space is one space already; putting another in the place of each would take seven times as long.
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}

/** True for a code unit that `\s` stands for in a regular expression. Made for going through long texts: of most letters, no text of its own is made. */
export function isWhiteSpace(code: number): boolean {
  if (code === 0x20) return true;
  const mayBe = code < 0x20 || code === 0xa0 || (code >= 0x1680 && code <= 0x3000) || code === 0xfeff;
  return mayBe && /\s/.test(String.fromCharCode(code));
}

/** Words between quotation marks, as they are set in one language or another, a mark that stands alone, or a word without any. */
const queryParts = /"([^"]*)"|[“„]([^“”„]*)[“”]|«([^«»]*)»|「([^「」]*)」|["“”„«»「」]|([^\s"“”„«»「」]+)/g;

/** The words of a query, folded, each once; words in quotation marks stay together. All of them must be found. */
export function queryWords(query: string): string[] {
  const parts = [...foldText(query).matchAll(queryParts)].map((marks) => marks.slice(1).find((words) => words !== undefined)?.trim() ?? '');
  return [...new Set(parts)].filter((words) => words !== '');
}

/** A query as it is told: in quotation marks, where it has none itself. */
export function quoteQuery(query: string): string {
  return /["“”„«»「」]/.test(query) ? query : `“${query}”`;
}

/** The first `limit` characters (code points) of a text, cut at the last word and ended with `…` where something was left out. */
export function shorten(text: string, limit: number): string {
  const cut = firstCharacters(text, limit);
  if (cut.length === text.length) return text;
  const lastSpace = cut.lastIndexOf(' ');
  // Scripts without spaces have no word to cut at; a cut in the first half would lose too much.
  return `${(lastSpace > cut.length / 2 ? cut.slice(0, lastSpace) : cut).replace(/[\s,;:.–—-]+$/u, '')}…`;
}

function firstCharacters(text: string, limit: number): string {
  let end = 0;
  for (let count = 0; count < limit && end < text.length; count += 1) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  return text.slice(0, end);
}
