import { describe, expect, it } from 'vitest';
import { findBrowser } from './find-browser.ts';
import type { CommandResult, Machine } from './machine.ts';

const ownFolder = '/cache/ms-playwright';
const ownChromium = `${ownFolder}/chromium-1255/chrome-linux64/chrome`;
const ownShell = `${ownFolder}/chromium_headless_shell-1255/chrome-headless-shell-linux64/chrome-headless-shell`;
const aptGet = '/usr/bin/apt-get';

interface Pretended extends Partial<Pick<Machine, 'platform' | 'isRoot' | 'environment' | 'ownChromium'>> {
  files?: string[];
  /** Files that are there and do not start as browsers. */
  broken?: string[];
  /** What running a command does, found by a word of its line; a command not listed fails. */
  commands?: Record<string, (files: string[], broken: string[]) => void>;
}

/** A machine that is nothing but a list of files, and the lines of the commands that were run on it. */
function pretend({ files = [], broken = [], commands = {}, ...rest }: Pretended): { machine: Machine; ran: string[] } {
  const ran: string[] = [];
  const run = (command: string, args: readonly string[]): CommandResult => {
    const line = [command, ...args].join(' ');
    ran.push(line);
    const effect = Object.entries(commands).find(([words]) => line.includes(words))?.[1];
    effect?.(files, broken);
    return effect ? { ok: true } : { ok: false, reason: 'it ended with status 100' };
  };
  const machine: Machine = {
    platform: 'linux',
    isRoot: false,
    environment: { PATH: '/usr/bin:/bin' },
    ownChromium,
    exists: (path) => files.includes(path),
    namesIn: (folder) =>
      files.filter((file) => file.startsWith(`${folder}/`)).flatMap((file) => file.slice(folder.length + 1).split('/', 1)),
    tryBrowser: async (path) => (broken.includes(path) ? { ok: false, reason: 'libnss3.so is missing' } : { ok: true }),
    run: async (command, args) => run(command, args),
    say: () => undefined,
    ...rest,
  };
  return { machine, ran };
}

describe('the search for a browser', () => {
  it('takes the one that DATELINE_BROWSER names before all others', async () => {
    const { machine } = pretend({ files: ['/my/chrome', ownChromium], environment: { DATELINE_BROWSER: '/my/chrome' } });
    expect(await findBrowser(machine)).toEqual({ executablePath: '/my/chrome', origin: 'named' });
  });

  it('says so when DATELINE_BROWSER names a file that is not there, and looks no further', async () => {
    const { machine } = pretend({ files: [ownChromium], environment: { DATELINE_BROWSER: '/my/chrome' } });
    await expect(findBrowser(machine)).rejects.toThrow('DATELINE_BROWSER names /my/chrome, and there is no such file');
  });

  it('says so when the one that DATELINE_BROWSER names does not start', async () => {
    const named = '/my/chrome';
    const { machine } = pretend({ files: [named], broken: [named], environment: { DATELINE_BROWSER: named } });
    await expect(findBrowser(machine)).rejects.toThrow('/my/chrome, which does not start: libnss3.so is missing');
  });

  it('takes Playwright’s own Chromium before one of the system', async () => {
    const { machine } = pretend({ files: [ownShell, ownChromium, '/usr/bin/chromium'] });
    expect(await findBrowser(machine)).toEqual({ executablePath: ownChromium, origin: 'playwright' });
  });

  it('takes Playwright’s headless shell where only that was installed', async () => {
    const { machine } = pretend({ files: [ownShell, '/usr/bin/chromium'] });
    expect(await findBrowser(machine)).toEqual({ executablePath: ownShell, origin: 'playwright' });
  });

  it.each<[NodeJS.Platform, string, Record<string, string>]>([
    ['linux', '/usr/bin/chromium', {}],
    ['linux', '/opt/bin/google-chrome-stable', { PATH: '/usr/bin:/opt/bin' }],
    ['linux', '/snap/bin/chromium', { PATH: '' }],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
    ['darwin', '/Users/ida/Applications/Chromium.app/Contents/MacOS/Chromium', { HOME: '/Users/ida' }],
    ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', { PROGRAMFILES: 'C:\\Program Files' }],
    ['win32', 'D:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe', { 'PROGRAMFILES(X86)': 'D:\\Programs' }],
  ])('finds one of the system: on %s at %s', async (platform, executablePath, environment) => {
    const { machine, ran } = pretend({ platform, environment, files: [executablePath] });
    expect(await findBrowser(machine)).toEqual({ executablePath, origin: 'system' });
    expect(ran).toEqual([]);
  });

  it('passes over one that is there but does not start', async () => {
    const { machine } = pretend({ files: [ownChromium, '/usr/bin/chromium'], broken: [ownChromium] });
    expect(await findBrowser(machine)).toEqual({ executablePath: '/usr/bin/chromium', origin: 'system' });
  });

  it('installs Playwright’s Chromium where there is none', async () => {
    const { machine, ran } = pretend({ commands: { 'cli.js install chromium': (files) => files.push(ownChromium) } });
    expect(await findBrowser(machine)).toEqual({ executablePath: ownChromium, origin: 'installed' });
    expect(ran).toHaveLength(1);
  });

  it('installs Debian’s where Playwright’s can’t be had, there is apt-get, and the user is root', async () => {
    const commands = {
      'apt-get update': () => undefined,
      'apt-get install': (files: string[]) => files.push('/usr/bin/chromium'),
    };
    const { machine, ran } = pretend({ isRoot: true, files: [aptGet], commands });
    expect(await findBrowser(machine)).toEqual({ executablePath: '/usr/bin/chromium', origin: 'installed' });
    expect(ran.slice(1)).toEqual(['apt-get update', 'apt-get install -y --no-install-recommends chromium']);
  });

  it('goes on to Debian’s when Playwright’s was installed and lacks a library, which Debian’s brings along', async () => {
    const commands = {
      'cli.js install': (files: string[], broken: string[]) => [files, broken].forEach((list) => list.push(ownChromium)),
      'apt-get update': () => undefined,
      'apt-get install': (_files: string[], broken: string[]) => broken.splice(0),
    };
    const { machine } = pretend({ isRoot: true, files: [aptGet], commands });
    expect(await findBrowser(machine)).toEqual({ executablePath: ownChromium, origin: 'installed' });
  });

  it('does not touch apt-get for a user who is not root, or on another platform', async () => {
    for (const setting of [{ isRoot: false }, { isRoot: true, platform: 'darwin' as const }]) {
      const { machine, ran } = pretend({ ...setting, files: [aptGet] });
      await expect(findBrowser(machine)).rejects.toThrow();
      expect(ran.filter((line) => line.startsWith('apt-get'))).toEqual([]);
    }
  });

  it('ends with what was tried and what to do', async () => {
    const { machine } = pretend({ isRoot: true, files: [aptGet, '/usr/bin/chromium'], broken: ['/usr/bin/chromium'] });
    const failed = findBrowser(machine);
    await expect(failed).rejects.toThrow('/usr/bin/chromium does not start: libnss3.so is missing');
    await expect(failed).rejects.toThrow('npx playwright install chromium: it ended with status 100');
    await expect(failed).rejects.toThrow('apt-get install chromium: apt-get update: it ended with status 100');
    await expect(failed).rejects.toThrow('npx playwright install --with-deps chromium');
    await expect(failed).rejects.toThrow('set DATELINE_BROWSER');
  });
});
