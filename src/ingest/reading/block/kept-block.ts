import type { Columns, ColumnsWithTexts, SeldomAsked } from './columns.ts';
import { type TextTable, textTable } from './text-table.ts';
import { between } from './write-block.ts';

/** A block as it is held: its columns, of which files and articles are views (`kept-file.ts`, `kept-article.ts`), and the rest of it as bytes. */
export class KeptBlock {
  readonly columns: Columns;
  readonly table: TextTable;
  #bytes: Buffer | null;
  #seldom: SeldomAsked = { content: [], key: [], digest: [], title: [] };

  /** `share` gives texts that are equal one place in memory. Throws a SyntaxError for a line that is no block, or was not written to its end. */
  constructor(line: Buffer, share: (text: string) => string) {
    const middle = line.indexOf(between);
    if (middle < 0) throw new SyntaxError('Not a block');
    const { texts, ...columns }: ColumnsWithTexts = JSON.parse(line.toString('utf8', middle + 1));
    this.columns = columns;
    this.table = textTable(texts.map(share));
    // Of its own, for what the line is a part of is larger.
    this.#bytes = Buffer.from(line.subarray(0, middle));
  }

  /** Parsed when it is first asked for: of most blocks it never is. */
  get seldom(): SeldomAsked {
    if (this.#bytes !== null) {
      const seldom: SeldomAsked = JSON.parse(this.#bytes.toString());
      this.#seldom = seldom;
      this.#bytes = null;
    }
    return this.#seldom;
  }
}
