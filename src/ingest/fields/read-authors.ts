import type { Report } from '../draft.ts';
import { quote } from '../quote.ts';
import { type PickedFields, textsOf } from './pick-fields.ts';
import { plainText, wikilinkText } from './plain-text.ts';
import { addressesIn } from './read-address.ts';
import { splitNames } from './split-names.ts';

/** `Ann Lee https://news.example/authors/ann`, as some headers name an author. */
const addressAfterName = /^(.*\S)\s+<?https?:\/\/\S+$/i;

/** What a byline begins with. */
const by = /^by(?:\s*:\s*|\s+)(?=\S)/i;

/**
 * The authors of the first field that names any, one by one. An address is no name, and neither is the host of the article's own address (`hosts`),
 * which some programs put where they found no author: both are reported and left out.
 */
export function readAuthors(fields: PickedFields, hosts: () => readonly string[], report: Report): string[] {
  for (const { value, line } of fields('authors')) {
    const texts = textsOf(value).map(wikilinkText);
    const isNoName = (text: string): boolean => addressesIn(text).length > 0 || isHost(text, hosts);
    const names = texts.filter((text) => !isNoName(text)).map((text) => plainText(text).replace(by, '').replace(addressAfterName, '$1')).flatMap(splitNames);
    const [first, ...more] = texts.filter(isNoName);
    if (first !== undefined) {
      const what = more.length === 0 ? `the author ${quote(first)} is an address and not a name` : `${more.length + 1} authors, of which ${quote(first)} is the first, are addresses and not names`;
      report('unread author', line, `${what}; left out`);
    }
    const said = [...new Set(names)].filter((name) => name !== '');
    if (said.length > 0) return said;
  }
  return [];
}

function isHost(text: string, hosts: () => readonly string[]): boolean {
  const name = text.toLowerCase();
  return /^www\.[^\s/]+$/.test(name) || (name.includes('.') && hosts().some((host) => host === name || host.endsWith(`.${name}`)));
}
