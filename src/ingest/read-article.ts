import type { Published } from '#core/published.ts';
import { addressKey, digestOf, identify, identityKey } from './article-id.ts';
import { renderBody } from './body/render-body.ts';
import type { ReadCandidate } from './candidate.ts';
import { type Conventions, noConventions } from './conventions.ts';
import type { Draft, Report } from './draft.ts';
import { readHeader } from './fields/read-header.ts';
import { renameFields } from './fields/rename-fields.ts';
import type { FileSource } from './body/body-context.ts';
import type { PictureSource } from './folder/picture-shelf.ts';
import type { TextShelf } from './folder/text-shelf.ts';
import { examineCapture } from './suspects/examine-capture.ts';
import { takeBody } from './take-body.ts';
import { findUnusedFields } from './unused-fields.ts';

/** What an article's file lies among. */
export interface Surroundings {
  readonly pictures: PictureSource;
  /** The files that may hold articles, by their paths in Unicode's composed form; none where it is left out. */
  readonly files?: FileSource;
  /** Where exports keep texts apart; nothing, where it is left out. */
  readonly texts?: Pick<TextShelf, 'take'>;
  readonly addPictureHost: (host: string) => void;
  /** What the archive says of its files; nothing, where it is left out. */
  readonly conventions?: Conventions;
}

/** Makes an article of a draft, all but its id. */
export function readArticle(draft: Draft, file: string, { pictures, files, texts, addPictureHost, conventions }: Surroundings, reportIn: (file: string) => Report): ReadCandidate {
  const report = reportIn(file);
  const known = conventions ?? noConventions;
  const names = draft.isNamed ? noConventions.fields : known.fields;
  const header = readHeader(draft, file, report, { ...known, fields: names });
  const shown: string[] = [];
  const shelf = { ...pictures, take: (path: string) => note(shown, pictures.take(path)) };
  const { body, place } = takeBody(draft, file, texts, reportIn);
  const rendered = renderBody(body, { file: place, title: header.title, original: header.original, site: known.site, pictures: shelf, ...(files ? { files } : {}), addPictureHost }, reportIn(place));
  const digest = digestOf(header.title, body.text.trim(), ...shown);
  const capture = examineCapture({ ...draft, body }, rendered.body);
  const { title, authors, source, original, archived, section, tags, language, sitePath, guessed, numericDate } = header;
  // One by one, as the header is put together.
  const article = { title, published: header.published, authors, source, original, archived, section, tags, ...rendered, ...(language === undefined ? {} : { language }) };
  const unusedFields = findUnusedFields(renameFields(draft.fields, names), header.published !== null);
  const { id, identity, address } = identify(header, digest);
  const candidate = { file, line: draft.line, id, identity, address, capture, ...(unusedFields.length === 0 ? {} : { unusedFields }), ...(guessed.length === 0 ? {} : { guessed }), ...(sitePath === undefined ? {} : { sitePath }), article };
  if (!numericDate) return candidate;
  const keyOf = (published: Published | null): string => identityKey({ ...header, published }, addressKey(header), digest);
  const open = 'open' in numericDate.stated ? numericDate.stated.open : null;
  const keys = { 'day-first': keyOf(open?.['day-first'] ?? header.published), 'month-first': keyOf(open?.['month-first'] ?? header.published) };
  return { ...candidate, numericDate: { ...numericDate, keys } };
}

function note(list: string[], item: string | null): string | null {
  if (item !== null) list.push(item);
  return item;
}
