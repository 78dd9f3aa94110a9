/**
 * Playwright's global setup: stops a run that was not started by the project's runner. Not a check in the configuration itself,
 * because editors and linters load that without running anything.
 */
export default function requireRunner(): void {
  if (process.env['DATELINE_E2E_BROWSER'] && process.env['DATELINE_E2E_SITES']) return;
  throw new Error('The end-to-end tests need built sites and a browser: run them with `npm run test:e2e`.');
}
