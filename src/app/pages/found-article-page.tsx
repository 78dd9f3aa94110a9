import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { Link, useHref, useLocation, useNavigate } from 'react-router-dom';
import { articleAddress, listAddress } from '#core/addresses.ts';
import type { Article } from '#core/article.ts';
import { describePreservation } from '#core/describe-preservation.ts';
import { describeFilter } from '#core/filter/describe.ts';
import { parseFilter } from '#core/filter/filter.ts';
import { pageTitle } from '#core/page-title.ts';
import { neighboursQuery } from '#archive/neighbours-query.ts';
import { useArchive } from '#archive/use-archive.ts';
import { useArticlesAhead } from '#archive/use-articles-ahead.ts';
import { ArticleView } from '#features/article/article-view.tsx';
import { NeighbourLinks } from '#features/article/neighbour-links.tsx';
import { formatCount } from '#ui/count-of.ts';
import { SkipLink } from '#ui/skip-link.tsx';
import { useTypeface } from '#ui/typeface.ts';
import { useMediaQuery, wide } from '#ui/use-media-query.ts';
import { Colophon } from '../colophon.tsx';
import { FaultMessage } from '../fault-message.tsx';
import { type ArticleLinkState, type ListLinkState, readArticleLinkState } from '../link-state.ts';
import { useHeadingFocus } from '../use-heading-focus.ts';
import { useTitle } from '../use-title.ts';
import { ArchiveLink } from './archive-link.tsx';
import { ListAside } from './list-aside.tsx';
import './article-page.css';

/** An article, the list it was opened from beside it where there is room, and the way back and on. */
export function FoundArticlePage({ article }: { readonly article: Article }) {
  const archive = useArchive();
  const client = useQueryClient();
  const location = useLocation();
  const navigate = useNavigate();
  const isWide = useMediaQuery(wide, false);
  // As it was on arrival: a link to a footnote makes an entry of the history without any state.
  const [{ search }] = useState(() => readArticleLinkState(location.state));
  const { filter } = useMemo(() => parseFilter(search), [search]);
  const { data: neighbours, error, refetch } = useQuery(neighboursQuery(client, archive, filter, article));
  useArticlesAhead(neighbours?.next ?? null, neighbours?.previous ?? null);
  useTitle(pageTitle(article.title, article.source, archive.manifest.archive.title));
  useHeadingFocus();
  useTypeface(true);

  // The id alone decides; a wrong or missing slug is put right where it stands.
  const address = articleAddress(article);
  useEffect(() => {
    if (readable(location.pathname) !== readable(address)) void navigate({ pathname: address, hash: location.hash }, { replace: true, state: location.state });
  }, [address, location.pathname, location.hash, location.state, navigate]);

  const linkState = useMemo((): ArticleLinkState => ({ search }), [search]);
  const listState = useMemo((): ListLinkState => ({ at: { id: article.id, published: article.published } }), [article.id, article.published]);
  const position = neighbours && `${formatCount(neighbours.position)} of ${formatCount(neighbours.total)}`;
  const words = describeFilter(filter);
  const back = (
    <div className="back">
      <Link to={listAddress(filter)} state={listState}>
        Back to the list
      </Link>
      {position && (
        <p className="figures">
          {position}
          {words !== '' && ` · ${words}`}
        </p>
      )}
    </div>
  );

  return (
    <div className="article-page">
      <SkipLink to="article">Skip to the article</SkipLink>
      {isWide ? (
        <ListAside archive={archive} filter={filter} article={article} linkState={linkState}>
          {back}
        </ListAside>
      ) : (
        <header className="article-bar">
          <ArchiveLink archive={archive.manifest.archive} />
          {back}
        </header>
      )}
      <div className="reading">
        <main id="article" tabIndex={-1}>
          <ArticleView article={article} archiveLanguage={archive.manifest.archive.language} address={useHref(address)} preservation={describePreservation(archive.manifest.archive)} linkState={linkState} />
          {neighbours && <NeighbourLinks previous={neighbours.previous} next={neighbours.next} order={filter.order} archiveLanguage={archive.manifest.archive.language} linkState={linkState} />}
          {error && <FaultMessage error={error} level={2} onAgain={() => void refetch()} />}
        </main>
        <Colophon archive={archive.manifest.archive} />
      </div>
    </div>
  );
}

/** A path with its letters as people read them; one that was cut off in the middle of a letter stays as it is. */
function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
