import { memo, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Row } from '#core/article.ts';
import type { ArticleId } from '#core/article-id.ts';
import { useInnerLinks } from '#ui/use-inner-links.ts';
import { type DayOfRows, groupByDay } from './group-by-day.ts';
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
export const ArticleList = memo(function ArticleList({ rows, look, archiveLanguage, current, linkState }: ArticleListProps) {
  const list = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  useInnerLinks(list, (path) => void navigate(path, { state: linkState }));
  const days = useDays(rows);
  return (
    <div ref={list} role="list" aria-label="Articles" className={`article-list ${look}`}>
      {days.map((day) => (
        <DaySection
          key={day.day ?? 'undated'}
          day={day}
          level={look === 'full' ? 2 : 3}
          archiveLanguage={archiveLanguage}
          current={day.rows.some(({ id }) => id === current) ? current : undefined}
        />
      ))}
    </div>
  );
});

/** The days of the rows. Those that are as they were stay the same objects, and are not drawn again when more rows come. */
function useDays(rows: readonly Row[]): readonly DayOfRows[] {
  const [before, setBefore] = useState<{ readonly rows: readonly Row[]; readonly days: readonly DayOfRows[] }>({ rows: [], days: [] });
  if (before.rows === rows) return before.days;
  const days = groupByDay(rows, before.days);
  setBefore({ rows, days });
  return days;
}
