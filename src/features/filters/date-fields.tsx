import { isReversed } from '#core/filter/match-row.ts';
import { DateField } from './date-field.tsx';
import type { FilterState } from './filter-change.ts';

/** The first and the last day, each a field of its own. */
export function DateFields({ filter, misread, actions }: FilterState) {
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
          fault={faultOf(name)}
          onText={(text, how) => actions.typeDate(name, text, how)}
        />
      ))}
    </fieldset>
  );
}
