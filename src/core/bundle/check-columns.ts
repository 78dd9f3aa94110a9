import { check, FormatError } from './check.ts';
import { type FacetFile, facetFileSchema, type OriginsFile, originsFileSchema } from './format.ts';

/** The origins that a parsed JSON value holds, of as many articles as the manifest says. Throws a FormatError. */
export function checkOrigins(json: unknown, articles: number): OriginsFile {
  const file = check(originsFileSchema, json);
  assertPlaces(file, articles);
  const wrong = file.places.findIndex((place) => place < 0);
  if (wrong >= 0) throw broken(`places.${wrong}`, 'gives an article a second source');
  for (const mark of ['suspect', 'earlier'] as const) assertMarks(mark, file[mark], articles);
  return file;
}

/** The values of a facet that a parsed JSON value holds, of as many articles as the manifest says. Throws a FormatError. */
export function checkFacet(json: unknown, articles: number): FacetFile {
  const file = check(facetFileSchema, json);
  assertPlaces(file, articles);
  return file;
}

function assertPlaces({ values, places }: FacetFile, articles: number): void {
  let ended = 0;
  for (const [at, place] of places.entries()) {
    const value = place < 0 ? -place - 1 : place;
    if (value >= values.length) throw broken(`places.${at}`, `names a value ${value}, and there are ${values.length} from 0`);
    if (place >= 0) ended += 1;
  }
  if ((places.at(-1) ?? 0) < 0) throw broken('places', 'end in the middle of an article');
  if (ended !== articles) throw broken('places', `tell of ${ended} articles, and the manifest of ${articles}`);
}

function assertMarks(mark: string, gaps: readonly number[], articles: number): void {
  let place = 0;
  for (const [at, gap] of gaps.entries()) {
    if (gap < (at === 0 ? 0 : 1)) throw broken(`${mark}.${at}`, 'is not after the one before it');
    place += gap;
    if (place >= articles) throw broken(`${mark}.${at}`, `marks the article ${place}, and there are ${articles} from 0`);
  }
}

function broken(where: string, what: string): FormatError {
  return new FormatError({ kind: 'broken', where, what });
}
