import type { LineProblem } from '../../draft.ts';
import type { ProblemKind } from '../../problem-kinds.ts';
import { quote } from '../../quote.ts';
import { meaningOf } from '../../fields/field-names.ts';
import { isBodyName } from './find-body.ts';
import { sayingsOf } from './is-article.ts';
import type { JsonParts } from './json-node.ts';

/** Why an entry is left out, as it is said of one and of several. */
interface Reason {
  readonly one: string;
  readonly several: string;
  /** Where it is no entry that an article was expected in. */
  readonly kind?: ProblemKind;
}

/** Counts the entries that are left out for the same reason, so that they are one problem instead of a thousand. */
export interface LeftOut {
  readonly add: (reason: Reason, line: number) => void;
  /** One problem a reason, on the line where it was met first; one for all where no article was found. */
  readonly problems: (foundArticles: boolean) => LineProblem[];
}

/** More reasons than this in one file are not worth telling apart. */
const mostReasons = 100;
const otherReasons: Reason = { one: 'is no article for yet another reason', several: 'are no articles for yet other reasons' };

export function makeLeftOut(): LeftOut {
  const reasons = new Map<string, { readonly reason: Reason; readonly line: number; count: number }>();
  return {
    add: (given, line) => {
      const reason = reasons.size < mostReasons || reasons.has(given.one) ? given : otherReasons;
      const found = reasons.get(reason.one);
      if (found) found.count += 1;
      else reasons.set(reason.one, { reason, line, count: 1 });
    },
    problems: (foundArticles) => {
      const all = [...reasons.values()];
      const [first, second] = all;
      if (!foundArticles && first && second) {
        const count = all.reduce((sum, one) => sum + one.count, 0);
        return [{ kind: 'no article', line: first.line, message: `none of ${count} entries is an article: the first ${first.reason.one}; left out` }];
      }
      return all.map(({ reason, line, count }) => ({
        kind: reason.kind ?? 'entry without article',
        line,
        message: `${count === 1 ? `this entry ${reason.one}` : `${count} entries, of which this is the first, ${reason.several}`}; left out`,
      }));
    },
  };
}

/** An entry of a list that is a text, a number or another list. */
export const noParts: Reason = { one: 'is no article but a single value', several: 'are no articles but single values' };

/** States in which posts are no part of what a site published, as Ghost and WordPress call them. */
const unpublished: ReadonlySet<string> = new Set(['draft', 'auto-draft', 'scheduled', 'future', 'pending', 'private', 'trash']);

/** Why an article is left out nevertheless: it was not published, or is a page of the site. Null where it is not. */
export function reasonAgainst(parts: JsonParts): Reason | null {
  const say = (name: string): string => {
    const node = parts.get(name);
    return node?.kind === 'text' || node?.kind === 'boolean' || node?.kind === 'number' ? node.text : '';
  };
  const status = say('status').toLowerCase();
  if (unpublished.has(status)) return { one: `was not published (its status is ${quote(status)})`, several: `were not published (their status is ${quote(status)})`, kind: 'unpublished' };
  if (say('draft') === 'true') return { one: 'is a draft and was not published', several: 'are drafts and were not published', kind: 'unpublished' };
  if (say('title') === '[Removed]' && [say('content'), say('description')].every((text) => text === '' || text === '[Removed]')) {
    return { one: 'stands in the place of an article that was taken back ("[Removed]", as NewsAPI writes it)', several: 'stand in the place of articles that were taken back ("[Removed]", as NewsAPI writes it)', kind: 'unpublished' };
  }
  const isPage = parts.has('slug') && parts.has('status') && (say('type') === 'page' || /^(true|1)$/.test(say('page')));
  return isPage ? { one: 'is a page of the site and no article', several: 'are pages of the site and no articles', kind: 'unpublished' } : null;
}

/** The most names that a problem tells. */
const mostNames = 12;

/** Why an object is no article: what was looked for, and what is there. */
export function reasonOfOther(parts: JsonParts): Reason {
  if (parts.size === 0) return { one: 'is empty', several: 'are empty', kind: 'empty' };
  const names = [...parts.keys()];
  const shown = names.slice(0, mostNames).map(quote).join(', ') + (names.length > mostNames ? ` and ${names.length - mostNames} more` : '');
  const { title, body, origin } = sayingsOf(parts);
  const missing = [
    ...(title ? [] : [otherKind(parts, (name) => meaningOf(name) === 'title') ?? 'no title ("title", "headline")']),
    ...(body ? [] : [otherKind(parts, isBodyName) ?? 'no text ("content", "body", "text", "maintext")']),
  ];
  const lacks = `${missing.join(' and ')}${title && !origin ? ', no address of its own and no date' : ''}, only ${shown}`;
  return { one: `is no article, for it has ${lacks}`, several: `are no articles, for they have ${lacks}` };
}

/** Says of a part that has the name for something, but another kind of value; null where none has. */
function otherKind(parts: JsonParts, isName: (name: string) => boolean): string | null {
  const [name, node] = [...parts].find(([one, { kind }]) => isName(one) && (kind === 'list' || kind === 'object')) ?? [];
  return name === undefined || node === undefined ? null : `as ${quote(name)} ${node.kind === 'list' ? 'a list' : 'an object'} and not a text`;
}
