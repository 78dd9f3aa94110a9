/** Light, dark, or as the system says. */
export type Appearance = 'system' | 'light' | 'dark';

const key = 'dateline:appearance';

/** The choice made earlier in this browser; the system's where there is no browser. */
export function chosenAppearance(): Appearance {
  if (typeof document === 'undefined') return 'system';
  const chosen = document.documentElement.dataset['appearance'];
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

/** Takes a choice, at once and for the next visits. `public/appearance.js` applies it before the first paint. */
export function chooseAppearance(choice: Appearance): void {
  const root = document.documentElement;
  if (choice === 'system') delete root.dataset['appearance'];
  else root.dataset['appearance'] = choice;
  try {
    if (choice === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, choice);
  } catch {
    // Without storage the choice holds for this visit.
  }
}
