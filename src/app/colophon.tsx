import { useId, useState } from 'react';
import { type Appearance, chooseAppearance, chosenAppearance } from '#ui/appearance.ts';
import './colophon.css';

const choices: readonly { readonly value: Appearance; readonly words: string }[] = [
  { value: 'system', words: 'As the system' },
  { value: 'light', words: 'Light' },
  { value: 'dark', words: 'Dark' },
];

/** The foot of every page: how it looks, and what made it. */
export function Colophon() {
  const id = useId();
  const [appearance, setAppearance] = useState(chosenAppearance);
  return (
    <footer className="colophon">
      <p>
        <label htmlFor={id}>Appearance</label>{' '}
        <select
          id={id}
          value={appearance}
          onChange={({ target }) => {
            const chosen = choices.find(({ value }) => value === target.value)?.value ?? 'system';
            chooseAppearance(chosen);
            setAppearance(chosen);
          }}
        >
          {choices.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </p>
      <p>Read with Dateline. Nothing on this page comes from another site unless you ask for it.</p>
    </footer>
  );
}
