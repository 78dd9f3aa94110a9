import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { type DatePart, isDatePart } from '#core/date-part.ts';
import { mayGoOn, type TypedDate, writeDatePart } from '#core/typed-date/typed-date.ts';
import { passFocusOn } from '#ui/pass-focus-on.ts';
import { useHeldInPress } from '#ui/use-held-in-press.ts';
import { useTyped } from './use-typed.ts';

/** What is wrong with a date, and what one press would make of it. */
export interface DateFault {
  readonly words: string;
  readonly remedy?: { readonly words: string; readonly onTake: () => void };
}

interface DateFieldProps {
  readonly label: string;
  /** The text in the address, understood or not. */
  readonly text: string;
  /** What could stand there, such as `Jun 2019`. */
  readonly example: string;
  /** What is wrong with it; null where nothing is. */
  readonly fault: DateFault | null;
  /** What it comes to, where that is not plain; null where it is. */
  readonly meaning: string | null;
  readonly read: (text: string) => TypedDate;
  /** Takes a part of a date as the address has it, or a text that is none. */
  readonly onText: (text: string, how: 'choosing' | 'typing') => void;
}

/**
 * A date as text, in any of the ways in which people write one. While somebody types, each text that means something counts at once; what means nothing
 * yet is left alone until they are done. Then the field shows how it was understood, or says why it was not; nothing is thrown away.
 */
export function DateField({ label, text, example, fault, meaning, read, onText }: DateFieldProps) {
  const id = useId();
  const typed = useTyped(text);
  // What a typed text may also have meant, as long as the address says what it was taken for.
  const [doubt, setDoubt] = useState<{ readonly part: DatePart; readonly other: DatePart } | null>(null);
  const shown = !typed.isTyped && isDatePart(text) ? writeDatePart(text) : typed.shown;
  const take = (): void => {
    const finished = shown.trim();
    const { part, other } = read(finished);
    setDoubt(part === undefined || other === undefined ? null : { part, other });
    onText(part ?? finished, 'typing');
    typed.done();
  };
  const unfinished = useRef<(() => void) | null>(null);
  useLayoutEffect(() => {
    unfinished.current = typed.isTyped ? take : null;
  });
  // Back takes the sheet away with a field that has the focus still. Taken a moment later, when the list has the address that the sheet had.
  useEffect(() => () => queueMicrotask(() => unfinished.current?.()), []);
  const other = doubt?.part === text && !typed.isTyped ? doubt.other : null;
  const { told, isFault, remedy } = useHeldInPress({
    told: fault?.words ?? (other === null ? meaning : 'Read with the month first.'),
    isFault: fault !== null,
    remedy: other === null ? fault?.remedy : { words: `Use ${writeDatePart(other)}`, onTake: () => onText(other, 'choosing') },
  });
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="date-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={input}
        type="text"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="done"
        placeholder={example}
        value={shown}
        aria-invalid={isFault}
        aria-describedby={told === null ? undefined : `${id}-told`}
        onChange={({ target: { value } }) => {
          const meant = value.trim() === '' ? '' : read(value).part;
          const counts = meant !== undefined && !mayGoOn(value);
          typed.type(value, counts ? meant : text);
          if (counts) onText(meant, 'typing');
        }}
        onBlur={() => {
          if (typed.isTyped) take();
        }}
        onKeyDown={({ key }) => {
          // Also where an address brought a text that only typing understands.
          if (key === 'Enter') take();
        }}
      />
      {told !== null && (
        <p id={`${id}-told`} className={isFault ? 'fault' : 'meaning'}>
          {told}
        </p>
      )}
      {remedy && (
        <button type="button" className="text-button" ref={passFocusOn(() => input.current)} onClick={remedy.onTake}>
          {remedy.words}
        </button>
      )}
    </div>
  );
}
