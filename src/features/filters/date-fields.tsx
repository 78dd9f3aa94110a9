import type { ReactNode } from 'react';
import { type DatePart, firstDayOf, lastDayOf, parseDatePart } from '#core/date-part.ts';
import type { Day } from '#core/day.ts';
import { describeDatePart } from '#core/filter/describe.ts';
import { isReversed } from '#core/filter/match-row.ts';
import { readTypedDate, type TypedDate, writeDatePart } from '#core/typed-date/typed-date.ts';
import { DateField, type DateFault } from './date-field.tsx';
import type { FilterState } from './filter-change.ts';

interface DateFieldsProps extends FilterState {
  /** The first and the last day of the archive; null where all of it is undated. */
  readonly span: { readonly oldest: Day; readonly newest: Day } | null;
  /** The language of the archive, in which months may be named too. */
  readonly language: string | null;
  /** Other ways to choose days. */
  readonly children: ReactNode;
}

/** The first and the last day, each a field of its own. What they could hold is told by the months with which the archive begins and ends. */
export function DateFields({ filter, misread, actions, span, language, children }: DateFieldsProps) {
  const read = (text: string): TypedDate => readTypedDate(text, [...navigator.languages, ...(language === null ? [] : [language])]);
  const example = (day: Day | undefined): string => ((month) => (month ? writeDatePart(month) : ''))(parseDatePart(day?.slice(0, 7) ?? ''));
  const notUnderstood = (name: 'from' | 'to'): string | null => misread.find((one) => one.name === name)?.text ?? null;
  const faultOf = (name: 'from' | 'to'): DateFault | null => {
    const text = notUnderstood(name);
    if (text !== null) return describeFault(read(text), (part) => actions.typeDate(name, part, 'choosing'));
    if (name === 'from' || !filter.from || !isReversed(filter)) return null;
    return { words: `This is before ${describeDatePart(filter.from)}, so nothing can match.`, remedy: { words: 'Swap the dates', onTake: () => actions.change({ from: filter.to, to: filter.from }) } };
  };
  return (
    <fieldset className="dates">
      <legend>Published</legend>
      {(['from', 'to'] as const).map((name) => (
        <DateField
          key={name}
          label={name === 'from' ? 'From' : 'To'}
          text={filter[name] ?? notUnderstood(name) ?? ''}
          example={example(name === 'from' ? span?.oldest : span?.newest)}
          fault={faultOf(name)}
          meaning={describeEdge(name, filter[name])}
          read={read}
          onText={(text, how) => actions.typeDate(name, text, how)}
        />
      ))}
      {children}
    </fieldset>
  );
}

/** What is wrong with a text that the address holds. An address can be written by hand, in a way that only a field understands. */
function describeFault({ part, fault }: TypedDate, take: (part: DatePart) => void): DateFault {
  if (part === undefined) return { words: fault };
  const date = describeDatePart(part);
  return { words: `The link has this date in another form, so it is not used yet. Press Enter to use it as ${date}.`, remedy: { words: `Use ${date}`, onTake: () => take(part) } };
}

/** Where a year or a month begins or ends, so that nobody has to wonder what of it is left out. */
function describeEdge(name: 'from' | 'to', part: DatePart | null): string | null {
  if (part === null || part.length === 10) return null;
  return name === 'from' ? `from ${writeDatePart(firstDayOf(part))}` : `to ${writeDatePart(lastDayOf(part))}`;
}
