import { installersFor } from './install-browser.ts';
import { ownPlaces, systemPlaces } from './known-places.ts';
import type { Machine } from './machine.ts';
import { thisMachine } from './this-machine.ts';

/** A Chromium that starts on this machine, and how it was come by. */
export interface Browser {
  readonly executablePath: string;
  readonly origin: 'named' | 'playwright' | 'system' | 'installed';
}

/**
 * Finds a Chromium to test with: the one named by DATELINE_BROWSER, else Playwright's own, else Chrome, Chromium or Edge of
 * the system, else one installed now. What is found has been started once. Throws with what was tried and what to do.
 */
export async function findBrowser(machine: Machine = thisMachine()): Promise<Browser> {
  const named = machine.environment['DATELINE_BROWSER'];
  if (named) return namedBrowser(machine, named);

  const failures: string[] = [];
  const found = await present(machine, failures);
  if (found) return found;

  for (const installer of installersFor(machine)) {
    machine.say(`No browser found; trying ${installer.name}`);
    const result = await installer.install();
    if (!result.ok) {
      failures.push(`${installer.name}: ${result.reason}`);
      continue;
    }
    const installed = await present(machine, failures);
    if (installed) return { ...installed, origin: 'installed' };
    failures.push(`${installer.name}: it succeeded, but no browser that starts was found afterwards`);
  }
  throw new Error(adviceAfter(failures));
}

async function namedBrowser(machine: Machine, executablePath: string): Promise<Browser> {
  if (!machine.exists(executablePath)) {
    throw new Error(`DATELINE_BROWSER names ${executablePath}, and there is no such file. Correct it or unset it.`);
  }
  const tried = await machine.tryBrowser(executablePath);
  if (tried.ok) return { executablePath, origin: 'named' };
  throw new Error(`DATELINE_BROWSER names ${executablePath}, which does not start: ${tried.reason}`);
}

/** The first browser here that starts. One that doesn't is noted and passed over; an installer may yet bring what it lacks. */
async function present(machine: Machine, failures: string[]): Promise<Browser | undefined> {
  const candidates: Browser[] = [
    ...ownPlaces(machine).map((executablePath) => ({ executablePath, origin: 'playwright' as const })),
    ...systemPlaces(machine).map((executablePath) => ({ executablePath, origin: 'system' as const })),
  ];
  for (const candidate of candidates) {
    if (!machine.exists(candidate.executablePath)) continue;
    const tried = await machine.tryBrowser(candidate.executablePath);
    if (tried.ok) return candidate;
    failures.push(`${candidate.executablePath} does not start: ${tried.reason}`);
  }
  return undefined;
}

function adviceAfter(failures: readonly string[]): string {
  return [
    'No browser to test with was found, and none could be installed.',
    ...[...new Set(failures)].map((failure) => `  - ${failure}`),
    'Do one of these, then run the tests again:',
    '  - install Google Chrome, Chromium or Microsoft Edge with the means of your system;',
    '  - run `npx playwright install --with-deps chromium`;',
    '  - set DATELINE_BROWSER to the program file of a Chromium that you have.',
  ].join('\n');
}
