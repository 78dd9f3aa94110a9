import { idLength } from '#core/article-id.ts';
import { makeNumbering } from '../../numbering.ts';
import { identityDigestLength } from '../../article-id.ts';
import type { Candidate } from '../../candidate.ts';
import { digestLength } from '../../store/stored-article.ts';
import { captureLength } from '../../suspects/examine-capture.ts';
import type { Entry } from '../entry.ts';
import type { FileResult } from '../file-result.ts';
import { type ColumnsWithTexts, type RareOfArticle, type RareOfFile, type SeldomAsked, seldomAsked } from './columns.ts';
import { writeSlots } from './slots.ts';
import { none, numbersOf } from './text-table.ts';

/**
 * What stands between the parts of a block: each list that is seldom asked for, and the columns. JSON has no tab in it.
 */
export const between = '\t';

/** A block: what some files gave, as a line without its end. What is read at a time (`plan-reading.ts`), and no file is larger than 50 MB, leaves it far below the longest text that there can be. */
export function writeBlock(entries: readonly Entry[]): string {
  const { numberOf, texts } = makeNumbering();
  const results = entries.map(({ result }) => result);
  const placed = entries.flatMap(({ file, result }) => result.candidates.map((candidate) => ({ candidate, file })));
  const candidates = placed.map(({ candidate }) => candidate);
  const articles = candidates.map(({ article }) => article);
  const words = articles.map((article) => article.words);
  const identities = candidates.map(({ identity }) => identity);
  const seldom: Record<SeldomAsked, readonly string[]> = {
    content: results.map(({ content }) => content),
    title: articles.map(({ title }) => title),
    key: identities.map(({ key }) => key),
  };
  const columns: ColumnsWithTexts = {
    file: entries.map(({ file }) => file),
    signature: entries.map(({ signature }) => signature),
    format: results.map(({ format }) => (format === null ? none : numberOf(format))),
    hosts: results.map(({ hosts }) => numbersOf(hosts, numberOf)),
    articles: results.map((result) => result.candidates.length),
    rareOfFiles: byPlace(results.map(rareOfFile)),
    id: writeSlots(candidates.map(({ id }) => id), idLength),
    identityDigest: writeSlots(identities.map(({ digest }) => digest), identityDigestLength),
    capture: writeSlots(candidates.map(({ capture }) => capture.text), captureLength),
    rowDigest: writeSlots(words.map(({ rowDigest }) => rowDigest), digestLength),
    digest: writeSlots(words.map(({ digest }) => digest), digestLength),
    address: candidates.map(({ id, address }) => (address === id ? 0 : address)),
    line: candidates.map(({ line }) => line),
    published: articles.map(({ published }) => published),
    source: articles.map(({ source }) => numberOf(source)),
    section: articles.map(({ facets }) => numbersOf(facets.section, numberOf)),
    tag: articles.map(({ facets }) => numbersOf(facets.tag, numberOf)),
    author: articles.map(({ facets }) => numbersOf(facets.author, numberOf)),
    part: words.map(({ part }) => numberOf(part)),
    at: words.map(({ at }) => at),
    rowBytes: words.map(({ rowBytes }) => rowBytes),
    bodyBytes: words.map(({ bodyBytes }) => bodyBytes),
    beginningBytes: words.map(({ beginningBytes }) => beginningBytes),
    rareOfArticles: byPlace(placed.map(({ candidate, file }) => rareOfArticle(candidate, file))),
    // Known once all else is written.
    texts,
  };
  return [...seldomAsked.map((list) => JSON.stringify(seldom[list])), inAscii(JSON.stringify(columns))].join(between);
}

/** A text with other letters in it takes two bytes for each of its letters, and so does every digest and id that is cut out of it. */
function inAscii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Field by field, as in the next: what was read before are views. */
function rareOfFile({ problems, pictures, embedded, files, texts, isPartOfPage }: FileResult): RareOfFile {
  return { ...(problems && { problems }), ...(pictures && { pictures }), ...(embedded && { embedded }), ...(files && { files }), ...(texts && { texts }), ...(isPartOfPage && { isPartOfPage }) };
}

function rareOfArticle({ file: place, article, capture, sitePath, guessed, unusedFields, numericDate }: Candidate, file: string): RareOfArticle {
  return {
    ...(place !== file && { file: place }),
    ...(sitePath !== undefined && { sitePath }),
    ...(guessed && { guessed }),
    ...(unusedFields && { unusedFields }),
    ...(numericDate && { numericDate }),
    ...(capture.finding !== null && { finding: capture.finding }),
    ...(article.linksToFiles && { linksToFiles: true }),
    ...(!article.hasText && { hasNoText: true }),
  };
}

/** Those that say anything. */
function byPlace<T extends object>(all: readonly T[]): Record<number, T> {
  return Object.fromEntries(all.flatMap((one, place) => (Object.keys(one).length > 0 ? [[place, one] as const] : [])));
}
