import { addressesIn, isWholeSite } from '../../fields/read-address.ts';
import { type Meaning, meaningOf } from '../../fields/field-names.ts';
import { textsOf } from '../../fields/pick-fields.ts';
import { hasBody } from './find-body.ts';
import type { JsonParts } from './json-node.ts';
import { valueOf } from './value-of.ts';

/** What an object says that may be an article. */
interface Sayings {
  /** True with a title that says something. */
  readonly title: boolean;
  readonly body: boolean;
  /** True with the address of a page, or a date. */
  readonly origin: boolean;
  /** True with a part for the title, even an empty one. */
  readonly titlePart: boolean;
}

/** Tells articles from everything else that is kept in JSON, by what they say: a title, and a text, an address or a date. */
export function isArticle(parts: JsonParts): boolean {
  const { title, body, origin, titlePart } = sayingsOf(parts);
  return title ? body || origin : body && (titlePart || says(parts, ['published'], () => true));
}

/** True for what is an article whatever else is in it. */
export function isWholeArticle(parts: JsonParts): boolean {
  const { title, body } = sayingsOf(parts);
  return title && body;
}

/** Looks for all that makes an article. */
export function sayingsOf(parts: JsonParts): Sayings {
  return {
    title: says(parts, ['title'], () => true),
    body: hasBody(parts),
    origin: says(parts, ['published'], () => true) || says(parts, ['original', 'address', 'archived'], isPage),
    titlePart: [...parts].some(([name, node]) => meaningOf(name) === 'title' && node.kind !== 'list' && node.kind !== 'object'),
  };
}

function says(parts: JsonParts, meanings: readonly Meaning[], test: (text: string) => boolean): boolean {
  return [...parts].some(([name, node]) => {
    const meaning = meaningOf(name);
    return meaning !== null && meanings.includes(meaning) && textsOf(valueOf(node)).some(test);
  });
}

/** Configuration of a site has a title as well, and the address of the site. */
function isPage(text: string): boolean {
  return addressesIn(text).some((address) => !isWholeSite(address));
}
