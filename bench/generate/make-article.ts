import { type DayPlan, planDays } from './plan-days.ts';
import { type MadeUpSource, planSources } from './plan-sources.ts';
import { makeBody, makeHeadline, makeTag } from './make-text.ts';
import { parameters } from './parameters.ts';
import { below, bent, happens, logNormal, makeRandom, type Random, weighted } from './random.ts';

/** What an archive is made from; the same order gives the same bytes. */
export interface ArchiveOrder {
  readonly articles: number;
  readonly seed: number;
  /** Short reports of about 600 bytes instead of articles of about 5.5 KB. */
  readonly short: boolean;
}

/** An article as a crawler would have saved it. */
export interface MadeUpArticle {
  readonly number: number;
  readonly title: string;
  /** `2019-11-06`, or with time and offset; null where it is undated. */
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly source: string;
  readonly language: string;
  readonly section: string | null;
  readonly tags: readonly string[];
  readonly original: string;
  readonly archived: string | null;
  readonly body: string;
}

/** The articles of an archive, oldest first, each made when it is asked for: nothing is kept, so any number takes the same memory. */
export function planArticles(order: ArchiveOrder): { readonly days: DayPlan; readonly articleAt: (number: number) => MadeUpArticle } {
  const days = planDays(order.articles, order.seed);
  const sources = planSources(order.seed);
  const shares = sources.map(({ share }) => share);

  const draft = (number: number): MadeUpArticle => {
    const random = makeRandom(order.seed, number);
    const source = sources[weighted(random, shares)];
    if (!source) throw new RangeError('An archive needs a source');
    return draftArticle(order, days, source, number, random);
  };

  const articleAt = (number: number): MadeUpArticle => {
    const article = draft(number);
    const random = makeRandom(order.seed, number, -3);
    const chance = random.next();
    if (number <= parameters.reach || chance > parameters.copies + parameters.revisions) return article;
    const { title, body, original, archived, source, language, section, authors } = draft(number - 1 - below(random, parameters.reach));
    if (chance < parameters.copies) return { ...article, title, body, language };
    const revised = body.replace(/(\S{3})\n\n/, '$1 (2)\n\n');
    return { ...article, title, body: `${revised}\n\n${title}`, original, archived, source, language, section, authors };
  };
  return { days, articleAt };
}

function draftArticle(order: ArchiveOrder, days: DayPlan, source: MadeUpSource, number: number, random: Random): MadeUpArticle {
  const { language } = source;
  const day = days.dayOf(number);
  const title = happens(random, parameters.columns) ? columnOf(order, source, below(random, parameters.columnsOfSource)) : makeHeadline(language, random);
  const path = `https://${source.host}/${day.replaceAll('-', '/')}/${number}`;
  const original = order.short ? path : `${path}/${encodeURIComponent(title)}`;
  const size = order.short ? parameters.shortBody : parameters.body;
  const bytes = Math.min(size.most, logNormal(random, size.median, size.sigma));
  const picture = order.short ? null : `https://archive.example/pictures/${number}.jpg`;
  const link = (): string => `https://paper-${below(random, parameters.sources)}.example/${below(random, order.articles)}`;
  return {
    number,
    title,
    published: happens(random, parameters.undated) ? null : day + clockOf(source, random),
    authors: authorsOf(order, source, random),
    source: source.name,
    language: language.tag,
    section: order.short ? null : (language.words[100 + weighted(random, parameters.sections)] ?? null),
    tags: tagsOf(order, source, random),
    original,
    archived: order.short ? null : `https://archive.example/${day.replaceAll('-', '')}120000/${original}`,
    body: happens(random, parameters.emptyBodies) ? '' : makeBody(language, random, bytes, { link, picture }),
  };
}

/** A headline that comes again and again. */
function columnOf(order: ArchiveOrder, source: MadeUpSource, column: number): string {
  return makeHeadline(source.language, makeRandom(order.seed, -4, source.place, column));
}

function clockOf({ offset }: MadeUpSource, random: Random): string {
  if (offset === null) return '';
  const two = (limit: number): string => String(below(random, limit)).padStart(2, '0');
  return `T${two(24)}:${two(60)}:${two(60)}${offset}`;
}

function authorsOf(order: ArchiveOrder, source: MadeUpSource, random: Random): string[] {
  const { count, bend } = parameters.authorsOfSource;
  const names = Array.from({ length: weighted(random, parameters.authors) }, () =>
    source.language.personName(makeRandom(order.seed, -5, source.place, bent(random, count, bend))),
  );
  return [...new Set(names)];
}

function tagsOf(order: ArchiveOrder, { language }: MadeUpSource, random: Random): string[] {
  const { perArticle, most, bend } = parameters.tags;
  const count = weighted(random, parameters.tagCounts);
  const known = Math.max(10, Math.min(most, order.articles * perArticle));
  const tags = Array.from({ length: order.short ? Math.min(1, count) : count }, () => makeTag(language, makeRandom(order.seed, -6, bent(random, known, bend))));
  return [...new Set(tags)];
}
