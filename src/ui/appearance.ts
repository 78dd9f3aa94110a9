/** Light, dark, or as the system says. */
export type Appearance = 'system' | 'light' | 'dark';

const key = 'dateline:appearance';
const listeners = new Set<() => void>();

/** The choice made earlier in this browser. */
export function chosenAppearance(): Appearance {
  const chosen = document.documentElement.dataset['appearance'];
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

/** Takes a choice, at once and for the next visits. `public/first.js` applies it before the first paint. */
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
  for (const listener of listeners) listener();
}

/** Tells of each choice, until what it gives is called. */
export function onAppearance(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
