import { makeMarkup } from '../formats/xml/markup.ts';
import { scanTags, type Tag } from '../formats/xml/scan-tags.ts';

/** Elements that part the text into blocks; where text stands beside them, it is a block of its own. */
const blocks = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'col', 'colgroup', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset'],
  ...['figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'html', 'legend', 'li', 'main', 'nav', 'ol'],
  ...['p', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
]);

/** Elements that end before they hold anything. */
const empty = new Set(['hr', 'col']);

/** Blocks in which paragraphs stand, so that loose text in them is one. */
const holdsParagraphs = new Set(['', 'article', 'aside', 'blockquote', 'body', 'center', 'details', 'div', 'fieldset', 'footer', 'form', 'header', 'html', 'main', 'nav', 'section']);

/** Blocks of text in which line breaks are meant where they are meant at all. */
const holdsLines = new Set(['address', 'caption', 'dd', 'dt', 'figcaption', 'li', 'p', 'summary', 'td', 'th']);

/** Elements whose text is taken as it stands. */
const literal = new Set(['pre', 'script', 'style', 'textarea', 'svg', 'math']);

/** What becomes of single line breaks: in HTML they are spaces (`keep`), in the editor of WordPress they are meant (`mean`). */
export type LineBreaks = 'keep' | 'mean';

/**
 * HTML in which loose text is put into paragraphs: blank lines and doubled `<br>` part them, as WordPress does when it shows a post
 * (https://developer.wordpress.org/reference/functions/wpautop/). What stands in paragraphs already is left alone, and so are tables,
 * lists and code. No line moves to another. Linear in time.
 */
export function wrapParagraphs(html: string, lineBreaks: LineBreaks): string {
  const written: string[] = [];
  const open: string[] = [];
  let done = 0;
  let verbatim: string | null = null;
  for (const tag of scanTags(makeMarkup(html), 0)) {
    const name = tag.name.toLowerCase();
    if (verbatim !== null) {
      if (tag.kind !== 'close' || name !== verbatim) continue;
      written.push(html.slice(done, tag.end));
      done = tag.end;
      verbatim = null;
    } else if (blocks.has(name) || literal.has(name)) {
      written.push(wrapLoose(html.slice(done, tag.start), open.at(-1) ?? '', lineBreaks));
      if (literal.has(name) && tag.kind === 'open') {
        verbatim = name;
        done = tag.start;
      } else {
        written.push(html.slice(tag.start, tag.end));
        done = tag.end;
        follow(open, name, tag);
      }
    }
  }
  written.push(verbatim === null ? wrapLoose(html.slice(done), open.at(-1) ?? '', lineBreaks) : html.slice(done));
  return written.join('');
}

/** Nobody nests deeper; beyond it, elements are taken for those they stand in. */
const deepest = 512;

function follow(open: string[], name: string, { kind }: Tag): void {
  if (empty.has(name) || literal.has(name)) return;
  if (kind === 'open') {
    // A paragraph, an item or a cell ends where the next of its kind begins.
    if (open.at(-1) === name && holdsLines.has(name)) open.pop();
    if (open.length < deepest) open.push(name);
    return;
  }
  const place = kind === 'close' ? open.lastIndexOf(name) : -1;
  if (place >= 0) open.length = place;
}

/** Elements that show something without having any text. */
const shown = /<(?:img|iframe|embed|object|video|audio|picture|input)\b/i;

function isShown(html: string): boolean {
  return shown.test(html) || /\S/.test(html.replace(/<[^<>]*>/g, '').replace(/&nbsp;/g, ''));
}

function wrapLoose(text: string, inside: string, lineBreaks: LineBreaks): string {
  if (!isShown(text)) return text;
  if (holdsLines.has(inside)) return breakLines(text, lineBreaks);
  if (!holdsParagraphs.has(inside)) return text;
  // The pieces at odd places are the separators. Of a doubled `<br>` only the white space stays.
  const pieces = text.split(/(\n(?:[^\S\n]*\n)+|<br\b[^<>]*>(?:\s*<br\b[^<>]*>)+)/i);
  return pieces.map((piece, index) => (index % 2 === 1 ? piece.replace(/<[^<>]*>/g, '') : wrapPiece(piece, lineBreaks))).join('');
}

function wrapPiece(piece: string, lineBreaks: LineBreaks): string {
  if (!isShown(piece)) return piece;
  const start = piece.length - piece.trimStart().length;
  const end = piece.trimEnd().length;
  return `${piece.slice(0, start)}<p>${breakLines(piece.slice(start, end), lineBreaks)}</p>${piece.slice(end)}`;
}

/** Line breaks between words as `<br>`, unless there is one already. Those inside of tags are none. */
function breakLines(text: string, lineBreaks: LineBreaks): string {
  if (lineBreaks === 'keep') return text;
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const inner = text.slice(start, end).replace(/<br\b[^<>]*>[^\S\n]*\n|<[^<>]*>|\n/gi, (found) => (found === '\n' ? '<br>\n' : found));
  return text.slice(0, start) + inner + text.slice(end);
}
