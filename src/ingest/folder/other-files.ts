import type { ProblemKind } from '../problem-kinds.ts';
import type { FileFault } from './decode-text.ts';

/** Files that people keep beside articles, or articles in, and that Dateline does not read: what a file of each ending is. */
const rows: readonly { readonly kind: ProblemKind; readonly what: string; readonly endings: readonly string[] }[] = [
  { kind: 'document', what: 'is a PDF', endings: ['pdf'] },
  { kind: 'document', what: 'is a document of a word processor', endings: ['doc', 'docx', 'odt', 'rtf', 'pages', 'wpd'] },
  { kind: 'document', what: 'is an electronic book', endings: ['epub', 'mobi', 'azw3', 'fb2'] },
  { kind: 'document', what: 'is a text with another markup than Markdown', endings: ['rst', 'adoc', 'asciidoc', 'org', 'tex', 'textile', 'wiki', 'mdx'] },
  { kind: 'document', what: 'is a message (e-mail)', endings: ['eml', 'msg', 'mbox'] },
  { kind: 'document', what: 'is a page in a form of one browser', endings: ['mht', 'mhtml', 'webarchive', 'maff'] },
  { kind: 'table', what: 'is a table', endings: ['csv', 'tsv', 'xls', 'xlsx', 'ods', 'parquet'] },
  { kind: 'table', what: 'is a database', endings: ['db', 'sqlite', 'sqlite3', 'sql', 'mdb', 'bson'] },
  { kind: 'packed', what: 'is a packed file', endings: ['zip', 'gz', 'tgz', 'bz2', 'xz', 'zst', '7z', 'rar', 'tar'] },
  { kind: 'packed', what: 'is a web archive (WARC)', endings: ['warc', 'wacz', 'arc'] },
  { kind: 'no words', what: 'belongs to a page or a program', endings: ['css', 'js', 'mjs', 'ts', 'map', 'woff', 'woff2', 'ttf', 'otf', 'eot', 'php', 'py', 'rb', 'sh', 'toml', 'ini', 'lock'] },
  { kind: 'no words', what: 'is a picture of a kind that is not taken over', endings: ['svg', 'ico', 'bmp', 'tif', 'tiff', 'heic', 'psd'] },
  { kind: 'no words', what: 'is sound or film', endings: ['mp3', 'm4a', 'ogg', 'wav', 'mp4', 'm4v', 'mov', 'webm', 'avi', 'mkv'] },
];

const known: ReadonlyMap<string, FileFault> = new Map(
  rows.flatMap(({ kind, what, endings }) => endings.map((ending) => [ending, { kind, fault: `${what}, which Dateline does not read` }])),
);

/** Why a file of this ending is not read; `readable` are the endings that are. */
export function describeOtherFile(ending: string, readable: readonly string[]): FileFault {
  return known.get(ending) ?? { kind: 'other file', fault: `is not a kind of file that Dateline reads (${readable.map((one) => `.${one}`).join(', ')})` };
}
