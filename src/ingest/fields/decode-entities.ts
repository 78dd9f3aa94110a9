import { Parser } from 'htmlparser2';

/** A text with its HTML character references (`&ldquo;`, `&#58;`) decoded. What looks like a tag stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  let decoded = '';
  const parser = new Parser({ ontext: (part) => (decoded += part) });
  // Without a tag's beginning, the parser sees nothing but text.
  parser.end(text.replaceAll('<', '&lt;'));
  return decoded;
}
