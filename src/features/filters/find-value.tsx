import { countOf } from '#ui/count-of.ts';

interface FindValueProps {
  /** What one of the values is. */
  readonly noun: string;
  readonly wanted: string;
  /** How many values have it in their names. */
  readonly found: number;
  readonly onWanted: (text: string) => void;
}

/** Looks through the values of a facet by their names. */
export function FindValue({ noun, wanted, found, onWanted }: FindValueProps) {
  const label = `Find a${/^[aeiou]/.test(noun) ? 'n' : ''} ${noun}`;
  return (
    <div className="find-value">
      <input type="search" aria-label={label} placeholder={label} autoComplete="off" dir="auto" value={wanted} onChange={({ target }) => onWanted(target.value)} />
      <p role="status" className={found === 0 ? 'meaning' : 'hidden-visually'}>
        {wanted.trim() !== '' && (found === 0 ? `No ${noun} has “${wanted.trim()}” in its name.` : `${countOf(found, noun)} found`)}
      </p>
    </div>
  );
}
