import { defineConfig } from '@playwright/test';
import { launchArguments } from './e2e/browser/launch-arguments.ts';

const executablePath = process.env['DATELINE_E2E_BROWSER'];

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  globalSetup: './e2e/browser/require-runner.ts',
  outputDir: '.dateline/e2e-results',
  fullyParallel: true,
  workers: 2,
  // Where the machine is shared, one more try tells a hitch of the machine from a fault; a test that needs it is reported as flaky.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: process.stdout.isTTY ? 'list' : 'line',
  // Generous, because machines are shared: a test is stopped where it hangs, not where it is slow.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    launchOptions: { ...(executablePath && { executablePath }), args: launchArguments() },
    locale: 'en-GB',
    // West of Greenwich, a day that is taken for midnight UTC shows as the day before. No day may ever shift.
    timezoneId: 'America/Los_Angeles',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'desktop',
      grepInvert: /@phone-only/,
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      grep: /@phone(-only)?\b/,
      use: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    },
  ],
});
