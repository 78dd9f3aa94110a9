import { decodeEntities } from '../../fields/decode-entities.ts';

/** Marks of Markdown that nobody writes in plain text: a heading, strong words, a picture or link with its address, code between fences. */
const marks = [/^#{1,6} \S/m, /(?<![*\w])\*\*[^\s*](?:[^*\n]{0,300}[^\s*])?\*\*(?![*\w])/, /!?\[[^[\]\n]{1,300}\]\((?:https?:\/\/|\/)[^()\s]+\)/, /^```/m];

/** Two kinds of marks are no chance, nor is one that comes so often. */
const fewestKinds = 2;
const fewestMarks = 3;

/** Elements that a text in HTML is made of. */
const block = /<(?:p|div|br|h[1-6]|ul|ol|pre|table|figure|blockquote|section|article)\b/i;

/** True for a text that is written in Markdown beyond doubt. */
export function isMarkdown(text: string): boolean {
  if (block.test(text)) return false;
  const kinds = marks.filter((mark) => mark.test(text));
  return kinds.length >= fewestKinds || kinds.some((mark) => [...text.matchAll(new RegExp(mark, `g${mark.flags}`))].length >= fewestMarks);
}

/** The HTML that a text is with its references decoded, where all of it is escaped (`&lt;p&gt;…&lt;/p&gt;`); null where it is anything else. */
export function escapedHtml(text: string): string | null {
  if (!/^\s*&(?:lt|#60|#x3c);/i.test(text) || !/&(?:gt|#62|#x3e);\s*$/i.test(text) || /<[a-z/]/i.test(text)) return null;
  const decoded = decodeEntities(text);
  return block.test(decoded) && /^\s*<[a-z][^<>]*>/i.test(decoded) && /<\/?[a-z][^<>]*>\s*$/i.test(decoded) ? decoded : null;
}
