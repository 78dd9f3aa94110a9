import * as v from 'valibot';
import type { Article, Headline, Row } from '../article.ts';
import { type ArticleId, isArticleId } from '../article-id.ts';
import { type DatePart, isDatePart } from '../date-part.ts';
import { isPublished, type Published } from '../published.ts';
import { suspicions } from '../suspicion.ts';
import { isWebAddress, type WebAddress } from '../web-address.ts';
import type { FileName } from './file-name.ts';
import { areIntegers, isDayEntry, isFileEntry, isName, isPackEntry } from './entries.ts';

/**
 * The wire format: the JSON files that the importer writes and the reader loads. Both import this file, and nothing else knows the
 * shapes. `docs/bundle-format.md` describes it in words; whoever changes one changes both, and the version.
 */

/** What the manifest calls itself. */
export const formatName = 'dateline-bundle';

/** Raised whenever a reader of the version before would misunderstand a bundle. */
export const formatVersion = 2;

const texts = <T extends string>(is: (text: string) => text is T, expected: string) =>
  v.custom<T>((input) => typeof input === 'string' && is(input), `is not ${expected}`);
const list = <const T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.readonly());
/** A long list, in which the library would take as long for each entry as for an article. */
const entries = <T>(is: (entry: unknown) => entry is T, expected: string) =>
  v.custom<readonly T[]>(
    (input) => Array.isArray(input) && input.every(is),
    ({ input }) => (Array.isArray(input) ? `has an entry ${input.findIndex((entry: unknown) => !is(entry))} that is not ${expected}` : 'is not a list'),
  );
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const namesSchema = entries(isName, 'the name of a file');
const filesSchema = entries(isFileEntry, 'the name of a file and how much it holds');
const idSchema = texts<ArticleId>(isArticleId, 'an article id');
const publishedSchema = v.nullable(texts<Published>(isPublished, 'a published date'));
const addressSchema = v.nullable(texts<WebAddress>(isWebAddress, 'an http(s) address'));

const datePartSchema = texts<DatePart>(isDatePart, 'a year, a month or a day');

/** What a link to an article needs, and what a row has of it. */
const linkEntries = {
  id: idSchema,
  title: v.string(),
  published: publishedSchema,
  suspicion: v.exactOptional(v.picklist(suspicions)),
};

const headlineEntries = {
  id: idSchema,
  title: v.string(),
  source: v.string(),
  published: publishedSchema,
  authors: list(v.string()),
};

const rowEntries = {
  ...linkEntries,
  ...headlineEntries,
  excerpt: v.string(),
  minutes: count,
  language: v.exactOptional(v.string()),
};

/** A file of rows, newest first. */
export const rowsFileSchema = v.object({ rows: list(v.object(rowEntries)) });

/** A pack: articles of neighbouring days, whole. */
export const packFileSchema = v.object({
  articles: list(
    v.object({
      ...rowEntries,
      original: addressSchema,
      archived: addressSchema,
      section: v.nullable(v.string()),
      tags: list(v.string()),
      versions: v.exactOptional(list(v.object(linkEntries))),
      body: v.string(),
    }),
  ),
});

/** How a text begins, and what stands above it. */
const beginningSchema = v.object({
  text: v.string(),
  minutes: count,
  language: v.exactOptional(v.string()),
  original: v.boolean(),
  archived: v.boolean(),
  pictures: v.exactOptional(v.object({ count, hosts: list(v.string()) })),
  picture: v.exactOptional(v.object({ description: v.string(), inFigure: v.boolean(), caption: v.exactOptional(v.string()) })),
});

/** The articles of some ids, as far as they can be told at once. */
export const idsFileSchema = v.object({ headlines: list(v.object({ ...headlineEntries, minutes: v.exactOptional(v.literal(0)), beginning: v.exactOptional(beginningSchema) })) });

/**
 * Integers, many of them. Valibot would take as long for each as for an article, and a file has tens of thousands; `check-columns.ts` and
 * `find-wrong-sum.ts` look at what they say.
 */
const integersSchema = v.custom<readonly number[]>(areIntegers, 'is not a list of integers');

/** Where a run of articles, newest first, comes from: the source of each by its place in `values`, and which of them are marked. */
export const originsFileSchema = v.object({
  values: list(v.string()),
  places: integersSchema,
  /** Articles whose capture is suspect, by their places in the run: the first, then the gaps. */
  suspect: integersSchema,
  /** Articles that were saved again later, likewise. */
  earlier: integersSchema,
});

/**
 * The values that a run of articles, newest first, has of one facet. `places` goes from article to article: a number from 0 is the place of an
 * article's last value in `values`; a negative number -n is the place n - 1 of a value after which more follow of the same article.
 */
export const facetFileSchema = v.object({ values: list(v.string()), places: integersSchema });

/** A facet of the whole archive. */
const facetSchema = v.object({
  /** How many different values there are; articles without one have the empty text, which counts. */
  values: count,
  /** Files of facets, in the runs of `facets.origins`. */
  files: namesSchema,
});

const daysSchema = entries(isDayEntry, 'a day with its counts');

export const manifestSchema = v.object({
  format: v.literal(formatName),
  version: v.literal(formatVersion),
  /** Changes whenever anything in the bundle does. */
  build: v.custom<FileName>(isName, 'is not the name of a file'),
  archive: v.object({
    title: v.string(),
    /** Empty where the archive has none. */
    description: v.string(),
    /** BCP 47 tag of the language most of it is in, or null. */
    language: v.nullable(v.string()),
    /** Who preserved the articles. */
    preservedBy: v.exactOptional(v.string()),
    /** When they were preserved. */
    preservedOn: v.exactOptional(datePartSchema),
    /** Whose the articles are, and what may be done with them. */
    rights: v.exactOptional(v.string()),
    /** Where to write: an e-mail address, an address, or words. */
    contact: v.exactOptional(v.string()),
  }),
  articles: count,
  /** Names of the sources, those with the most articles first; a count refers to one by its place here. An empty name stands for articles without a known source. */
  sources: list(v.string()),
  /**
   * Articles per day and source, oldest day first: `[gap, passed over, count, passed over, count, …]`, where `gap` is the number of days
   * since the day before it in this list, for the first one since 1970-01-01, and what follows are counts as in `pairs.ts`.
   */
  days: daysSchema,
  /** Undated articles per source: `[passed over, count, passed over, count, …]`. */
  undated: list(count),
  /** Those of the articles counted above whose capture is suspect, in the same forms. */
  suspects: v.object({ days: daysSchema, undated: list(count) }),
  /** Files of rows, newest first: `[name, how many]`. */
  rows: filesSchema,
  /**
   * Packs: `[name, how many, first]`. Days newest first, undated articles last, and within a day by id. `first` tells packs apart that share a
   * day: the beginning of the pack's first id, as far as it takes to come after the last id of the pack before; empty where a pack begins a day.
   */
  packs: entries(isPackEntry, 'the name of a pack, how much it holds, and the beginning of an id'),
  /** What articles can be told apart by besides day and source, and the files that tell it of each, newest first. */
  facets: v.object({
    /** How many articles were saved again later. */
    earlier: count,
    /** Files of origins: `[name, how many]`. The files of a facet hold the same runs of articles. */
    origins: filesSchema,
    section: facetSchema,
    tag: facetSchema,
    author: facetSchema,
  }),
  /** Files of ids, a power of two; which of them has an id, its first two characters tell. */
  ids: namesSchema,
});

export type Manifest = v.InferOutput<typeof manifestSchema>;
export type RowsFile = { readonly rows: readonly Row[] };
export type PackFile = { readonly articles: readonly Article[] };
export type IdsFile = { readonly headlines: readonly Headline[] };
export type OriginsFile = v.InferOutput<typeof originsFileSchema>;
export type FacetFile = v.InferOutput<typeof facetFileSchema>;
