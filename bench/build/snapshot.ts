import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder's files with a digest of what is in each. */
export interface Snapshot {
  readonly digests: ReadonlyMap<string, string>;
  readonly bytes: number;
}

/** Looks at all files below a folder. */
export function takeSnapshot(folder: string): Snapshot {
  const digests = new Map<string, string>();
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const content = readFileSync(file);
    bytes += content.byteLength;
    digests.set(file, createHash('sha1').update(content).digest('base64'));
  }
  return { digests, bytes };
}

/** How many files are new, gone, or have another content: what has to be sent to a host, or removed there. */
export function countChanges(before: Snapshot, after: Snapshot): number {
  const different = [...after.digests].filter(([file, digest]) => before.digests.get(file) !== digest).length;
  const gone = [...before.digests.keys()].filter((file) => !after.digests.has(file)).length;
  return different + gone;
}
