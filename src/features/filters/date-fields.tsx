import type { Day } from '#core/day.ts';
import { isReversed } from '#core/filter/match-row.ts';
import { DateField } from './date-field.tsx';
import type { FilterState } from './filter-change.ts';

interface DateFieldsProps extends FilterState {
  /** The first and the last day of the archive; null where all of it is undated. */
  readonly span: { readonly oldest: Day; readonly newest: Day } | null;
}

/** The first and the last day, each a field of its own. What they could hold is told by the months with which the archive begins and ends. */
export function DateFields({ filter, misread, actions, span }: DateFieldsProps) {
  const examples = { from: span?.oldest.slice(0, 7) ?? '', to: span?.newest.slice(0, 7) ?? '' };
  const notUnderstood = (name: 'from' | 'to'): string | null => misread.find((one) => one.name === name)?.text ?? null;
  const faultOf = (name: 'from' | 'to'): string | null => {
    const text = notUnderstood(name);
    if (text !== null) return `“${text}” is not a date here. Write a year, a month or a day: 2019, 2019-06 or 2019-06-30.`;
    return name === 'to' && isReversed(filter) ? 'This is before the first day, so nothing can match.' : null;
  };
  return (
    <fieldset className="dates">
      <legend>Published</legend>
      {(['from', 'to'] as const).map((name) => (
        <DateField
          key={name}
          label={name === 'from' ? 'From' : 'To'}
          text={filter[name] ?? notUnderstood(name) ?? ''}
          example={examples[name]}
          fault={faultOf(name)}
          onText={(text, how) => actions.typeDate(name, text, how)}
        />
      ))}
    </fieldset>
  );
}
