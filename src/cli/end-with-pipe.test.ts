import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '#launch/project-folder.js';

const help = (stdout: 'pipe' | number): ChildProcess => spawn(process.execPath, ['src/launch/dateline.js', '--help'], { cwd: projectFolder, stdio: ['ignore', stdout, 'pipe'] });

/** What a command says on stderr, and its exit status. */
async function endOf(child: ChildProcess): Promise<{ status: unknown; said: string }> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
  const status = await new Promise((resolve) => child.once('close', resolve));
  return { status, said };
}

describe.skipIf(process.platform === 'win32')('a pipe that is closed', () => {
  it('ends a command quietly', async () => {
    const child = help('pipe');
    child.stdout?.destroy();
    expect(await endOf(child)).toEqual({ status: 141, said: '' });
  });
});

describe.runIf(existsSync('/dev/full'))('a file on a disk that is full', () => {
  it('ends a command with what happened and what to do', async () => {
    const full = openSync('/dev/full', 'w');
    const { status, said } = await endOf(help(full));
    closeSync(full);
    expect(status).toBe(1);
    expect(said).toMatch(/^Nothing more can be written: the disk has no room left \(ENOSPC[^\n]*\n$/);
  });
});
