import type { FileSource } from '../body/body-context.ts';
import type { Conventions } from '../conventions.ts';
import { pathsByName } from '../folder/paths-by-name.ts';

/** What files are read with. Plain data: it goes from thread to thread. */
export interface ReadingOrder {
  readonly folder: string;
  /** Paths of all files that may hold articles. */
  readonly files: readonly string[];
  /** Paths of the folder's pictures. */
  readonly pictures: readonly string[];
  /** Paths of the texts that exports keep apart. */
  readonly texts: readonly string[];
  readonly conventions: Conventions;
}

/** The files of a folder by their paths in Unicode's composed form, as `BodyContext` asks for them; put in order when one is first asked for. */
export function makeFileSource(files: readonly string[]): FileSource {
  let source: FileSource | undefined;
  return {
    get: (path) => {
      source ??= new Map([...pathsByName(files), ...files.map((file) => [file.normalize('NFC'), file] as const)]);
      return source.get(path);
    },
  };
}
