import { useCallback, useMemo, useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { countMatching, countUndatedLeftOut } from '#core/filter/count.ts';
import { describeFilter } from '#core/filter/describe.ts';
import { type FacetName, needsColumns } from '#core/filter/facets.ts';
import { anyDay, isEverything, searchOf } from '#core/filter/filter.ts';
import { useArchive } from '#archive/use-archive.ts';
import { useCounts } from '#archive/use-counts.ts';
import { useNarrowing } from '#archive/use-narrowing.ts';
import { useRows } from '#archive/use-rows.ts';
import { ArticleList } from '#features/article-list/article-list.tsx';
import { EmptyList } from '#features/article-list/empty-list.tsx';
import { MoreRows } from '#features/article-list/more-rows.tsx';
import { usePortions } from '#features/article-list/use-portions.ts';
import { Chips } from '#features/filters/chips.tsx';
import { ClearAll } from '#features/filters/clear-all.tsx';
import { FilterPanel } from '#features/filters/filter-panel.tsx';
import { FilterSheet } from '#features/filters/filter-sheet.tsx';
import { SearchField } from '#features/filters/search-field.tsx';
import { StatusLine } from '#features/filters/status-line.tsx';
import { Timeline } from '#features/timeline/timeline.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { SkipLink } from '#ui/skip-link.tsx';
import { useTypeface } from '#ui/typeface.ts';
import { useAfterPaint } from '#ui/use-after-paint.ts';
import { useMediaQuery, wide } from '#ui/use-media-query.ts';
import { AboutArchive } from '../about-archive.tsx';
import { hasFacts } from '../archive-facts.tsx';
import { Colophon } from '../colophon.tsx';
import { FaultMessage } from '../fault-message.tsx';
import { readListLinkState, type ArticleLinkState } from '../link-state.ts';
import { useFilter } from '../use-filter.ts';
import { useHeadInSight } from '../use-head-in-sight.ts';
import { useHeadingFocus } from '../use-heading-focus.ts';
import { keepEnd, keptEnd, useListPlace } from '../use-list-place.ts';
import { useSheet } from '../use-sheet.ts';
import { useTitle } from '../use-title.ts';
import { Masthead } from './masthead.tsx';
import './list-page.css';

/** The list of the archive: search, timeline and filters around the articles that they leave. */
export function ListPage() {
  const archive = useArchive();
  const { manifest, calendar } = archive;
  const state = useFilter();
  const { filter, misread, actions } = state;
  const isWide = useMediaQuery(wide, false);
  const { state: linkState } = useLocation();
  const sheet = useSheet();
  const place = sheet.listPlace;
  const main = useRef<HTMLElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLParagraphElement>(null);

  // Counts, chips and timeline answer at once; drawing a hundred rows takes longer, and is given up where the next change comes before.
  const current = useMemo(() => ({ filter, misread, place, at: readListLinkState(linkState)?.at ?? null }), [filter, misread, place, linkState]);
  const listed = useAfterPaint(current);
  // Behind the sheet nobody sees what stands around the list, and it follows with the list.
  const isCovered = sheet.isOpen && !isWide;
  const around = isCovered ? listed : current;
  const [shown, setShown] = useState({ place, end: 0 });
  const unfolded = Math.max(shown.place === listed.place ? shown.end : 0, keptEnd(listed.place) ?? 0);
  const narrowing = useNarrowing(archive, listed.filter);
  const { rows, shown: { end }, more, loading, error, retry, total: found } = useRows(archive, narrowing, listed.filter, listed.at, (own) => ({ first: 0, end: unfolded || own.end }));
  // The calendar tells most counts before the list follows.
  const counted = useMemo(() => (filter.query === '' && !needsColumns(filter) ? countMatching(calendar, filter) : null), [calendar, filter]);
  const total = counted === null ? found : { articles: counted, exact: true };
  const aroundTotal = isCovered ? found : total;
  const drawn = usePortions(rows);
  const counts = useCounts(archive, narrowing, listed.filter.query);
  // What is not counted to its end is told as no figure, also where the rest does not come.
  const isCounting = counts.loading || counts.error !== null;

  const isKnown = useCallback(
    (facet: FacetName, value: string): boolean => (facet === 'source' ? manifest.sources.includes(value) : (narrowing.columns?.facets.get(facet)?.values.includes(value) ?? true)),
    [manifest, narrowing],
  );
  const words = describeFilter(filter, isKnown);
  const aroundWords = isCovered ? describeFilter(around.filter, isKnown) : words;
  useTitle(words === '' ? manifest.archive.title : `${words.charAt(0).toUpperCase()}${words.slice(1)} · ${manifest.archive.title}`);
  useHeadingFocus();
  useTypeface(!loading);
  const opened = useListPlace(list, !loading && drawn === rows);
  const listedSearch = searchOf(listed.filter);
  const articleState = useMemo((): ArticleLinkState => ({ search: listedSearch }), [listedSearch]);

  useHeadInSight(main, listedSearch);

  const showMore = (): void => {
    setShown({ place: listed.place, end: end + 1 });
    keepEnd(listed.place, end + 1);
  };
  const toldAtEnd = !more && !loading && hasFacts(manifest.archive);
  const isOn = (some: Pick<typeof current, 'filter' | 'misread'>): boolean => !isEverything(some.filter) || some.misread.length > 0;
  const fault = error ?? counts.error;
  const panel = <FilterPanel {...state} archive={archive} counted={counts.calendar} found={counts.found} isCounting={isCounting} />;

  return (
    <div className="list-page">
      <SkipLink to="articles">Skip to the articles</SkipLink>
      <Masthead archive={manifest.archive} />
      {/* While the sheet is open, the region of this name is in it, and nothing else is in reach. */}
      <section className="filters" aria-label={isCovered ? undefined : 'Filters'}>
        <div className="find">
          <SearchField query={filter.query} onChange={actions.change} />
        </div>
        <div className="spine">
          <Timeline archive={calendar} counts={counts.calendar} isCounting={isCounting} filter={around.filter} onChange={actions.change} />
        </div>
        {isWide && (
          <div className="side">
            <div>{panel}</div>
          </div>
        )}
      </section>
      <main ref={main} id="articles" tabIndex={-1}>
        {/* The words of the page's title, for those who move by headings. */}
        <h2 className="hidden-visually">{aroundWords === '' ? 'All articles' : `Articles ${aroundWords}`}</h2>
        <StatusLine
          ref={status}
          total={aroundTotal}
          all={manifest.articles}
          hasFailed={fault !== null}
          undatedLeftOut={isCounting ? 0 : countUndatedLeftOut(counts.calendar, around.filter)}
          onUndated={() => actions.change({ ...anyDay, undated: true })}
          order={around.filter.order}
          onOrder={(order) => actions.change({ order })}
        >
          <Chips actions={actions} filter={around.filter} misread={around.misread} isKnown={isKnown} heir={status} />
          {isOn(around) && <ClearAll onClear={actions.clear} heir={status} />}
        </StatusLine>
        <div ref={list} onClickCapture={({ target }) => target instanceof Element && opened(target.closest('[data-id]'))}>
          {rows.length > 0 && drawn.length > 0 && <ArticleList rows={drawn} look="full" archiveLanguage={manifest.archive.language} linkState={articleState} />}
          {(rows.length > 0 ? drawn.length === 0 : loading || counts.loading) && <Skeleton label="Loading the articles" rows={6} />}
          {rows.length === 0 && !loading && !counts.loading && !error && <EmptyList filter={listed.filter} count={counts.count} isKnown={isKnown} onChange={actions.change} />}
          {fault && <FaultMessage error={fault} level={2} onAgain={retry} />}
          {more && !error && (
            <MoreRows loading={loading || drawn !== rows} onMore={showMore}>
              Show more articles
            </MoreRows>
          )}
        </div>
        {toldAtEnd && <AboutArchive archive={manifest.archive} />}
      </main>
      {!isWide && (
        <FilterSheet
          total={total}
          totalBehind={aroundTotal}
          isOpen={sheet.isOpen}
          onOpen={sheet.open}
          onClose={sheet.close}
          onClear={isOn(current) ? actions.clear : null}
          chips={<Chips {...state} isKnown={isKnown} />}
        >
          {panel}
        </FilterSheet>
      )}
      <Colophon archive={toldAtEnd ? null : manifest.archive} />
    </div>
  );
}
