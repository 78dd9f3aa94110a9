import { quote } from '../../quote.ts';

/** What XML without articles is, or with articles in a form that is not read, by the name of its first element. */
const kinds: ReadonlyMap<string, string> = new Map([
  ['urlset', 'is a sitemap, a list of addresses without texts'],
  ['sitemapindex', 'is a list of sitemaps, without texts'],
  ['opml', 'is a list of feeds or an outline (OPML), without texts'],
  ['svg', 'is a drawing (SVG)'],
  ['html', 'is a web page under the name of another kind of file'],
  ['xbel', 'is a list of bookmarks (XBEL)'],
  ['plist', 'is a property list, settings of a program'],
  ['configuration', 'is the configuration of a program'],
  ['project', 'is the plan of a program'],
  ['manifest', 'is a manifest of files'],
  ['kml', 'is a map (KML)'],
  ['gpx', 'is a track on a map (GPX)'],
  ['xsl:stylesheet', 'is a style sheet (XSLT)'],
  ['xs:schema', 'is a schema'],
  ['xsd:schema', 'is a schema'],
  ['alto', 'is a scanned page (ALTO), which Dateline does not read'],
  ['mets', 'describes a scanned issue (METS), which Dateline does not read'],
  ['nitf', 'is an article in NITF, which Dateline does not read'],
  ['newsml', 'holds news in NewsML, which Dateline does not read'],
  ['newsitem', 'holds news in NewsML-G2, which Dateline does not read'],
  ['newsmessage', 'holds news in NewsML-G2, which Dateline does not read'],
  ['tei', 'is a text in TEI, which Dateline does not read'],
  ['article', 'is an article in a form of XML that Dateline does not read'],
  ['mediawiki', 'holds pages of a wiki (MediaWiki), which Dateline does not read'],
]);

/** Says what a document is that holds no articles that could be read. */
export function describeOtherXml(rootName: string): string {
  return `${kinds.get(rootName.toLowerCase()) ?? `is XML that begins with ${quote(`<${rootName}>`)}, a form that Dateline does not know`}; left out`;
}
