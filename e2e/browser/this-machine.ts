import { existsSync, readdirSync, statSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { chromium } from '@playwright/test';
import { isRootOnLinux, launchArguments } from './launch-arguments.ts';
import type { CommandResult, Machine } from './machine.ts';
import { runCommand } from './run-command.ts';

/** The machine this process runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    isRoot: isRootOnLinux(),
    environment: process.env,
    ownChromium: chromium.executablePath(),
    exists: (path) => existsSync(path) && statSync(path).isFile(),
    namesIn: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
    tryBrowser,
    run: runCommand,
    say: (line) => process.stderr.write(`${line}\n`),
  };
}

async function tryBrowser(executablePath: string): Promise<CommandResult> {
  try {
    const browser = await chromium.launch({ executablePath, args: launchArguments(), timeout: 60_000 });
    try {
      await browser.newPage();
    } finally {
      await browser.close();
    }
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: reasonIn(stripVTControlCharacters(error instanceof Error ? error.message : String(error))) };
  }
}

/** Playwright answers with a page of log; what the browser itself printed tells most, the first line is always there. */
function reasonIn(message: string): string {
  const printed = [...message.matchAll(/^.*\[err\] (.+)$/gm)].map(([, line = '']) => line.trim());
  const [first = ''] = message.split('\n', 1);
  return [...new Set([first, ...printed])].slice(0, 4).join(' | ');
}
