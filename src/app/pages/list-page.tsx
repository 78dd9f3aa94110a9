import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { countUndatedLeftOut } from '#core/filter/count.ts';
import { describeFilter } from '#core/filter/describe.ts';
import { searchOf } from '#core/filter/filter.ts';
import { timelineOf } from '#core/timeline.ts';
import { partsOf } from '#archive/parts-of.ts';
import { useArchive } from '#archive/use-archive.ts';
import { useRows } from '#archive/use-rows.ts';
import { ArticleList } from '#features/article-list/article-list.tsx';
import { EmptyList } from '#features/article-list/empty-list.tsx';
import { MoreRows } from '#features/article-list/more-rows.tsx';
import { Chips } from '#features/filters/chips.tsx';
import { FilterPanel } from '#features/filters/filter-panel.tsx';
import { FilterSheet } from '#features/filters/filter-sheet.tsx';
import { SearchField } from '#features/filters/search-field.tsx';
import { StatusLine } from '#features/filters/status-line.tsx';
import { Timeline } from '#features/timeline/timeline.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { SkipLink } from '#ui/skip-link.tsx';
import { useMediaQuery, wide } from '#ui/use-media-query.ts';
import { AboutArchive } from '../about-archive.tsx';
import { hasFacts } from '../archive-facts.tsx';
import { Colophon } from '../colophon.tsx';
import { FaultMessage } from '../fault-message.tsx';
import { readListLinkState, type ArticleLinkState } from '../link-state.ts';
import { useFilter } from '../use-filter.ts';
import { keepEnd, keptEnd, useListPlace } from '../use-list-place.ts';
import { useTitle } from '../use-title.ts';
import './list-page.css';

/** How many bars the timeline may have: as many as can be told apart, and hit. */
const mostBars = { wide: 130, narrow: 96 };

/** The list of the archive: search, timeline and filters around the articles that they leave. */
export function ListPage() {
  const archive = useArchive();
  const { manifest, calendar } = archive;
  const state = useFilter();
  const { filter, actions } = state;
  const isWide = useMediaQuery(wide);
  const { key, state: linkState } = useLocation();
  const list = useRef<HTMLDivElement>(null);

  const [shown, setShown] = useState({ key, end: 0 });
  const at = readListLinkState(linkState)?.at;
  const firstEnd = keptEnd(key) ?? (at ? partsOf(archive, filter, at).end : 1);
  const end = Math.max(1, shown.key === key ? shown.end : 0, firstEnd);
  const { rows, more, loading, error, retry, total, bySource } = useRows(archive, filter, { first: 0, end });

  const words = describeFilter(filter);
  useTitle(words === '' ? manifest.archive.title : `${words.charAt(0).toUpperCase()}${words.slice(1)} · ${manifest.archive.title}`);
  const opened = useListPlace(list, !loading);
  const search = searchOf(filter);
  const articleState = useMemo((): ArticleLinkState => ({ search }), [search]);
  const bars = useMemo(() => timelineOf(calendar, filter, isWide ? mostBars.wide : mostBars.narrow), [calendar, filter, isWide]);

  // After a change of the filter the list begins at its head; what stands above it stays where it is.
  const before = useRef(search);
  useEffect(() => {
    if (before.current === search) return;
    before.current = search;
    const top = list.current?.getBoundingClientRect().top ?? 0;
    if (top < 0) window.scrollBy({ top: top - 72, behavior: 'instant' });
  }, [search]);

  const showMore = (): void => {
    setShown({ key, end: end + 1 });
    keepEnd(key, end + 1);
  };
  const toldAtEnd = !more && !loading && hasFacts(manifest.archive);
  const panel = <FilterPanel {...state} calendar={calendar} counts={bySource} />;

  return (
    <div className="list-page">
      <SkipLink to="articles">Skip to the articles</SkipLink>
      <header className="masthead">
        <h1 dir="auto" lang={manifest.archive.language ?? undefined}>
          {manifest.archive.title}
        </h1>
        {manifest.archive.description !== '' && <p dir="auto">{manifest.archive.description}</p>}
      </header>
      <section className="filters" aria-label="Filters">
        <div className="find">
          <SearchField {...state} />
        </div>
        <div className="spine">
          <Timeline bars={bars} onChoose={(period) => actions.change({ from: period, to: period })} />
        </div>
        {isWide && <div className="side">{panel}</div>}
      </section>
      <main id="articles" tabIndex={-1}>
        <StatusLine
          total={total}
          all={manifest.articles}
          undatedLeftOut={countUndatedLeftOut(calendar, filter)}
          order={filter.order}
          onOrder={(order) => actions.change({ order })}
        >
          <Chips {...state} known={manifest.sources} />
        </StatusLine>
        <div ref={list} onClickCapture={({ target }) => target instanceof Element && opened(target.closest('[data-id]')?.getAttribute('data-id') ?? '')}>
          {rows.length > 0 && <ArticleList rows={rows} look="full" linkState={articleState} />}
          {rows.length === 0 && loading && <Skeleton label="Loading the articles" rows={6} />}
          {rows.length === 0 && !loading && !error && <EmptyList filter={filter} calendar={calendar} onChange={actions.change} />}
          {error && <FaultMessage error={error} level={2} onAgain={retry} />}
          {more && !error && (
            <MoreRows loading={loading} onMore={showMore}>
              Show more articles
            </MoreRows>
          )}
        </div>
        {toldAtEnd && <AboutArchive archive={manifest.archive} />}
      </main>
      {!isWide && <FilterSheet articles={total.articles}>{panel}</FilterSheet>}
      <Colophon archive={toldAtEnd ? null : manifest.archive} />
    </div>
  );
}
