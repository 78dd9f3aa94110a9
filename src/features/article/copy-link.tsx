import { useEffect, useState } from 'react';

type Outcome = 'none' | 'copied' | 'failed';

/** How long "Copied" stands, in milliseconds. */
const told = 4000;

/** Copies the permanent address of the article, without whatever filter it was opened under. */
export function CopyLink({ address }: { readonly address: string }) {
  const [outcome, setOutcome] = useState<Outcome>('none');
  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome('none'), told);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(new URL(address, window.location.origin).href);
      setOutcome('copied');
    } catch {
      // No permission, or not a secure page: the address is shown to be copied by hand.
      setOutcome('failed');
    }
  };
  return (
    <span className="copy-link">
      <span role="status">{outcome === 'copied' && 'Copied'}</span>
      <button type="button" className="text-button" onClick={() => void copy()}>
        Copy link
      </button>
      {outcome === 'failed' && (
        <input
          className="address"
          aria-label="Address of this article"
          readOnly
          value={new URL(address, window.location.origin).href}
          onFocus={({ target }) => target.select()}
        />
      )}
    </span>
  );
}
