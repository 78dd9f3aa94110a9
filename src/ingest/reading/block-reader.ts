import type { WordsWriter } from '../store/article-store.ts';
import { writeBlock } from './block/write-block.ts';
import { fileReader } from './file-reader.ts';
import type { ReadingOrder } from './reading-order.ts';

/** Makes a function that reads some files of a folder and says what they gave, see `block/`. Its bytes have a buffer of their own, so that they can go to another thread. */
export function blockReader(order: ReadingOrder, writer: WordsWriter): (files: readonly string[]) => Uint8Array<ArrayBuffer> {
  const read = fileReader(order, writer);
  return (files) => new TextEncoder().encode(writeBlock(files.map(read)));
}
