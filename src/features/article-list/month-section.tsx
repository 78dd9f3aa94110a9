import { memo } from 'react';
import type { ArticleId } from '#core/article-id.ts';
import { DaySection } from './day-section.tsx';
import type { MonthOfDays } from './group-rows.ts';
import { heightClass } from './height-class.ts';

interface MonthSectionProps {
  readonly month: MonthOfDays;
  readonly level: 2 | 3;
  readonly archiveLanguage: string | null;
  /** The article that is open beside the list, if it is of this month. */
  readonly current: ArticleId | undefined;
}

/** One month, which is not seen as such: a browser that watches each day of a long list for whether it comes near the screen has no time left for the screen. */
export const MonthSection = memo(function MonthSection({ month: { days }, level, archiveLanguage, current }: MonthSectionProps) {
  return (
    <div className={`month ${heightClass(days.reduce((sum, { rows }) => sum + rows.length, 0))}`}>
      {days.map((day) => (
        <DaySection
          key={day.day ?? 'undated'}
          day={day}
          level={level}
          archiveLanguage={archiveLanguage}
          current={day.rows.some(({ id }) => id === current) ? current : undefined}
        />
      ))}
    </div>
  );
});
