import { FormatError } from '#core/bundle/check.ts';
import { takeAhead } from './ahead.ts';
import { ArchiveError } from './archive-error.ts';

/**
 * Fetches a JSON file of the archive and checks its shape at once, so that nothing behind this line meets a foreign value.
 * Throws an ArchiveError, whatever goes wrong.
 */
export async function fetchFile<T>(path: string, check: (json: unknown) => T, cache: RequestCache = 'default'): Promise<T> {
  try {
    return check((await takeAhead(path)) ?? JSON.parse(await fetchText(path, cache)));
  } catch (error) {
    if (error instanceof FormatError) throw new ArchiveError(path, error.fault);
    if (error instanceof SyntaxError) throw new ArchiveError(path, { kind: 'not-json' });
    throw error;
  }
}

async function fetchText(path: string, cache: RequestCache): Promise<string> {
  try {
    const response = await fetch(import.meta.env.BASE_URL + path, { cache });
    if (response.status === 404) throw new ArchiveError(path, { kind: 'missing' });
    if (!response.ok) throw new ArchiveError(path, { kind: 'refused', status: response.status });
    return await response.text();
  } catch (error) {
    // fetch says "no network" by a TypeError (Fetch Standard, section 5.6), also when the body breaks off.
    if (error instanceof TypeError) throw new ArchiveError(path, { kind: 'unreachable' });
    throw error;
  }
}
