import { memo } from 'react';
import type { ArticleId } from '#core/article-id.ts';
import { describeDay, describeWeekday } from '#core/describe-date.ts';
import type { DayOfRows } from './group-by-day.ts';
import { RowItem } from './row-item.tsx';

/** How many rows are laid out together. A busy day at once would block a slow phone; each row for itself is more than a browser can watch. */
const rowsTogether = 8;

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
  const itemsFrom = (start: number) =>
    rows.slice(start, start + rowsTogether).map((row, place) => (
      <div role="listitem" className="item" key={row.id}>
        {start + place === 0 && <DayHeading day={day} level={level} />}
        <RowItem row={row} level={level === 2 ? 3 : 4} archiveLanguage={archiveLanguage} isCurrent={row.id === current} />
      </div>
    ));
  const later = Array.from({ length: Math.ceil(rows.length / rowsTogether) - 1 }, (_, place) => (place + 1) * rowsTogether);
  return (
    <div className={`day height-${heightClass(rows.length)}`}>
      {itemsFrom(0)}
      {later.map((start) => (
        <div className="rows" key={start}>
          {itemsFrom(start)}
        </div>
      ))}
    </div>
  );
});

/** The rows of a day, to the next power of two: how high a day is taken to be before it is laid out, see `article-list.css`. */
function heightClass(rows: number): number {
  return Math.min(64, 2 ** Math.ceil(Math.log2(rows)));
}

function DayHeading({ day, level }: { readonly day: DayOfRows['day']; readonly level: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <Heading className="day-heading">
      {day === null ? (
        'Undated'
      ) : (
        <>
          <time dateTime={day}>{describeDay(day)}</time> <small>{describeWeekday(day)}</small>
        </>
      )}
    </Heading>
  );
}
