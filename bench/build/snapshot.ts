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

/** What a build changed for a host. */
export interface Changes {
  /** How many files are new or have another content: these have to be sent. */
  readonly sent: number;
  /** How many are gone. A file that is named by its content is gone with each change, and the new one is sent: nothing is lost where they stay. */
  readonly gone: number;
}

/** Counts what differs between two builds. */
export function countChanges(before: Snapshot, after: Snapshot): Changes {
  return {
    sent: [...after.digests].filter(([file, digest]) => before.digests.get(file) !== digest).length,
    gone: [...before.digests.keys()].filter((file) => !after.digests.has(file)).length,
  };
}
