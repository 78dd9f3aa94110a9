import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { type ArticleId, parseArticleId } from '#core/article-id.ts';
import { articleQuery } from '#archive/article-query.ts';
import { useArchive } from '#archive/use-archive.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import { BackToTheList } from './back-to-the-list.tsx';
import { FaultPage } from './fault-page.tsx';
import { FoundArticlePage } from './found-article-page.tsx';
import { LonePage } from './lone-page.tsx';
import { UnknownArticlePage } from './unknown-article-page.tsx';

/** Whatever stands at an article's address: the article, its absence, or why it cannot be had. */
export function ArticlePage() {
  const { id: written = '', slug = '' } = useParams();
  const id = parseArticleId(written);
  return id === null ? <UnknownArticlePage id={written} slug={slug} /> : <AnyArticlePage id={id} slug={slug} />;
}

function AnyArticlePage({ id, slug }: { readonly id: ArticleId; readonly slug: string }) {
  const archive = useArchive();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({
    ...articleQuery(client, archive, id),
    // While a new build is on its way, the article stays on the page until it is there.
    placeholderData: (before) => (before?.kind === 'found' && before.article.id === id ? before : undefined),
  });
  if (data?.kind === 'unknown') return <UnknownArticlePage id={id} slug={slug} />;
  if (data) return <FoundArticlePage key={id} article={data.article} />;
  if (error) {
    return (
      <FaultPage error={error} onAgain={() => void refetch()}>
        <BackToTheList />
      </FaultPage>
    );
  }
  return (
    <LonePage title="Opening the article">
      <Skeleton label="Opening the article" rows={3} level={1} />
    </LonePage>
  );
}
