import type { Reading } from '../draft.ts';
import { readBoldLabels } from './bold-labels.ts';
import { readFrontMatter } from './front-matter.ts';
import { readLinkDefinitions } from './link-definitions.ts';
import { readMetadataList } from './metadata-list.ts';
import { readJson, readJsonLines } from './json.ts';
import { readPlainText } from './plain-text.ts';
import { readSavedPage } from './saved-page.ts';
import { refuseOtherFrontMatter } from './other-front-matter.ts';
import { readRecords, readXml } from './xml.ts';

/** A kind of file that Dateline understands. */
interface Format {
  /** The endings of file names that may hold it, in lower case, without the dot. */
  readonly endings: readonly string[];
  /** What the text of a file holds, or null where it is not in this format. Lines end with `\n`. The names of fields are the keeper's own; see `Conventions`. */
  readonly read: (text: string, fieldNames?: ReadonlyMap<string, string>) => Reading | null;
}

const markdownEndings = ['md', 'markdown', 'txt'];

/** The input formats. The first that knows a file reads it, so the ones that ask for most come first. */
const formats: readonly Format[] = [
  { endings: markdownEndings, read: readFrontMatter },
  { endings: markdownEndings, read: refuseOtherFrontMatter },
  { endings: ['txt'], read: readRecords },
  { endings: markdownEndings, read: readLinkDefinitions },
  { endings: markdownEndings, read: readMetadataList },
  { endings: markdownEndings, read: readBoldLabels },
  { endings: markdownEndings, read: readPlainText },
  { endings: ['xml', 'rss', 'atom', 'rdf', 'sgm', 'sgml'], read: readXml },
  { endings: ['json'], read: readJson },
  { endings: ['jsonl', 'ndjson'], read: readJsonLines },
  { endings: ['html', 'htm', 'xhtml', 'shtml'], read: readSavedPage },
];

/** Every ending that some format reads, as a person is told them. */
export const readableEndings: readonly string[] = [...new Set(formats.flatMap((format) => format.endings))];

/** What a text holds according to the first format that knows it; null where none does. */
export function readAs(ending: string, text: string, fieldNames?: ReadonlyMap<string, string>): Reading | null {
  for (const format of formats) {
    const reading = format.endings.includes(ending) ? format.read(text, fieldNames) : null;
    if (reading) return reading;
  }
  return null;
}
