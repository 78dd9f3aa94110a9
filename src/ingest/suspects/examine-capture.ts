import { hash } from 'node:crypto';
import type { Suspicion } from '#core/suspicion.ts';
import { isWhiteSpace } from '#core/text.ts';
import { parseHtml } from '../body/dom.ts';
import { readableText } from '../body/readable-text.ts';
import type { BodyText, Draft } from '../draft.ts';
import { quote } from '../quote.ts';
import { findLongestText } from './find-longest-text.ts';
import { findCut } from './find-cut.ts';
import { findNotice, findWall, longestNotice } from './find-notice.ts';

/** What a body shows of how its article was saved. */
export interface Capture {
  /** What is wrong with it, seen alone. */
  readonly finding: Finding | null;
  /** A digest of `captureLength` characters, the same for bodies that render to the same; null for one so short that several articles may well have it. */
  readonly text: string | null;
}

/** How many characters of a digest tell bodies apart: 132 bits. */
export const captureLength = 22;

/** A suspicion as the report tells it. */
export interface Finding {
  readonly suspicion: Suspicion;
  /** Where the file shows it. */
  readonly line: number;
  /** What is wrong; what was done about it. */
  readonly message: string;
}

/** What was done about every suspicion but that of an empty body, which the reader shows as it is. */
export const whatWasDone = 'kept, and marked as suspect';

/** HTML of less than this is a word or two, such as "See the picture." */
const shortestText = 40;

/** More letters and signs than this, white space aside, are more than a notice has, even if many of them are written as references. */
const mostOfNotice = 1200;

/** Without one of these no text ends with a mark of a cut, see `find-cut.ts`, or before a wall, see `notices.ts`. */
const partOfCut = /…|\.\.\.|\]|(?:subscri|members|continue reading|article limit|abonn|mitglied|réservé|il vous reste|exclusiv|assinantes|подписчик|会员|會員|会員|付费|付費|订阅|訂閱|회원|残り)/i;

/** `<`, `>`, `"` and `&`. */
const signs = { open: 0x3c, close: 0x3e, quotation: 0x22, reference: 0x26 } as const;

/** No reference to a character is longer than `&#x10ffff;`. */
const longestReference = 10;

/** How much HTML holds the end of a text. */
const endOfText = 1000;

/** Looks at an article as it was saved, and at the HTML of its body. */
export function examineCapture(draft: Draft, rendered: string): Capture {
  return { finding: findFault(draft, rendered), text: rendered.length < shortestText ? null : hash('sha256', rendered, 'base64url').slice(0, captureLength) };
}

function findFault({ line, body: saved, fields, isNamed }: Draft, rendered: string): Finding | null {
  if (rendered === '') {
    const elsewhere = isNamed && saved.text.trim() === '' ? findLongestText(fields) : null;
    const what = elsewhere === null ? 'no text was saved' : `no text was found under a name that Dateline knows; the longest stands in ${quote(elsewhere.name)}${elsewhere.isText ? ', and "fields" in archive.json can say that this is it' : ''}`;
    return { suspicion: 'empty', line, message: `${what}; shown as not preserved` };
  }
  // Parsing each body once more would take longer than all that is looked for in it.
  const notice = isLongerThanNotices(rendered) ? null : findNotice(parseHtml(rendered).children.map((part) => readableText(part)));
  if (notice !== null) {
    return { suspicion: 'placeholder', line: saved.line, message: `the text reads like a notice in the place of an article (${quote(notice)}); ${whatWasDone}` };
  }
  // The cut may go through a tag, which costs the beginning of a text that is only looked at from its end.
  const end = rendered.slice(-endOfText);
  const last = partOfCut.test(end) ? parseHtml(end) : null;
  const cut = last && (findCut(readableText(last)) ?? findWall(last.children.map((part) => readableText(part))));
  return cut === null ? null : { suspicion: 'cut', line: lastLineOf(saved), message: `the text was cut before it was saved and ends with ${quote(cut)}; ${whatWasDone}` };
}

/** True for HTML with more text than any notice has; reads no further than it takes to know. */
function isLongerThanNotices(html: string): boolean {
  let letters = 0;
  // Those of which each is one character at least of the text that is compared with notices.
  let kept = 0;
  let inTag = false;
  let inQuotes = false;
  for (let at = 0; at < html.length && letters <= mostOfNotice && kept <= longestNotice; at += 1) {
    const code = html.charCodeAt(at);
    if (inTag) {
      if (code === signs.quotation) inQuotes = !inQuotes;
      inTag = inQuotes || code !== signs.close;
    } else if (code === signs.open) inTag = true;
    else if (!isWhiteSpace(code)) {
      letters += 1;
      if (code === signs.reference) kept -= longestReference;
      else if (staysApart(code)) kept += 1;
    }
  }
  return letters > mostOfNotice || kept > longestNotice;
}

/** True for letters and signs that the composed form of a text (NFC) never makes one of: there are no marks in these parts of Latin, Greek, Cyrillic, Arabic, Chinese and Korean. */
function staysApart(code: number): boolean {
  return code < 0x300 || (code >= 0x370 && code < 0x483) || (code >= 0x620 && code < 0x64b) || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);
}

function lastLineOf({ text, line, isOneLine = false }: BodyText): number {
  return isOneLine ? line : line + (text.trimEnd().match(/\n/g)?.length ?? 0);
}
