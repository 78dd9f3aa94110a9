import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Article } from '#core/article.ts';
import type { Filter } from '#core/filter/filter.ts';
import type { Archive } from '#archive/queries.ts';
import { useNarrowing } from '#archive/use-narrowing.ts';
import { useRows } from '#archive/use-rows.ts';
import type { Window } from '#archive/window.ts';
import { ArticleList } from '#features/article-list/article-list.tsx';
import { MoreRows } from '#features/article-list/more-rows.tsx';
import { passFocusOn } from '#ui/pass-focus-on.ts';
import { FaultMessage } from '../fault-message.tsx';
import type { ArticleLinkState } from '../link-state.ts';
import { whileSettling } from '../while-settling.ts';
import { ArchiveLink } from './archive-link.tsx';

interface ListAsideProps {
  readonly archive: Archive;
  readonly filter: Filter;
  readonly article: Article;
  readonly linkState: ArticleLinkState;
  /** The way back, and where in the list one is. */
  readonly children: ReactNode;
}

/** The list at the side of an article, opened where the article stands in it. */
export function ListAside({ archive, filter, article, linkState, children }: ListAsideProps) {
  const list = useRef<HTMLDivElement>(null);
  const [window, setWindow] = useState<Window | null>(null);
  const { rows, shown, more, loading, error, retry } = useRows(archive, useNarrowing(archive, filter), filter, article, (own) =>
    window && own.first >= window.first && own.end <= window.end ? window : own,
  );

  // The open article is brought into sight: in the middle at first, then only where it has left the screen.
  const ready = rows.some(({ id }) => id === article.id);
  const seen = useRef(false);
  useEffect(() => {
    const current = list.current?.querySelector(`[data-id="${article.id}"]`);
    const aside = list.current?.closest('aside');
    if (!ready || !current || !aside) return;
    const place = seen.current ? 'nearest' : 'middle';
    seen.current = true;
    return bringIntoSight(aside, current, place);
  }, [ready, article.id]);

  return (
    <aside className="list-aside" tabIndex={-1} aria-label="The list">
      <header>
        <ArchiveLink archive={archive.manifest.archive} />
        {children}
      </header>
      <div ref={list}>
        {shown.first > 0 && (
          <p className="earlier">
            <button type="button" className="text-button" ref={passFocusOn()} onClick={() => setWindow({ ...shown, first: shown.first - 1 })}>
              Show the articles before these
            </button>
          </p>
        )}
        <ArticleList rows={rows} look="aside" archiveLanguage={archive.manifest.archive.language} current={article.id} linkState={linkState} />
        {error && <FaultMessage error={error} level={2} onAgain={retry} />}
        {more && !error && (
          <MoreRows loading={loading} onMore={() => setWindow({ ...shown, end: shown.end + 1 })}>
            Show more articles
          </MoreRows>
        )}
      </div>
    </aside>
  );
}

/** Scrolls the aside, and nothing but the aside, until a row in it is in sight. Gives what stops it. */
function bringIntoSight(aside: Element, row: Element, place: 'middle' | 'nearest'): () => void {
  return whileSettling(() => {
    const [frame, box] = [aside.getBoundingClientRect(), row.getBoundingClientRect()];
    const isInSight = box.top >= frame.top && box.bottom <= frame.bottom;
    if (place === 'middle' || !isInSight) aside.scrollTop += box.top - frame.top - (frame.height - box.height) / 2;
  });
}
