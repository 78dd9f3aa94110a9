import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { root } from '../places.ts';

/** What a command took. Memory and processor time are known on Linux only. */
export interface Cost {
  readonly seconds: number;
  /** Of all processors together; on a machine that is shared it tells more than the clock. */
  readonly processorSeconds: number | null;
  /** The most that the command and all it started held at one time. */
  readonly peakBytes: number | null;
}

/** How often the memory of the processes is looked at, in milliseconds. */
const lookEvery = 50;
/** Pages of memory and ticks of processor time, as Linux counts them on all its usual machines. */
const pageBytes = 4096;
const ticksASecond = 100;

/** Runs a command in the project's folder to its end and measures it with everything it starts. Throws with what it said where it fails. */
export async function runMeasured(command: string, args: readonly string[]): Promise<Cost> {
  const started = performance.now();
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4000)));
  let peakBytes: number | null = null;
  let ticks: number | null = null;
  const look = setInterval(() => {
    const held = child.pid === undefined ? null : heldByTree(child.pid);
    if (held === null) return;
    peakBytes = Math.max(peakBytes ?? 0, held.bytes);
    ticks = Math.max(ticks ?? 0, held.ticks);
  }, lookEvery);
  try {
    const status = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
    if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with status ${status ?? 'none'}:\n${said}`);
  } finally {
    clearInterval(look);
  }
  return { seconds: (performance.now() - started) / 1000, peakBytes, processorSeconds: ticks === null ? null : ticks / ticksASecond };
}

/** Memory and processor time of a process and its descendants; null where the system does not tell, or the process has ended. */
function heldByTree(pid: number): { bytes: number; ticks: number } | null {
  try {
    const resident = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    // The second field is the program's name in brackets, which may hold anything. Own time is the 12th and 13th after it, ended children's the next two.
    const times = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ').slice(11, 15).map(Number);
    const total = { bytes: resident * pageBytes, ticks: times.reduce((sum, time) => sum + time, 0) };
    for (const child of childrenOf(pid)) {
      const held = heldByTree(child);
      total.bytes += held?.bytes ?? 0;
      total.ticks += held?.ticks ?? 0;
    }
    return total;
  } catch {
    return null;
  }
}

function childrenOf(pid: number): number[] {
  const threads = readdirSync(`/proc/${pid}/task`);
  return threads.flatMap((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number));
}
