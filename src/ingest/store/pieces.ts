import type { ArticleStore, Place } from './article-store.ts';
import type { Room } from './room.ts';

/**
 * A text with words of a store in it, as plain data, which may go to a thread: a text, the words of a place, a text, and so on; there is one text more than there are places. Those are
 * a list for each field, for there are fifty in a file and thousands of files.
 */
export interface Pieces {
  readonly texts: readonly string[];
  readonly parts: readonly string[];
  readonly starts: readonly number[];
  readonly lengths: readonly number[];
}

/** Puts pieces together one after the other. */
export interface PiecesInMaking {
  readonly addText: (text: string) => void;
  readonly addWords: (place: Place) => void;
  readonly pieces: () => Pieces;
}

/** Pieces that are none yet. */
export function startPieces(): PiecesInMaking {
  const [texts, parts, starts, lengths]: [string[], string[], number[], number[]] = [[], [], [], []];
  let text = '';
  return {
    addText: (more) => (text += more),
    addWords: ({ part, start, length }) => {
      texts.push(text);
      parts.push(part);
      starts.push(start);
      lengths.push(length);
      text = '';
    },
    pieces: () => ({ texts: [...texts, text], parts, starts, lengths }),
  };
}

/** The bytes of pieces, in what `room` gives for so many. */
export function assemble({ texts, parts, starts, lengths }: Pieces, store: ArticleStore, room: Room): Buffer {
  const sizes = texts.map((text, at) => Buffer.byteLength(text) + (lengths[at] ?? 0));
  const bytes = room(sizes.reduce((sum, size) => sum + size, 0));
  let free = 0;
  for (const [at, text] of texts.entries()) {
    free += bytes.write(text, free);
    const [part, start, length] = [parts[at], starts[at], lengths[at]];
    if (part === undefined || start === undefined || length === undefined) break;
    store.copy({ part, start, length }, bytes, free);
    free += length;
  }
  return bytes;
}
