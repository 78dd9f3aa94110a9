import type { Meaning } from '../fields/field-names.ts';

/** What the value of a key has to be. */
export type Kind = 'text' | 'language' | 'date part' | 'date order' | 'address' | 'patterns' | 'names' | 'meanings';

/** A key of the file in which an archive describes itself. */
export interface DescriptionKey {
  readonly kind: Kind;
  /** For people who write the file; the schema carries it into their editors. */
  readonly help: string;
}

/** All keys. `docs/archive.schema.json` says the same; a test keeps them in step. */
export const descriptionKeys = {
  title: { kind: 'text', help: 'The name of the archive. Without it, the name of the folder.' },
  description: { kind: 'text', help: 'What the archive holds, in a sentence or two.' },
  language: { kind: 'language', help: 'The language most articles are in, as a BCP 47 tag such as en or zh-Hant.' },
  preservedBy: { kind: 'text', help: 'Who preserved the articles.' },
  preservedOn: { kind: 'date part', help: 'When they were preserved: a year, a month or a day.' },
  rights: { kind: 'text', help: 'Whose the articles are, and what may be done with them.' },
  contact: { kind: 'text', help: 'Where to write: an e-mail address or a web address.' },
  defaultSource: { kind: 'text', help: 'The source of articles that name none and have no address.' },
  site: { kind: 'address', help: 'Where the former site stood, such as https://news.example/. Links that begin with a slash lead there, where they lead to no article.' },
  hosts: { kind: 'names', help: 'Names of sources by the host of their addresses.' },
  fields: { kind: 'meanings', help: 'What fields of the articles mean, by their names. "nothing" makes Dateline pass over a field.' },
  leaveOut: { kind: 'patterns', help: 'Files to pass over, as paths from the top of the folder. * stands for any part of a name, ** for any folders, ? for one character.' },
  dateOrder: { kind: 'date order', help: 'How dates such as 06/11/2019 are meant, where nothing proves it.' },
} as const satisfies Readonly<Record<string, DescriptionKey>>;

export type DescriptionKeyName = keyof typeof descriptionKeys;

export const keyNames: readonly string[] = Object.keys(descriptionKeys);

export function isKeyName(name: string): name is DescriptionKeyName {
  return Object.hasOwn(descriptionKeys, name);
}

export const dateOrders = ['day-first', 'month-first'] as const;

/** The words for meanings of fields. */
export const meaningWords: readonly (Meaning | 'text' | 'nothing')[] = [
  ...(['title', 'published', 'authors', 'original', 'archived', 'source', 'section', 'tags', 'language', 'id', 'text', 'nothing'] as const),
];
