interface ReadoutProps {
  /** The range in progress in words; empty where there is none. */
  readonly range: string;
  /** Whether somebody is at a bar by keyboard. */
  readonly hasFocus: boolean;
}

/** What would be chosen now, or which keys choose. The range in progress is announced; what the keys do is told to those who hear it by the bars themselves. */
export function Readout({ range, hasFocus }: ReadoutProps) {
  return (
    <p className={range === '' ? 'readout figures' : 'readout figures in-progress'}>
      <span role="status">{range}</span>
      {range === '' && hasFocus && <span aria-hidden="true">← → move · Enter opens · Esc steps out</span>}
    </p>
  );
}
