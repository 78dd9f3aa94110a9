import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Picture } from '../archive-import.ts';
import { findEmbedded } from './embedded-picture.ts';
import { pathsByName } from './paths-by-name.ts';

/** The endings of pictures that every browser shows and none executes. SVG is not among them: it is a document with scripts. */
const pictureEnding = /\.(png|jpe?g|gif|webp|avif)$/i;

/** True for a file that is a picture by its name. */
export function isPictureFile(path: string): boolean {
  return pictureEnding.test(path);
}

/** What a body asks for its pictures. */
export interface PictureSource {
  /** The address under which bodies show the picture at this path of the folder, or the only one of a name (see `pathsByName`); null where there is none. */
  readonly take: (path: string) => string | null;
  /** The same for the picture of this address that is written into a file of the folder. */
  readonly takeEmbedded: (file: string, address: string) => string | null;
}

/** The folder's pictures. */
export interface PictureShelf extends Pick<PictureSource, 'take'> {
  /** The path under which the folder lists it; null where there is none. */
  readonly find: (path: string) => string | null;
  /** The picture of this address that is written into a file of the folder; null where there is none. */
  readonly findEmbedded: (file: string, address: string) => Picture | null;
}

/**
 * A shelf of the pictures at these paths, relative to `folder`. Only what is listed is ever opened, whatever an article asks for.
 * A picture that cannot be read counts as not there.
 */
export function makePictureShelf(folder: string, paths: readonly string[]): PictureShelf {
  // Some systems store names in decomposed form, and articles name them in composed form.
  const listed = new Map([...pathsByName(paths), ...paths.map((path) => [path.normalize('NFC'), path] as const)]);
  const addresses = new Map<string, string | null>();
  // Files are read one after the other, so it is enough to remember what is in one.
  let lookedInto: { readonly file: string; readonly parts: ReturnType<typeof findEmbedded> } | undefined;
  const find = (wanted: string): string | null => listed.get(wanted.normalize('NFC')) ?? null;
  return {
    find,
    take: (wanted) => {
      const path = find(wanted);
      if (path === null) return null;
      const address = addresses.get(path) ?? addressOf(folder, path);
      addresses.set(path, address);
      return address;
    },
    findEmbedded: (file, address) => {
      if (lookedInto?.file !== file) lookedInto = { file, parts: readEmbedded(folder, file) };
      const part = lookedInto.parts.get(address);
      return part ? { file, part, address } : null;
    },
  };
}

function readEmbedded(folder: string, file: string): ReturnType<typeof findEmbedded> {
  try {
    return findEmbedded(readFileSync(join(folder, file)));
  } catch {
    return new Map();
  }
}

function addressOf(folder: string, path: string): string | null {
  try {
    const digest = createHash('sha256').update(readFileSync(join(folder, path))).digest('hex');
    return `files/${digest.slice(0, 12)}.${(pictureEnding.exec(path)?.[1] ?? '').toLowerCase()}`;
  } catch {
    return null;
  }
}
