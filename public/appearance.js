// Runs before the first paint, so that a chosen appearance never flashes the other one, nor a typeface that is there already comes late.
// src/ui/appearance.ts and src/ui/typeface.ts own the choices.
try {
  const { dataset } = document.documentElement;
  const chosen = localStorage.getItem('dateline:appearance');
  if (chosen === 'light' || chosen === 'dark') dataset.appearance = chosen;
  if (localStorage.getItem('dateline:typeface') === 'fetched') dataset.typeface = 'fetched';
} catch {
  // No storage (a private window, a strict browser): the system's choice stands.
}
