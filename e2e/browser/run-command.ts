import { spawn } from 'node:child_process';
import type { CommandResult, RunOptions } from './machine.ts';

/** Runs a command to its end or to its time limit, with all of its output on stderr: stdout belongs to results. */
export function runCommand(command: string, args: readonly string[], options: RunOptions): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...options.environment },
      stdio: ['ignore', process.stderr, process.stderr],
      timeout: options.limitSeconds * 1000,
      killSignal: 'SIGKILL',
    });
    child.once('error', (error) => resolve({ ok: false, reason: error.message }));
    child.once('exit', (status, signal) => {
      if (status === 0) resolve({ ok: true });
      else if (status !== null) resolve({ ok: false, reason: `it ended with status ${status}` });
      else resolve({ ok: false, reason: `it was stopped by ${signal ?? 'a signal'} (limit ${options.limitSeconds} s)` });
    });
  });
}
