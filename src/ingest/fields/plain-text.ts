import { decodeEntities } from './decode-entities.ts';

/** Elements that stand inside a line of text. Other words in angle brackets are text: `Vec<T>`, `<PIKS>`. */
const inlineNames = 'a|abbr|b|bdi|bdo|big|br|center|cite|code|del|div|em|font|h[1-6]|i|ins|mark|p|q|rp|rt|ruby|s|small|span|strong|sub|sup|time|tt|u|wbr';
const inlineTag = new RegExp(`</?(?:${inlineNames})\\b[^<>]*>`, 'gi');

/** What a text has in it that is more than words with a space between them. Few titles, names and tags have any. */
const markOrSpace = /[<&]|[^\S ]|\s\s|\p{Cc}/u;

/**
 * A value of a header as text: entities decoded, tags of text taken away, white space collapsed. A single no-break space stays,
 * for it is there on purpose.
 */
export function plainText(markup: string): string {
  if (!markOrSpace.test(markup)) return markup.trim();
  const withoutTags = markup.replace(inlineTag, (tag) => (/^<(br|\/?(p|div|h[1-6]))\b/i.test(tag) ? ' ' : ''));
  return decodeEntities(withoutTags)
    .replace(/[\s\p{Cc}]+/gu, (space) => (space === '\u00a0' ? space : ' '))
    .trim();
}

/** What Obsidian shows for a link to a note: `[[Jane Doe]]` and `[[people/jane|Jane Doe]]` show `Jane Doe`. Other texts stay. */
export function wikilinkText(text: string): string {
  return text.replace(/^\[\[(?:[^\]|]*\|)?([^\]]*)\]\]$/, '$1');
}
