import { isDayNumber } from '../day.ts';
import { columnFacets } from '../filter/facets.ts';
import type { Manifest } from './format.ts';
import { isNumberOfIdsFiles, mostIdsFiles } from './locate.ts';
import { sumOfPairs } from './pairs.ts';

/** What in a manifest does not agree with the rest of it; the two read as one sentence. */
interface Disagreement {
  readonly where: string;
  readonly what: string;
}

/**
 * The first thing in a manifest that does not agree with the rest of it, or null. The reader finds articles by counting, so a
 * manifest whose numbers disagree would lead it astray without a word. One walk over each list.
 */
export function findWrongSum(manifest: Manifest): Disagreement | null {
  return findRepeated(manifest) ?? findWrongDay(manifest) ?? findWrongTotal(manifest) ?? findWrongSuspects(manifest) ?? findWrongPack(manifest) ?? findWrongIds(manifest) ?? findWrongFacets(manifest);
}

function findRepeated({ sources }: Manifest): Disagreement | null {
  const place = sources.length === new Set(sources).size ? -1 : sources.findIndex((source, at) => sources.indexOf(source) < at);
  return place < 0 ? null : { where: `sources.${place}`, what: 'is there twice' };
}

function findWrongDay({ days, undated, sources }: Manifest): Disagreement | null {
  let number = 0;
  for (const [at, counts] of days.entries()) {
    const where = `days.${at}`;
    const [gap = 0] = counts;
    if (at > 0 && gap < 1) return { where, what: 'is not later than the day before it' };
    number += gap;
    if (!isDayNumber(number)) return { where, what: 'is outside the years 0001 to 9999' };
    const what = findWrongCount(counts, 1, sources.length);
    if (what !== null) return { where, what };
  }
  const what = findWrongCount(undated, 0, sources.length);
  return what === null ? null : { where: 'undated', what };
}

/** What is wrong in counts of `sources` sources, in pairs as `pairs.ts` has them, which begin in a list at `from`. */
function findWrongCount(pairs: readonly number[], from: number, sources: number): string | null {
  let source = -1;
  for (let at = from; at < pairs.length; at += 2) {
    const last = source;
    const count = pairs[at + 1];
    source += 1 + (pairs[at] ?? 0);
    if (source <= last) return `names the source ${source}, which does not come after the one before`;
    if (source >= sources) return `counts articles of a source ${source}, and there are ${sources} from 0`;
    if (count === undefined) return 'has a source without a count';
    if (count < 1) return `counts ${count} articles of the source ${source}`;
  }
  return null;
}

function findWrongTotal({ articles, days, undated, rows, packs }: Manifest): Disagreement | null {
  const what = (verb: string, sum: number) => `${verb} ${sum} articles, and articles says ${articles}`;
  const counted = days.reduce((sum, counts) => sum + sumOfPairs(counts, 1), sumOfPairs(undated, 0));
  if (counted !== articles) return { where: 'days and undated', what: what('count', counted) };
  for (const [where, files] of Object.entries({ rows, packs })) {
    const held = files.reduce((sum, [, count]) => sum + count, 0);
    if (held !== articles) return { where, what: what('hold', held) };
  }
  return null;
}

/** Suspect captures are some of the articles that are counted, so that of no day and source more can be suspect than there are. */
function findWrongSuspects({ days, undated, suspects }: Manifest): Disagreement | null {
  let [at, number, suspectNumber] = [-1, 0, 0];
  for (const [place, some] of suspects.days.entries()) {
    const [gap = 0] = some;
    if (place > 0 && gap < 1) return { where: `suspects.days.${place}`, what: 'is not later than the day before it' };
    suspectNumber += gap;
    while (at + 1 < days.length && number + (days[at + 1]?.[0] ?? 0) <= suspectNumber) number += days[++at]?.[0] ?? 0;
    const what = findTooMany(some, (number === suspectNumber && days[at]) || [], 1);
    if (what !== null) return { where: `suspects.days, on the day with the number ${suspectNumber},`, what };
  }
  const what = findTooMany(suspects.undated, undated, 0);
  return what === null ? null : { where: 'suspects.undated', what };
}

/** Which of some counts is more than there are. Both lists name sources in the same order, so one walk along both finds each. */
function findTooMany(some: readonly number[], all: readonly number[], from: number): string | null {
  let [source, at, place] = [-1, from, all[from] ?? 0];
  for (let next = from; next < some.length; next += 2) {
    const last = source;
    source += 1 + (some[next] ?? 0);
    if (source <= last) return `names the source ${source}, which does not come after the one before`;
    while (at < all.length && place < source) {
      at += 2;
      place += 1 + (all[at] ?? 0);
    }
    const count = some[next + 1] ?? Number.NaN;
    const there = at < all.length && place === source ? (all[at + 1] ?? 0) : 0;
    if (!(count >= 1 && count <= there)) return `counts ${count} articles of the source ${source}, and there are ${there}`;
  }
  return null;
}

/** Packs that begin on the same day are told apart by their first ids, so the beginnings of those have to rise. */
function findWrongPack({ days, packs }: Manifest): Disagreement | null {
  /** The days not yet passed, newest last; the undated come after all of them. */
  const left = days.map((counts) => sumOfPairs(counts, 1));
  let [start, dayEnd, beganOn] = [0, left.at(-1) ?? Infinity, -1];
  for (const [at, [, count, first]] of packs.entries()) {
    if (count === 0) return { where: `packs.${at}`, what: 'holds no article' };
    while (start >= dayEnd) {
      left.pop();
      dayEnd += left.at(-1) ?? Infinity;
    }
    const before = packs[at - 1];
    if (before && beganOn === left.length && first <= before[2]) {
      return { where: `packs.${at}`, what: `begins with an id that is not after the one packs.${at - 1} begins with, on the same day` };
    }
    beganOn = left.length;
    start += count;
  }
  return null;
}

function findWrongIds({ ids }: Manifest): Disagreement | null {
  return isNumberOfIdsFiles(ids.length) ? null : { where: 'ids', what: `should be a power of two up to ${mostIdsFiles}, and there are ${ids.length}` };
}

/** The columns of all facets are read side by side, so that each has to have the same runs. */
function findWrongFacets({ articles, facets }: Manifest): Disagreement | null {
  const held = facets.origins.reduce((sum, [, count]) => sum + count, 0);
  if (held !== articles) return { where: 'facets.origins', what: `hold ${held} articles, and articles says ${articles}` };
  if (facets.earlier > articles) return { where: 'facets.earlier', what: `is ${facets.earlier}, and articles says ${articles}` };
  const wrong = columnFacets.find((facet) => facets[facet].files.length !== facets.origins.length);
  return wrong ? { where: `facets.${wrong}.files`, what: `should be ${facets.origins.length}, as facets.origins, and there are ${facets[wrong].files.length}` } : null;
}
