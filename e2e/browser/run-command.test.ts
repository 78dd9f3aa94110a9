import { describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

describe('a command', () => {
  it('is well when it ends with status 0', async () => {
    expect(await runCommand(process.execPath, ['-e', ''], { limitSeconds: 60 })).toEqual({ ok: true });
  });

  it('gets the environment it was given besides ours', async () => {
    const script = "process.exit(process.env.DATELINE_TEST === 'yes' && process.env.PATH === process.argv[1] ? 0 : 9)";
    const options = { limitSeconds: 60, environment: { DATELINE_TEST: 'yes' } };
    expect(await runCommand(process.execPath, ['-e', script, process.env['PATH'] ?? ''], options)).toEqual({ ok: true });
  });

  it('gives its status as the reason when it fails', async () => {
    const result = await runCommand(process.execPath, ['-e', 'process.exit(3)'], { limitSeconds: 60 });
    expect(result).toEqual({ ok: false, reason: 'it ended with status 3' });
  });

  it('is stopped at its time limit', async () => {
    const result = await runCommand(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { limitSeconds: 0.2 });
    expect(result).toEqual({ ok: false, reason: 'it was stopped by SIGKILL (limit 0.2 s)' });
  });

  it('is not well when there is no such program', async () => {
    const result = await runCommand('/no/such/program', [], { limitSeconds: 60 });
    expect(result).toEqual({ ok: false, reason: 'spawn /no/such/program ENOENT' });
  });
});
