import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Article, Row } from '#core/article.ts';
import type { ArticleId } from '#core/article-id.ts';
import { idsFileOf, packOf } from '#core/bundle/locate.ts';
import type { Day } from '#core/day.ts';
import { dayOf } from '#core/published.ts';
import { type Archive, idsQuery, packQuery, rowsQuery } from './queries.ts';

/** What became of asking for an article. That the archive has none of this id is an answer, not an error. */
export type ArticleAnswer = { readonly kind: 'found'; readonly article: Article } | { readonly kind: 'unknown' };

/** An article by its id. */
export function articleQuery(client: QueryClient, archive: Archive, id: ArticleId) {
  return queryOptions({
    queryKey: ['article', archive.manifest.build, id],
    queryFn: async (): Promise<ArticleAnswer> => {
      const pack = await findPack(client, archive, id);
      const article = pack && (await client.fetchQuery(packQuery(client, pack))).articles.find((one) => one.id === id);
      return article ? { kind: 'found', article } : { kind: 'unknown' };
    },
    staleTime: Infinity,
    structuralSharing: false,
    // The files it is put together from are each asked for again by themselves.
    retry: false,
  });
}

/** The articles of the pack in which one lies, where it has been fetched before. */
export function packAtHand(client: QueryClient, { manifest }: Archive, { id, published }: Pick<Row, 'id' | 'published'>): readonly Article[] | null {
  const name = packOf(manifest, id, published && dayOf(published));
  return (name && client.getQueryData(packQuery(client, name).queryKey)?.articles) ?? null;
}

async function findPack(client: QueryClient, { manifest }: Archive, id: ArticleId) {
  const only = manifest.packs.length === 1 ? manifest.packs[0] : undefined;
  if (only) return only[0];
  const row = rowAtHand(client, manifest, id);
  const day = row ? row.published && dayOf(row.published) : await findDay(client, manifest.ids, id);
  return day === undefined ? null : packOf(manifest, id, day);
}

/** The row of an article, where it has been fetched before: whoever comes from a list need not ask for the day. */
function rowAtHand(client: QueryClient, { rows }: Archive['manifest'], id: ArticleId): Row | undefined {
  for (const [name] of rows) {
    const found = client.getQueryData(rowsQuery(client, name).queryKey)?.rows.find((row) => row.id === id);
    if (found) return found;
  }
  return undefined;
}

/** The day of an id; null for an undated article, undefined for an id the archive does not have. */
async function findDay(client: QueryClient, ids: Archive['manifest']['ids'], id: ArticleId): Promise<Day | null | undefined> {
  const name = idsFileOf(ids, id);
  if (name === null) return undefined;
  const { headlines } = await client.fetchQuery(idsQuery(client, name));
  const found = headlines.find((headline) => headline.id === id);
  return found && found.published && dayOf(found.published);
}
