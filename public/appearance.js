// Runs before the first paint, so that a chosen appearance never flashes the other one. src/ui/appearance.ts owns the choice.
try {
  const chosen = localStorage.getItem('dateline:appearance');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.appearance = chosen;
} catch {
  // No storage (a private window, a strict browser): the system's choice stands.
}
