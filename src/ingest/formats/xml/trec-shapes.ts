import type { Shape } from './scan-fields.ts';

/** Fields that TREC collections and corpora made after them write, apart from the text itself. */
const trecFields = [
  ...['DOCNO', 'DOCID', 'URL', 'SRC', 'SOURCE', 'CAT', 'CATEGORY', 'SECTION', 'TITLE', 'HEAD', 'HEADLINE', 'HL', 'TIME', 'DATE', 'AUTHOR', 'BYLINE'],
  ...['ABSTRACT', 'DATELINE', 'KEYWORDS', 'LANG', 'LANGUAGE', 'FILEID', 'DATE1', 'HT', 'TI', 'AU'],
];

/** Where FBIS keeps its fields in (https://trec.nist.gov/data/docs_eng.html). */
const trecWrappers = ['HEADER', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'H7', 'H8'];

/** What stands between the records of a collection. */
export const trecCollection: Shape = {
  nameOf: (written) => written,
  wrappers: new Set(['DOCS', 'ROOT', 'COLLECTION', 'CORPUS']),
  isField: (name) => name === 'DOC' || name === 'REUTERS',
  records: new Set(['DOC', 'REUTERS']),
  short: new Set(),
  long: new Set(),
};

/** A `<DOC>`: its fields stand beside each other, in capitals. Other tags are words of the text. */
export const trecRecord: Shape = {
  nameOf: (written) => written,
  wrappers: new Set(trecWrappers),
  isField: (name) => name === name.toUpperCase(),
  records: new Set(),
  short: new Set(trecFields),
  long: new Set(['TEXT', 'BODY']),
};

/** The lists of a Reuters record whose entries say what it is about; each entry is a `<D>`. */
export const reutersLists = ['TOPICS', 'PLACES', 'PEOPLE', 'ORGS', 'EXCHANGES', 'COMPANIES'];

const reutersFields = ['DATE', 'MKNOTE', 'UNKNOWN', 'TITLE', 'AUTHOR', 'DATELINE', ...reutersLists];

/** A `<REUTERS>`: the title stands inside of the text, and short reports stand there without a `<BODY>`. */
export const reutersRecord: Shape = {
  nameOf: (written) => written,
  wrappers: new Set(['TEXT']),
  isField: (name) => name === 'BODY' || reutersFields.includes(name),
  records: new Set(),
  short: new Set(reutersFields),
  long: new Set(['BODY']),
};
