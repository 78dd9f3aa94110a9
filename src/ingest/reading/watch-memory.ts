import { setFlagsFromString } from 'node:v8';

/** From so many bytes on, of the process with all its threads, memory is spared and no longer time. */
const much = 512 * 1024 * 1024;

/** After how many articles that is looked at again. */
const articlesBetween = 1000;

/**
 * Left to itself, V8 lets a heap grow to three times what is in use before it looks for what can go. This lets it grow to twice as much, in threads as well, which
 * takes no longer. To be called before anything is imported.
 */
export function letMemoryDouble(): void {
  setFlagsFromString('--heap-growing-percent=100');
}

/**
 * Makes a function that is told how many articles each file gave. Once they take much memory, V8 looks for what can go each time that there is a third more: an
 * archive of a million articles then takes less than 2 GB. A smaller one would only take longer, an eighth where nothing has changed.
 */
export function makeMemoryWatch(): (articles: number) => void {
  let untilNext = articlesBetween;
  return (articles) => {
    untilNext -= articles;
    if (untilNext > 0) return;
    untilNext = articlesBetween;
    if (process.memoryUsage.rss() > much) setFlagsFromString('--heap-growing-percent=33');
  };
}
