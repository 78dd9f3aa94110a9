import { memo } from 'react';
import type { ArticleId } from '#core/article-id.ts';
import { describeDay, describeWeekday } from '#core/describe-date.ts';
import type { DayOfRows } from './group-by-day.ts';
import { RowItem } from './row-item.tsx';

interface DaySectionProps {
  readonly day: DayOfRows;
  readonly level: 2 | 3;
  readonly archiveLanguage: string | null;
  /** The article that is open beside the list, if it is of this day. */
  readonly current: ArticleId | undefined;
}

/**
 * One day. Its heading is part of its first item, so that the list has no items but articles; the item itself makes no box
 * (`display: contents`), and so the heading can stick as long as any article of the day is in sight.
 */
export const DaySection = memo(function DaySection({ day: { day, rows }, level, archiveLanguage, current }: DaySectionProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="day">
      {rows.map((row, place) => (
        <div role="listitem" className="item" key={row.id}>
          {place === 0 && (
            <Heading className="day-heading">
              {day === null ? (
                'Undated'
              ) : (
                <>
                  <time dateTime={day}>{describeDay(day)}</time> <small>{describeWeekday(day)}</small>
                </>
              )}
            </Heading>
          )}
          <RowItem row={row} level={level === 2 ? 3 : 4} archiveLanguage={archiveLanguage} isCurrent={row.id === current} />
        </div>
      ))}
    </div>
  );
});
