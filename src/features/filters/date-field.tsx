import { useId } from 'react';
import { isDatePart } from '#core/date-part.ts';
import { useTyped } from './use-typed.ts';

interface DateFieldProps {
  readonly label: string;
  /** The text in the address, understood or not. */
  readonly text: string;
  /** What could stand there, such as `2019-06`. */
  readonly example: string;
  /** What is wrong with it, in words; null where nothing is. */
  readonly fault: string | null;
  readonly onText: (text: string, how: 'choosing' | 'typing') => void;
}

/**
 * A date as text: a year, a month or a day. While somebody types, each text that means something counts at once;
 * what means nothing yet is left alone until they are done, and then said, never thrown away.
 */
export function DateField({ label, text, example, fault, onText }: DateFieldProps) {
  const id = useId();
  const { shown, isTyped, type, done } = useTyped(text);
  const settle = (): void => {
    if (isTyped) onText(shown.trim(), 'typing');
    done();
  };
  return (
    <div className="date-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        enterKeyHint="done"
        placeholder={example}
        value={shown}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        onChange={({ target }) => {
          const meant = target.value.trim();
          const counts = meant === '' || isDatePart(meant);
          type(target.value, counts ? meant : text);
          if (counts) onText(meant, 'typing');
        }}
        onBlur={settle}
        onKeyDown={({ key }) => {
          if (key === 'Enter') settle();
        }}
      />
      {fault !== null && (
        <p id={`${id}-fault`} className="fault">
          {fault}
        </p>
      )}
    </div>
  );
}
