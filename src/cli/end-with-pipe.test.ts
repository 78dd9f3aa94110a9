import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '#launch/project-folder.js';

describe.skipIf(process.platform === 'win32')('a pipe that is closed', () => {
  it('ends a command quietly', async () => {
    const child = spawn(process.execPath, ['src/launch/dateline.js', '--help'], { cwd: projectFolder, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect({ status, said }).toEqual({ status: 141, said: '' });
  });
});
