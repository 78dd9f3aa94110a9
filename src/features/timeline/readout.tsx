interface ReadoutProps {
  /** The range in progress in words; empty where there is none. */
  readonly range: string;
  /** The bar that is pointed at, or has the focus. */
  readonly bar: string;
}

/** What is under the pointer, or would be chosen now. The range in progress is announced; the name of a bar is heard where the focus is. */
export function Readout({ range, bar }: ReadoutProps) {
  return (
    <p className={range === '' ? 'readout figures' : 'readout figures in-progress'}>
      <span role="status">{range}</span>
      {range === '' && <span aria-hidden="true">{bar}</span>}
    </p>
  );
}
