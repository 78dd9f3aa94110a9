import type { ArticleStore } from '../store/article-store.ts';
import { assemble, type Pieces } from '../store/pieces.ts';
import { ownRoom, type Room } from '../store/room.ts';

/** A file of the bundle. Its bytes are put together when they are asked for, so that no bundle has to fit into memory. */
export interface BundleFile {
  /** Relative to the site's base path. */
  readonly path: string;
  /** In bytes; null where only the bytes would tell. Such a file ends with `lastByte`. */
  readonly size: number | null;
  /** Puts its bytes into what `room` gives, or into a buffer of their own. */
  readonly bytes: (room?: Room) => Buffer;
  /** What its bytes are put together out of, by whoever has the store; left out where they come another way. */
  readonly pieces?: () => Pieces;
}

/** What a file ends with whose size is not known: JSON has it nowhere else, so a file without it was not written to its end. */
export const lastByte = '\n';

/** A file whose text is at hand. */
export function fileOf(path: string, text: string): BundleFile {
  return { path, size: Buffer.byteLength(text), bytes: () => Buffer.from(text) };
}

/** A file of pieces. */
export function piecedFile(path: string, size: number | null, pieces: () => Pieces, store: ArticleStore): BundleFile {
  return { path, size, bytes: (room: Room = ownRoom) => assemble(pieces(), store, room), pieces };
}
