import { foldText } from './text.ts';

/** What a page is called in the tab and the history: what it shows, then where that stands, then the archive. What says nothing new is left out. */
export function pageTitle(...parts: readonly string[]): string {
  const folded = parts.map(foldText);
  return parts.filter((_, place) => folded[place] !== '' && folded.indexOf(folded[place] ?? '') === place).join(' · ');
}
