import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { hasAptGet } from './known-places.ts';
import type { CommandResult, Machine } from './machine.ts';

/** One way to get a browser onto the machine. */
export interface Installer {
  /** The command as a person would type it. */
  readonly name: string;
  install(): Promise<CommandResult>;
}

/** The ways to install a browser that make sense on this machine, the one that changes least first. */
export function installersFor(machine: Machine): Installer[] {
  const playwright: Installer = {
    name: 'npx playwright install chromium',
    install: () => machine.run(process.execPath, [playwrightProgram(), 'install', 'chromium'], { limitSeconds: 600 }),
  };
  const apt: Installer = { name: 'apt-get install chromium', install: () => installWithApt(machine) };
  return hasAptGet(machine) && machine.isRoot ? [playwright, apt] : [playwright];
}

/** Playwright's command line. Started with this Node, because `npx` is a script of its own kind on each platform. */
export function playwrightProgram(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('@playwright/test/package.json')), 'cli.js');
}

async function installWithApt(machine: Machine): Promise<CommandResult> {
  const options = { limitSeconds: 600, environment: { DEBIAN_FRONTEND: 'noninteractive' } };
  const updated = await machine.run('apt-get', ['update'], options);
  if (!updated.ok) return { ok: false, reason: `apt-get update: ${updated.reason}` };
  return machine.run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
}
