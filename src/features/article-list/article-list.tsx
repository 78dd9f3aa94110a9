import { memo, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Row } from '#core/article.ts';
import type { ArticleId } from '#core/article-id.ts';
import { useInnerLinks } from '#ui/use-inner-links.ts';
import { groupRows, type MonthOfDays } from './group-rows.ts';
import { MonthSection } from './month-section.tsx';
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
  const months = useMonths(rows);
  return (
    <div ref={list} role="list" aria-label="Articles" className={`article-list ${look}`}>
      {months.map((month) => (
        <MonthSection
          key={month.month ?? 'undated'}
          month={month}
          level={look === 'full' ? 2 : 3}
          archiveLanguage={archiveLanguage}
          current={month.days.some((day) => day.rows.some(({ id }) => id === current)) ? current : undefined}
        />
      ))}
    </div>
  );
});

/** The months of the rows. Those that are as they were stay the same objects, and are not drawn again when more rows come. */
function useMonths(rows: readonly Row[]): readonly MonthOfDays[] {
  const [before, setBefore] = useState<{ readonly rows: readonly Row[]; readonly months: readonly MonthOfDays[] }>({ rows: [], months: [] });
  if (before.rows === rows) return before.months;
  const months = groupRows(rows, before.months);
  setBefore({ rows, months });
  return months;
}
