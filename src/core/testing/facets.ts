import fc from 'fast-check';
import type { Article } from '../article.ts';
import { type FacetName, facetNames } from '../filter/facets.ts';
import { choiceOf } from '../filter/facets.ts';
import type { Filter } from '../filter/filter.ts';
import { rowMatcher } from '../filter/match-row.ts';
import { isEarlierVersion } from '../versions.ts';
import { anyArticles } from './articles.ts';

/** For tests: an archive in which some articles are versions of others. */
export const anyVersionedArticles = anyArticles.map((articles) =>
  articles.map((article, place): Article => {
    const other = articles[place - (place % 2 === 0 ? -1 : 1)];
    if (place % 6 > 1 || !other) return article;
    const { id, title, published, suspicion } = other;
    return { ...article, versions: [{ id, title, published, ...(suspicion && { suspicion }) }] };
  }),
);

const oneOf = (...values: string[]) => fc.array(fc.constantFrom(...values, 'Not in this archive'), { maxLength: 2 });

/** For tests: what a filter may say of facets and versions. */
export const anyChoices = fc.record(
  {
    sources: oneOf('Harbour Times', '河邊日報', ''),
    sections: oneOf('River', ''),
    tags: oneOf('flood', 'budget', ''),
    authors: oneOf('Ann Lee', '陳大文', ''),
    notSources: oneOf('Harbour Times', 'Riverside Post'),
    notSections: oneOf('River', 'Politics', ''),
    notTags: oneOf('flood', ''),
    notAuthors: oneOf('Ann Lee', 'Bo Chan'),
    withoutSuspects: fc.boolean(),
    withoutEarlier: fc.boolean(),
  },
  // Most filters choose little: with all of these at once, nothing would ever be left.
  { requiredKeys: [] },
) satisfies fc.Arbitrary<Partial<Filter>>;

/** For tests: the values that an article has of a facet, the naive way. */
function valuesIn(article: Article, facet: FacetName): readonly string[] {
  const values = { source: [article.source], section: article.section === null ? [] : [article.section], tag: article.tags, author: article.authors }[facet];
  return values.length === 0 ? [''] : values;
}

/** For tests: whether a filter shows an article, the naive way. */
export function isShown(article: Article, filter: Filter): boolean {
  return (
    rowMatcher(filter)(article) &&
    !(filter.withoutEarlier && isEarlierVersion(article, article.versions ?? [])) &&
    facetNames.every((facet) => {
      const { chosen, excluded } = choiceOf(filter, facet);
      const own = valuesIn(article, facet);
      return (chosen.length === 0 || own.some((value) => chosen.includes(value))) && !own.some((value) => excluded.includes(value));
    })
  );
}
