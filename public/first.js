// Runs before the first paint: what must be right from the first moment.
const { dataset } = document.documentElement;

// A chosen appearance never flashes the other one, nor does a typeface that is there already come late: src/ui/appearance.ts and src/ui/typeface.ts own the choices.
try {
  const chosen = localStorage.getItem('dateline:appearance');
  if (chosen === 'light' || chosen === 'dark') dataset.appearance = chosen;
  if (localStorage.getItem('dateline:typeface') === 'fetched') dataset.typeface = 'fetched';
} catch {
  // No storage (a private window, a strict browser): the system's choice stands.
}

// The page holds the head of the whole list (src/app/first-view.tsx). At any other address, and for those who come back to a place within the list, it must not flash by.
const base = new URL('.', document.currentScript.src).pathname;
const [visit] = performance.getEntriesByType('navigation');
if (location.pathname !== base || location.search !== '' || visit?.type !== 'navigate') dataset.opens = 'elsewhere';

// A program that does not come, or that this browser does not understand, cannot say so: src/app/early-article.ts says that it is coming, src/app/main.ts that it is there.
addEventListener('load', () => {
  if (dataset.program === undefined) dataset.program = 'lost';
});
