import { type Columns, type ColumnsWithTexts, type SeldomAsked, seldomAsked } from './columns.ts';
import { type TextTable, textTable } from './text-table.ts';
import { between } from './write-block.ts';

/** A block as it is held: its columns, of which files and articles are views (`kept-article.ts`), and the rest of it as bytes. */
export class KeptBlock {
  readonly columns: Columns;
  readonly table: TextTable;
  readonly #seldom = new Map<SeldomAsked, Buffer | readonly string[]>();

  /** `share` gives texts that are equal one place in memory. Throws a SyntaxError for a line that is no block, or was not written to its end. */
  constructor(line: Buffer, share: (text: string) => string) {
    let start = 0;
    for (const list of seldomAsked) {
      const end = line.indexOf(between, start);
      if (end < 0) throw new SyntaxError('Not a block');
      // Of its own, for what the line is a part of is larger.
      this.#seldom.set(list, Buffer.from(line.subarray(start, end)));
      start = end + between.length;
    }
    // Of a byte a letter, see `write-block.ts`.
    const { texts, ...columns }: ColumnsWithTexts = JSON.parse(line.toString('latin1', start));
    this.columns = columns;
    this.table = textTable(texts.map(share));
  }

  /** A text that is seldom asked for; the list is parsed when one of it is asked for first. */
  seldom(list: SeldomAsked, place: number): string {
    const kept = this.#seldom.get(list) ?? [];
    if (!Buffer.isBuffer(kept)) return kept[place] ?? '';
    const texts: readonly string[] = JSON.parse(kept.toString());
    this.#seldom.set(list, texts);
    return texts[place] ?? '';
  }
}
