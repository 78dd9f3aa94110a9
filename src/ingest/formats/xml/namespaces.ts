import { readAttributes, type Tag } from './scan-tags.ts';

/** The prefixes that documents usually give the namespaces that are read here, by the beginning of the namespace. */
const usual: readonly (readonly [start: string, prefix: string])[] = [
  ['http://purl.org/dc/elements/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['http://www.w3.org/2005/atom', 'atom'],
  ['http://purl.org/atom/ns', 'atom'],
  ['http://rssnamespace.org/feedburner/', 'feedburner'],
];

/**
 * Gives each name of a document one spelling: in small letters, with the usual prefix of its namespace whatever the document calls it
 * (https://www.w3.org/TR/xml-names/). The names of Atom in an Atom document have none. Namespaces are looked for in the first tag, where
 * feeds declare them; names whose prefix is declared nowhere keep it.
 */
export function nameReader(root: Tag): (written: string) => string {
  const prefixes = new Map<string, string>();
  for (const [name, value] of readAttributes(root.attributes)) {
    const prefix = /^xmlns:(.+)$/i.exec(name)?.[1];
    const found = usual.find(([start]) => value.toLowerCase().startsWith(start))?.[1];
    if (prefix !== undefined && found !== undefined) prefixes.set(prefix.toLowerCase(), found);
  }
  const usualName = (written: string): string => {
    const name = written.toLowerCase();
    const colon = name.indexOf(':');
    if (colon < 0) return name;
    const prefix = name.slice(0, colon);
    return `${prefixes.get(prefix) ?? prefix}${name.slice(colon)}`;
  };
  const isAtom = /^(?:atom:)?(?:feed|entry)$/.test(usualName(root.name));
  return (written) => (isAtom ? usualName(written).replace(/^atom:/, '') : usualName(written));
}
