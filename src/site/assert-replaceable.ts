import { access, mkdtemp, readdir, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { manifestPath } from '#core/bundle/file-name.ts';

/** Thrown where a site should be written over something that is not one. */
export class NotASiteError extends Error {
  override readonly name = 'NotASiteError';
}

/**
 * Makes sure that a site can be put at `out`: nothing else stands there (else a NotASiteError), and folders may be made beside it (else
 * an error that says where not). Leaves nothing behind.
 */
export async function assertReplaceable(out: string): Promise<void> {
  if (await exists(out)) {
    const entries = await readdir(out).catch(() => null);
    if (entries === null) throw new NotASiteError(`${out} is a file, not a folder`);
    if (entries.length > 0 && !(await exists(join(out, manifestPath)))) {
      throw new NotASiteError(`${out} holds something that is not a Dateline site, and building would replace it`);
    }
    if (entries.includes('.git')) throw new NotASiteError(`${out} is a Git repository, and building would delete its history with the site in it`);
  }
  await assertWritable(dirname(out));
}

/** Tries it out: what may be written is decided by more than what permissions tell. */
async function assertWritable(folder: string): Promise<void> {
  let existing = folder;
  while (!(await exists(existing)) && dirname(existing) !== existing) existing = dirname(existing);
  try {
    await rmdir(await mkdtemp(join(existing, '.dateline-')));
  } catch (error) {
    throw new Error(`Nothing can be written to ${existing} (${codeOf(error)})`, { cause: error });
  }
}

/** True where there is something at a path. */
export function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
