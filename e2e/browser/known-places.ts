import { posix, win32 } from 'node:path';
import type { Machine } from './machine.ts';

/**
 * Where Playwright keeps its own Chromium: the full browser, else the headless shell that `playwright install --only-shell`
 * puts into a folder beside it. The full one comes first, because it is what readers use.
 */
export function ownPlaces(machine: Machine): string[] {
  const path = machine.platform === 'win32' ? win32 : posix;
  const folder = /^(.*[\\/])chromium(-\d+)(?=[\\/])/.exec(machine.ownChromium);
  if (!folder) return [machine.ownChromium];
  const [, browsers = '', revision = ''] = folder;
  const shellFolder = path.join(browsers, `chromium_headless_shell${revision}`);
  const names = ['chrome-headless-shell', 'headless_shell', 'chrome-headless-shell.exe', 'headless_shell.exe'];
  const shells = machine.namesIn(shellFolder).flatMap((name) => names.map((shell) => path.join(shellFolder, name, shell)));
  return [machine.ownChromium, ...shells];
}

/** The usual places of Chrome, Chromium and Edge on a platform, the most wanted first. */
export function systemPlaces({ platform, environment }: Pick<Machine, 'platform' | 'environment'>): string[] {
  if (platform === 'win32') return windowsPlaces(environment);
  if (platform === 'darwin') return macPlaces(environment);
  return linuxPlaces(environment);
}

function linuxPlaces(environment: Machine['environment']): string[] {
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ];
  // The path of a service or a cron job is often shorter than that of a person.
  const folders = new Set([...(environment['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin']);
  folders.delete('');
  return names.flatMap((name) => [...folders].map((folder) => posix.join(folder, name)));
}

function macPlaces(environment: Machine['environment']): string[] {
  const home = environment['HOME'];
  const folders = ['/Applications', ...(home ? [posix.join(home, 'Applications')] : [])];
  return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    folders.map((folder) => posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  );
}

function windowsPlaces(environment: Machine['environment']): string[] {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? []);
  const programs = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ];
  return programs.flatMap((program) => folders.map((folder) => win32.join(folder, program)));
}

/** True where Debian's package tool can be used. */
export function hasAptGet(machine: Pick<Machine, 'platform' | 'exists'>): boolean {
  return machine.platform === 'linux' && machine.exists('/usr/bin/apt-get');
}
