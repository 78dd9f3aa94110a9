import type { SourceName } from '#core/article.ts';
import { hostOf, type WebAddress } from '#core/web-address.ts';
import type { Conventions } from '../conventions.ts';
import type { Field, Report, Value } from '../draft.ts';
import { quote } from '../quote.ts';
import { isCapture } from './captures.ts';
import { partOf, type PickedFields, textsOf } from './pick-fields.ts';
import { plainText, wikilinkText } from './plain-text.ts';
import { addressesIn, isWholeSite } from './read-address.ts';
import { livePage } from './redirects.ts';

/** Where an article comes from. */
export interface Origin {
  readonly source: SourceName;
  readonly original: WebAddress | null;
  readonly archived: WebAddress | null;
  /** False where nothing names the source, and a host stands in. */
  readonly sourceIsStated: boolean;
}

/**
 * Tells apart the original, the archived copy and the source's name. The same name means different things in different archives:
 * `url` may be either address; `source` may be a name, an address, or both with the title of what was translated.
 */
export function readOrigin(fields: PickedFields, report: Report): Origin {
  const originals = fields('original').flatMap((field) => addressesOf(field, report));
  const plain = fields('address').flatMap((field) => addressesOf(field, report));
  const ofSource = fields('source').flatMap((field) => (saysAddress(field.value) ? addressesOf(field, report) : []));
  // A path on its own site may be written with the site before it.
  const paths = fields('path').flatMap((field) => (saysAddress(field.value) ? addressesOf(field, report) : []));
  const stated = [...originals, ...plain, ...ofSource.filter((address) => !isWholeSite(address)), ...paths];
  const archived = [...fields('archived').flatMap((field) => addressesOf(field, report)), ...stated.filter(isCapture)][0] ?? null;
  const original = stated.find((address) => !isCapture(address)) ?? null;
  const name = nameOf(fields);
  return { original, archived, source: name ?? hostOfHome([original, archived], ofSource), sourceIsStated: name !== undefined };
}

/** The host that an article comes from, by its own addresses, else by that of its source; empty where there is none. */
function hostOfHome(own: readonly (WebAddress | null)[], [ofSource]: readonly WebAddress[]): string {
  const home = own.map((address) => address && livePage(address)).find((address) => address && isLive(address)) ?? ofSource;
  return home ? hostOf(home) : '';
}

/** The source as the archive names it: hosts by their names, and what has no source by the archive's own. */
export function nameSource(origin: Origin, { hosts, defaultSource }: Conventions): Origin {
  return { ...origin, source: hosts.get(origin.source.toLowerCase().replace(/^www\./, '')) ?? (origin.source || defaultSource) };
}

/** The name that the article gives its source; the text of the link to the original is one as well. */
function nameOf(fields: PickedFields): SourceName | undefined {
  const ofOriginal = fields('original').filter(({ value }) => value instanceof Map);
  return [...fields('source'), ...ofOriginal].flatMap(({ value }) => textsOf(value)).map(readName).find((name) => name !== '');
}

/** A name as people read it, `[[links]]` of a notebook undone; empty for what is no name. */
function readName(text: string): SourceName {
  if (looksLikeAddress(text) || isBoolean(text)) return '';
  const name = plainText(wikilinkText(text));
  return /^www\.[^\s/]+$/i.test(name) ? name.slice('www.'.length).toLowerCase() : name;
}

const addressParts = ['url', 'href', 'link'];

function saysAddress(value: Value): boolean {
  return value instanceof Map ? partOf(value, addressParts) !== undefined : textsOf(value).some(looksLikeAddress);
}

function looksLikeAddress(text: string): boolean {
  return /^<?[a-z][a-z0-9+.-]*:\/\/|^\/\//i.test(text);
}

/** `archived: true` says that there is a copy, not where. */
function isBoolean(text: string): boolean {
  return /^(true|false)$/i.test(text);
}

function addressesOf({ value, line }: Field, report: Report): WebAddress[] {
  const part = value instanceof Map ? (partOf(value, addressParts) ?? '') : value;
  return textsOf(part).flatMap((text) => {
    if (isBoolean(text)) return [];
    const addresses = addressesIn(text);
    if (addresses.length === 0) report('unread address', line, `${quote(text)} is not a full web address (http:// or https://); left out`);
    const lost = addresses.length - [isCapture, isLive].filter((is) => addresses.some(is)).length;
    if (lost > 0) report('unread address', line, `${quote(text)} is ${addresses.length} addresses in one; the first counts, and the first copy at a web archive`);
    return addresses;
  });
}

function isLive(address: WebAddress): boolean {
  return !isCapture(address);
}
