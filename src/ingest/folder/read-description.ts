import { type DatePart, parseDatePart } from '#core/date-part.ts';
import { isWebAddress } from '#core/web-address.ts';
import type { ArchiveDescription } from '../archive-import.ts';
import { type Conventions, noConventions } from '../conventions.ts';
import type { LineProblem } from '../draft.ts';
import { nameOfMeaning, plain } from '../fields/field-names.ts';
import { preferredBodyName } from '../formats/json/find-body.ts';
import { parseLanguage } from '../fields/parse-language.ts';
import { quote } from '../quote.ts';
import { dateOrders, type DescriptionKeyName, descriptionKeys, isKeyName, keyNames, type Kind, meaningWords } from './description-keys.ts';
import { parseDescription } from './parse-description.ts';
import { suggest } from './suggest.ts';

/** The files at the top of a folder in which an archive may describe itself. The first that is there counts. */
export const descriptionFiles: readonly string[] = ['archive.json', 'archive.yaml', 'archive.yml'];

/** What an archive says of itself. */
export interface ReadDescription {
  readonly stated: Partial<ArchiveDescription>;
  readonly conventions: Conventions;
  readonly problems: readonly LineProblem[];
}

/** Reads what an archive says of itself in the file of this name. Whatever is wrong with it is a problem, and the rest still counts. */
export function readDescription(text: string, file: string): ReadDescription {
  const entries = parseDescription(text, file);
  if ('message' in entries) return { stated: {}, conventions: noConventions, problems: [entries] };
  const problems: LineProblem[] = [];
  const values: Values = {};
  for (const entry of entries) {
    // An editor looks up what is allowed here under this name.
    if (entry.key === '$schema') continue;
    const report = (fault: string): void => void problems.push({ kind: 'description', line: entry.line, message: `${quote(entry.key)} ${fault}; left out` });
    if (isKeyName(entry.key)) readers[descriptionKeys[entry.key].kind](entry.key, entry.value, values, report);
    else problems.push({ kind: 'description', line: entry.line, message: `${quote(entry.key)} is not known here; left out (${suggest(entry.key, keyNames)})` });
  }
  return { ...sortOut(values), problems };
}

/** What was read, by the key; keys of one kind have values of one type. */
interface Values {
  texts?: Map<DescriptionKeyName, string>;
  language?: string;
  preservedOn?: DatePart;
  dateOrder?: Conventions['dateOrder'];
  site?: Conventions['site'];
  leaveOut?: readonly string[];
  hosts?: Conventions['hosts'];
  fields?: Conventions['fields'];
}

type Reader = (key: DescriptionKeyName, value: unknown, values: Values, report: (fault: string) => void) => void;

/** How the value of each kind is read into the values; what is not of the kind is reported. */
const readers: Readonly<Record<Kind, Reader>> = {
  text: (key, value, values, report) => {
    if (typeof value === 'string') (values.texts ??= new Map()).set(key, value.trim());
    else report('is not a text in quotation marks');
  },
  language: (_, value, values, report) => {
    const language = typeof value === 'string' ? parseLanguage(value) : null;
    if (language === null) report(`is ${shown(value)}, not the code of a language (such as en or zh-Hant)`);
    else values.language = language;
  },
  'date part': (_, value, values, report) => {
    const part = typeof value === 'string' ? parseDatePart(value.trim()) : null;
    if (part !== null) values.preservedOn = part;
    else report(`is ${shown(value)}, not a year, a month or a day in quotation marks ("2019", "2019-11" or "2019-11-06")`);
  },
  'date order': (_, value, values, report) => {
    const order = dateOrders.find((one) => one === value);
    if (order === undefined) report(`is ${shown(value)}, not one of ${dateOrders.map(quote).join(' and ')}`);
    else values.dateOrder = order;
  },
  address: (_, value, values, report) => {
    const address = typeof value === 'string' ? value.trim() : '';
    if (isWebAddress(address)) values.site = address;
    else report(`is ${shown(value)}, not a full web address (such as "https://news.example/")`);
  },
  patterns: (_, value, values, report) => {
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    const patterns = list.filter((one) => typeof one === 'string' && one.trim() !== '');
    if (!Array.isArray(value) || patterns.length < list.length) report('is not a list of paths in quotation marks (such as ["drafts/**", "notes.md"])');
    else values.leaveOut = patterns.map(String);
  },
  names: (_, value, values, report) => {
    values.hosts = new Map(textsIn(value, 'the name of a source', report).map(([host, name]) => [hostKey(host), name]));
  },
  meanings: (_, value, values, report) => {
    const fields = new Map<string, string>();
    for (const [name, word] of textsIn(value, 'one of the words for what fields mean', report)) {
      const meaning = meaningWords.find((one) => one === word);
      if (meaning === undefined) report(`says that ${quote(name)} means ${quote(word)}, which is not known (${suggest(word, meaningWords)})`);
      else fields.set(plain(name), nameFor(meaning));
    }
    values.fields = fields;
  },
};

/** The name that counts before all others of a meaning; none for what is to be passed over. */
function nameFor(meaning: (typeof meaningWords)[number]): string {
  if (meaning === 'nothing') return '';
  return meaning === 'text' ? preferredBodyName : nameOfMeaning(meaning);
}

function sortOut({ texts = new Map(), language, preservedOn, ...values }: Values): Pick<ReadDescription, 'stated' | 'conventions'> {
  const text = (key: DescriptionKeyName) => texts.get(key) ?? '';
  const optional = (['title', 'preservedBy', 'rights', 'contact'] as const).filter((key) => text(key) !== '').map((key) => [key, text(key)] as const);
  return {
    stated: { description: text('description'), language: language ?? null, ...Object.fromEntries(optional), ...(preservedOn ? { preservedOn } : {}) },
    conventions: { ...noConventions, ...values, defaultSource: text('defaultSource') },
  };
}

/** The pairs of a map of texts; what is none is reported. */
function textsIn(value: unknown, wanted: string, report: (fault: string) => void): [string, string][] {
  if (!(value instanceof Map)) {
    report(`is not a list of names, each with ${wanted} (such as {"name": "value"})`);
    return [];
  }
  return [...value].flatMap(([name, one]: [unknown, unknown]): [string, string][] => {
    if (typeof one === 'string' && one.trim() !== '') return [[String(name), one.trim()]];
    report(`gives ${quote(String(name))} something else than ${wanted}`);
    return [];
  });
}

/** A host as `hostOf` gives it; people may write the whole address. */
function hostKey(text: string): string {
  return text.trim().toLowerCase().replace(/^https?:\/\//, '').replace(/[/?#:].*$/, '').replace(/^www\./, '');
}

function shown(value: unknown): string {
  return typeof value === 'string' ? quote(value) : 'no text';
}
