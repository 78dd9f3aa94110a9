import { type ArticleId, idAlphabet } from '#core/article-id.ts';

/** Bounds of a file in bytes of JSON before compression. */
export interface FileSize {
  /** No cut before a file has this much, the archive's newest file excepted. */
  readonly least: number;
  /** No file has more, unless a single item does. */
  readonly most: number;
}

/** One thing to be put into files, with the bytes of its JSON. */
interface Item {
  readonly id: ArticleId;
  readonly bytes: number;
}

/**
 * Cuts a sequence, newest first, into runs of bounded size, so that an unchanged article keeps its file when the archive grows.
 * The cuts are found from the oldest end and depend on content: an item ends its file when its id, read as a chance, falls
 * below its share of the size aimed at. An item added anywhere moves the cuts near it; then the old ones are met again.
 * What fits one file is one file.
 *
 * The idea is content-defined chunking, as in rsync and LBFS (Muthitacharoen et al., SOSP 2001), with ids for a rolling hash.
 */
export function cutIntoFiles<T extends Item>(newestFirst: readonly T[], size: FileSize): T[][] {
  const total = newestFirst.reduce((bytes, item) => bytes + item.bytes, 0);
  if (total <= size.most) return newestFirst.length === 0 ? [] : [[...newestFirst]];
  const aim = (size.most - size.least) / 2;
  const files: T[][] = [];
  let file: T[] = [];
  let bytes = 0;
  const close = (): void => {
    if (file.length > 0) files.push(file.toReversed());
    file = [];
    bytes = 0;
  };
  for (const item of newestFirst.toReversed()) {
    if (bytes + item.bytes > size.most) close();
    file.push(item);
    bytes += item.bytes;
    if (bytes >= size.least && chanceOf(item.id) < item.bytes / aim) close();
  }
  close();
  return files.reverse();
}

/** The id's last six characters as a number from 0 to 1; ids are evenly spread. */
function chanceOf(id: ArticleId): number {
  let number = 0;
  for (const digit of id.slice(-6)) number = number * idAlphabet.length + idAlphabet.indexOf(digit);
  return number / idAlphabet.length ** 6;
}
