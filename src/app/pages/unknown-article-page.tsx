import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { listAddress } from '#core/addresses.ts';
import { changeFilter, everything, searchOf } from '#core/filter/filter.ts';
import { wordsOfSlug } from '#core/slug.ts';
import { useArchive } from '#archive/use-archive.ts';
import { useNarrowing } from '#archive/use-narrowing.ts';
import { useRows } from '#archive/use-rows.ts';
import { UnknownArticle } from '#features/article/unknown-article.tsx';
import { ArticleList } from '#features/article-list/article-list.tsx';
import { LonePage } from './lone-page.tsx';

/** How many articles are offered in the place of the one that is not there. */
const most = 10;

/** No article has this id. The address stays as it is, and the words in it are looked for. */
export function UnknownArticlePage({ id, slug }: { readonly id: string; readonly slug: string }) {
  const archive = useArchive();
  const { title, language } = archive.manifest.archive;
  const words = wordsOfSlug(slug);
  const filter = useMemo(() => changeFilter(everything, { query: words }), [words]);
  const { rows, loading } = useRows(archive, useNarrowing(archive, filter), filter, null, () => ({ first: 0, end: words === '' ? 0 : 1 }));
  const found = words === '' ? [] : rows.slice(0, most);
  return (
    <LonePage title="No such article">
      <UnknownArticle articles={archive.manifest.articles} id={id}>
        <p className="actions">
          {words !== '' && <Link to={listAddress(filter)}>Search for “{words}”</Link>}
          <Link to={listAddress(everything)}>Open the list of {title}</Link>
        </p>
      </UnknownArticle>
      {found.length > 0 && (
        <>
          <h2>Articles with the words of this address</h2>
          <ArticleList rows={found} look="aside" archiveLanguage={language} linkState={{ search: searchOf(filter) }} />
        </>
      )}
      {words !== '' && found.length === 0 && !loading && <p role="status">No article has the words “{words}” in its title or first lines either.</p>}
    </LonePage>
  );
}
