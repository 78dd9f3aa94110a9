/** Elements of HTML that people write into texts; other words in angle brackets are words. */
const tag = /<\/?(?:p|a|img|br|div|span|b|i|u|em|strong|font|center|h[1-6]|blockquote|ul|ol|li|table|tr|td|th|figure|iframe|video|hr|sup|sub|pre|code|del|mark)(?:\s[^<>]*)?\/?>/i;

/**
 * What no text has without being meant as Markdown. Indentation, single asterisks and lists of hyphens are not among it: they stand in
 * plain text as well, where they mean less than in Markdown, or something else.
 */
const signs: readonly RegExp[] = [
  // Headings, with marks or underlined; fences; quotations; the row below the head of a table.
  /^ {0,3}#{1,6}[ \t]+\S/m,
  /^ {0,3}\S[^\n]*\n {0,3}(?:={3,}|-{3,})[ \t]*$/m,
  /^ {0,3}(?:```|~~~)/m,
  /^ {0,3}>[ \t]?\S/m,
  /^ {0,3}\|?[ \t]*:?-{3,}:?[ \t]*\|[-:| \t]*$/m,
  // Links, pictures, definitions and notes.
  /\]\(<?(?:[a-z]+:|[.#/]|[^\s()<>]+[./])/i,
  /!\[\[[^[\]\n]+\]\]/,
  /^ {0,3}\[[^[\]\n]+\]:[ \t]*\S/m,
  // Strong text.
  /(?<![\w*])\*\*(?=[^\s*])[^*\n]{0,300}(?<=[^\s*])\*\*(?![\w*])/,
  tag,
  // Instructions to the software of a site.
  /\{\{[<%]|\{%/,
];

/** True for a text that is surely meant as Markdown, or has HTML in it. */
export function isMarkdown(text: string): boolean {
  return signs.some((sign) => sign.test(text));
}
