import type { Candidate } from '../../candidate.ts';
import type { Entry } from '../entry.ts';
import type { FileResult } from '../file-result.ts';
import { KeptArticle } from './kept-article.ts';
import { KeptBlock } from './kept-block.ts';
import { none } from './text-table.ts';

/**
 * The inverse of `writeBlock`. `share` gives texts that are equal one place in memory. Throws a SyntaxError for a line that is no block, or was not
 * written to its end.
 */
export function readBlock(line: Buffer, share: (text: string) => string): Entry[] {
  const block = new KeptBlock(line, share);
  const { file: files, articles, signature } = block.columns;
  let next = 0;
  return files.map((file, place): Entry => {
    const length = articles[place] ?? 0;
    const first = next;
    next += length;
    // A list that is added to has room for more, which for thousands of files of one article is most of what they take.
    const candidates = length === 1 ? [new KeptArticle(block, first, file)] : Array.from({ length }, (_, at) => new KeptArticle(block, first + at, file));
    return { file, signature: signature[place] ?? null, result: keptResult(block, place, candidates) };
  });
}

function keptResult(block: KeptBlock, place: number, candidates: readonly Candidate[]): FileResult {
  const kept = new KeptResult(block, place, candidates);
  const hosts = block.table.textsAt(block.columns.hosts[place] ?? none);
  const rare = block.columns.rareOfFiles[place];
  return hosts === null && !rare ? kept : Object.assign(kept, hosts && { hosts }, rare);
}

/** What a file gave, as a view of a block, as its articles are. */
class KeptResult implements FileResult {
  readonly candidates: readonly Candidate[];
  readonly #block: KeptBlock;
  readonly #place: number;

  constructor(block: KeptBlock, place: number, candidates: readonly Candidate[]) {
    this.candidates = candidates;
    this.#block = block;
    this.#place = place;
  }

  get content(): string {
    return this.#block.seldom('content', this.#place);
  }

  get format(): string | null {
    const format = this.#block.columns.format[this.#place] ?? none;
    return format === none ? null : this.#block.table.textAt(format);
  }
}
