import { memo, useId, useSyncExternalStore } from 'react';
import type { Manifest } from '#core/bundle/format.ts';
import { type Appearance, chooseAppearance, chosenAppearance, onAppearance } from '#ui/appearance.ts';
import { ArchiveFacts, hasFacts } from './archive-facts.tsx';
import './colophon.css';

const choices: readonly { readonly value: Appearance; readonly words: string }[] = [
  { value: 'system', words: 'As the system' },
  { value: 'light', words: 'Light' },
  { value: 'dark', words: 'Dark' },
];

/** The foot of every page: how it looks, what is known of the archive, and what made the page. `archive` is null where the page has told it already. */
export const Colophon = memo(function Colophon({ archive }: { readonly archive: Manifest['archive'] | null }) {
  const id = useId();
  // A page that was drawn at build knows nothing of the choice.
  const appearance = useSyncExternalStore(onAppearance, chosenAppearance, (): Appearance => 'system');
  return (
    <footer className="colophon">
      <p>
        <label htmlFor={id}>Appearance</label>{' '}
        <select
          id={id}
          value={appearance}
          onChange={({ target }) => chooseAppearance(choices.find(({ value }) => value === target.value)?.value ?? 'system')}
        >
          {choices.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </p>
      {archive && hasFacts(archive) && (
        <div className="facts">
          <ArchiveFacts archive={archive} />
        </div>
      )}
      <p>Read with Dateline. Nothing on this page comes from another site unless you ask for it.</p>
    </footer>
  );
});
