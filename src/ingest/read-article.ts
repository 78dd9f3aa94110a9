import type { Published } from '#core/published.ts';
import { digestOf, identityKey } from './article-id.ts';
import { renderBody } from './body/render-body.ts';
import type { Conventions } from './conventions.ts';
import type { Draft, Report } from './draft.ts';
import { readHeader } from './fields/read-header.ts';
import type { PictureShelf } from './folder/picture-shelf.ts';
import type { Candidate } from './settle-ids.ts';

/** What an article's file lies among. */
export interface Surroundings {
  readonly pictures: PictureShelf;
  /** The files that may hold articles, by their paths in Unicode's composed form; none where it is left out. */
  readonly files?: ReadonlyMap<string, string>;
  readonly addPictureHost: (host: string) => void;
  /** What the archive says of its files; nothing, where it is left out. */
  readonly conventions?: Conventions;
}

/** Makes an article of a draft, all but its id. */
export function readArticle(draft: Draft, file: string, { pictures, files, addPictureHost, conventions }: Surroundings, report: Report): Candidate {
  const header = readHeader(draft, file, report, conventions);
  const shown: string[] = [];
  const shelf = { ...pictures, take: (path: string) => note(shown, pictures.take(path)) };
  const rendered = renderBody(draft.body, { file, title: header.title, original: header.original, pictures: shelf, ...(files ? { files } : {}), addPictureHost }, report);
  const digest = digestOf(header.title, draft.body.text.trim(), ...shown);
  const { titleIsOwn: _, ownId: __, numericDate, ...stated } = header;
  const dated = (published: Published | null): Candidate => ({
    file,
    line: draft.line,
    key: identityKey({ ...header, published }, digest),
    digest,
    article: { ...stated, ...rendered, published },
  });
  const candidate = dated(header.published);
  return numericDate ? { ...candidate, numericDate: { ...numericDate, dated } } : candidate;
}

function note(list: string[], item: string | null): string | null {
  if (item !== null) list.push(item);
  return item;
}
