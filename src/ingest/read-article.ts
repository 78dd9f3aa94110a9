import type { Published } from '#core/published.ts';
import { digestOf, identityKey } from './article-id.ts';
import { renderBody } from './body/render-body.ts';
import { type Conventions, noConventions } from './conventions.ts';
import type { Draft, Report } from './draft.ts';
import { readHeader } from './fields/read-header.ts';
import { renameFields } from './fields/rename-fields.ts';
import type { PictureShelf } from './folder/picture-shelf.ts';
import type { TextShelf } from './folder/text-shelf.ts';
import type { Candidate } from './settle-ids.ts';
import { takeBody } from './take-body.ts';
import { findUnusedFields } from './unused-fields.ts';

/** What an article's file lies among. */
export interface Surroundings {
  readonly pictures: PictureShelf;
  /** Where exports keep texts apart; nothing, where it is left out. */
  readonly texts?: TextShelf;
  readonly addPictureHost: (host: string) => void;
  /** What the archive says of its files; nothing, where it is left out. */
  readonly conventions?: Conventions;
}

/** Makes an article of a draft, all but its id. */
export function readArticle(draft: Draft, file: string, { pictures, texts, addPictureHost, conventions }: Surroundings, reportIn: (file: string) => Report): Candidate {
  const report = reportIn(file);
  const known = conventions ?? noConventions;
  const names = draft.isNamed ? noConventions.fields : known.fields;
  const header = readHeader(draft, file, report, { ...known, fields: names });
  const shown: string[] = [];
  const shelf = { ...pictures, take: (path: string) => note(shown, pictures.take(path)) };
  const { body, place } = takeBody(draft, file, texts, reportIn);
  const rendered = renderBody(body, { file: place, title: header.title, original: header.original, pictures: shelf, addPictureHost }, reportIn(place));
  const digest = digestOf(header.title, body.text.trim(), ...shown);
  const { titleIsOwn: _, ownId: __, numericDate, ...stated } = header;
  const unusedFields = findUnusedFields(renameFields(draft.fields, names), header.published !== null);
  const dated = (published: Published | null): Candidate => ({
    file,
    line: draft.line,
    key: identityKey({ ...header, published }, digest),
    digest,
    unusedFields,
    article: { ...stated, ...rendered, published },
  });
  const candidate = dated(header.published);
  return numericDate ? { ...candidate, numericDate: { ...numericDate, dated } } : candidate;
}

function note(list: string[], item: string | null): string | null {
  if (item !== null) list.push(item);
  return item;
}
