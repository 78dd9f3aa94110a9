import type { Progress } from '#ingest/reading/read-files.ts';

/** How often the line is written anew, in milliseconds: often enough to look alive, seldom enough to cost nothing. */
const interval = 100;

/** After so many milliseconds, the rate so far says something of the rest. */
const enoughToTell = 2000;

/** Describes progress to `write`: how far, how fast, how long it will still take. `now` is a clock in milliseconds. */
export function showProgress(write: (text: string) => void, now: () => number = () => performance.now()): Progress {
  let start: { readonly at: number; readonly read: number } | null = null;
  let shownAt = -Infinity;
  return (read, all) => {
    const at = now();
    start ??= { at, read };
    if (at - shownAt < interval && read < all) return;
    shownAt = at;
    const [elapsed, done] = [at - start.at, read - start.read];
    const rate = elapsed < enoughToTell ? '' : `, ${Math.round(done / (elapsed / 1000)).toLocaleString('en-GB')} a second, ${describeRest(((all - read) * elapsed) / Math.max(1, done))}`;
    write(`Reading ${read.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')} files${rate}`);
  };
}

function describeRest(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 90 ? `${seconds} s left` : `${Math.round(seconds / 60)} min left`;
}
