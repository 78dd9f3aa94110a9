import { decodeEntities } from '../../fields/decode-entities.ts';

/** The entities of XML itself (https://www.w3.org/TR/xml/#sec-predefined-ent): nearly all that there are. */
const predefined: ReadonlyMap<string, string> = new Map([['&lt;', '<'], ['&gt;', '>'], ['&amp;', '&'], ['&quot;', '"'], ['&apos;', "'"]]);

/**
 * A text with its references decoded once: numbers, XML's own names and HTML's. Entities that a document defines itself are never
 * looked up, so none can grow (https://en.wikipedia.org/wiki/Billion_laughs_attack) or fetch anything; they stay as written. Without its
 * semicolon, as in the `&` of a web address, a reference is text. Control characters, however written, are left out.
 */
export function decodeReferences(text: string): string {
  const decoded = text.includes('&') ? text.replace(/&(?:#\d{1,8}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi, decodeOne) : text;
  return dropControls(decoded);
}

function decodeOne(reference: string): string {
  return predefined.get(reference) ?? decodeEntities(reference);
}

/** A text without control characters other than tab and line feed: telexes are full of them, and pages must not have any. */
export function dropControls(text: string): string {
  return text.replace(/(?![\t\n])\p{Cc}/gu, '');
}
