import { useMemo } from 'react';
import type { Row } from '#core/article.ts';
import type { ArticleId } from '#core/article-id.ts';
import { groupByDay } from './group-by-day.ts';
import { DaySection } from './day-section.tsx';
import './article-list.css';

interface ArticleListProps {
  readonly rows: readonly Row[];
  /** `full` is the page of the list; `aside` stands beside an article. */
  readonly look: 'full' | 'aside';
  /** The language of the archive, for articles that state none. */
  readonly archiveLanguage: string | null;
  /** The article that is open beside the list. */
  readonly current?: ArticleId;
  /** What an article's page is told about where it was opened from; it is not part of the address. */
  readonly linkState: unknown;
}

/** The articles under their days. For those who hear it, one list with as many items as there are articles. */
export function ArticleList({ rows, look, archiveLanguage, current, linkState }: ArticleListProps) {
  const days = useMemo(() => groupByDay(rows), [rows]);
  return (
    <div role="list" aria-label="Articles" className={`article-list ${look}`}>
      {days.map((day) => (
        <DaySection key={day.day ?? 'undated'} day={day} level={look === 'full' ? 2 : 3} archiveLanguage={archiveLanguage} current={current} linkState={linkState} />
      ))}
    </div>
  );
}
