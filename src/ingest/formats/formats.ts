import type { Reading } from '../draft.ts';
import { readBoldLabels } from './bold-labels.ts';
import type { FieldNames } from './json/rename-parts.ts';
import { readLinkDefinitions } from './link-definitions.ts';
import { readMetadataList } from './metadata-list.ts';
import { readJson, readJsonLines } from './json.ts';
import { readPlainLabels } from './plain-labels.ts';
import { readBareText, readPlainText } from './plain-text.ts';
import { readSavedPage } from './saved-page.ts';
import { refuseOtherFrontMatter } from './other-front-matter.ts';
import { readFrontMatterArticles } from './several-articles.ts';
import { readRecords, readXml } from './xml.ts';

/** A kind of file that Dateline understands. */
interface Format {
  /** What a person calls it. */
  readonly name: string;
  /** The endings of file names that may hold it, in lower case, without the dot. */
  readonly endings: readonly string[];
  /**
   * What the text of a file holds, or null where it is not in this format. Lines end with `\n`. `names` are those that the archive
   * gives its fields; formats that know an article by its header need none.
   */
  readonly read: (text: string, names: FieldNames) => Reading | null;
}

const markdownEndings = ['md', 'markdown', 'txt'];

/** The input formats. The first that knows a file reads it, so the ones that ask for most come first. */
const formats: readonly Format[] = [
  { name: 'Markdown with front matter', endings: markdownEndings, read: readFrontMatterArticles },
  { name: 'Markdown with front matter', endings: markdownEndings, read: refuseOtherFrontMatter },
  { name: 'records in SGML', endings: ['txt'], read: readRecords },
  { name: 'Markdown with link definitions', endings: markdownEndings, read: readLinkDefinitions },
  { name: 'Markdown with a list of metadata', endings: markdownEndings, read: readMetadataList },
  { name: 'Markdown with bold labels', endings: markdownEndings, read: readBoldLabels },
  { name: 'Markdown with plain labels', endings: markdownEndings, read: readPlainLabels },
  { name: 'text without a header', endings: ['txt'], read: readBareText },
  { name: 'text without a header', endings: markdownEndings, read: readPlainText },
  { name: 'XML (feed, export or records)', endings: ['xml', 'rss', 'atom', 'rdf', 'sgm', 'sgml'], read: readXml },
  { name: 'JSON', endings: ['json'], read: readJson },
  { name: 'JSON Lines', endings: ['jsonl', 'ndjson'], read: readJsonLines },
  { name: 'saved page (HTML)', endings: ['html', 'htm', 'xhtml', 'shtml'], read: readSavedPage },
];

/** Every ending that some format reads, as a person is told them. */
export const readableEndings: readonly string[] = [...new Set(formats.flatMap((format) => format.endings))];

/** What a file holds, and in which format. */
export interface FormatReading extends Reading {
  readonly format: string;
}

/** What a text holds according to the first format that knows it; null where none does. */
export function readAs(ending: string, text: string, names: FieldNames = new Map()): FormatReading | null {
  for (const format of formats) {
    const reading = format.endings.includes(ending) ? format.read(text, names) : null;
    if (reading) return { format: format.name, ...reading };
  }
  return null;
}
