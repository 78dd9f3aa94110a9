import { type ArticleId, idLength, isArticleId } from '#core/article-id.ts';
import type { Published } from '#core/published.ts';
import { type Identity, identityDigestLength } from '../../article-id.ts';
import type { Candidate, DateToSettle } from '../../candidate.ts';
import type { Guess } from '../../fields/read-header.ts';
import { type ArticleHead, digestLength, type Facets, noFacets, type StoredWords } from '../../store/stored-article.ts';
import { type Capture, captureLength } from '../../suspects/examine-capture.ts';
import type { UnusedField } from '../../unused-fields.ts';
import type { RareOfArticle } from './columns.ts';
import type { KeptBlock } from './kept-block.ts';
import { readSlot } from './slots.ts';

/**
 * The article at a place of a block, as a view of the block's columns: an object with all that it says takes many times as long, and nearly nothing of it is asked for where
 * nothing has changed. It is at once the candidate, its identity and its head, which would be three objects. What is taken over from it has to be named field by field: a copy
 * by `...` has only a part of it.
 */
export class KeptArticle implements Candidate, Identity, ArticleHead {
  readonly file: string;
  readonly id: ArticleId;
  readonly words: StoredWords;
  declare readonly sitePath?: string;
  declare readonly guessed?: readonly Guess[];
  declare readonly unusedFields?: readonly UnusedField[];
  declare readonly numericDate?: DateToSettle;
  readonly #block: KeptBlock;
  readonly #place: number;
  readonly #rare: RareOfArticle | undefined;
  #facets: Facets | null = null;

  /** `file` is the one that the article was read from. Throws a SyntaxError where there is no such article. */
  constructor(block: KeptBlock, place: number, file: string) {
    const id = readSlot(block.columns.id, idLength, place);
    if (!isArticleId(id)) throw new SyntaxError(`Not an id: ${id}`);
    const rare = block.columns.rareOfArticles[place];
    this.id = id;
    this.file = rare?.file ?? file;
    this.words = new KeptWords(block, place);
    this.#block = block;
    this.#place = place;
    this.#rare = rare;
    if (rare?.sitePath !== undefined) this.sitePath = rare.sitePath;
    if (rare?.guessed) this.guessed = rare.guessed;
    if (rare?.unusedFields) this.unusedFields = rare.unusedFields;
    if (rare?.numericDate) this.numericDate = rare.numericDate;
  }

  get article(): this {
    return this;
  }

  get identity(): this {
    return this;
  }

  get key(): string {
    return this.#block.seldom('key', this.#place);
  }

  get digest(): string {
    return readSlot(this.#block.columns.identityDigest, identityDigestLength, this.#place);
  }

  get title(): string {
    return this.#block.seldom('title', this.#place);
  }

  get line(): number {
    return this.#block.columns.line[this.#place] ?? 0;
  }

  get address(): ArticleId | null {
    const address = this.#block.columns.address[this.#place] ?? null;
    return address === 0 ? this.id : address;
  }

  get capture(): Capture {
    return { finding: this.#rare?.finding ?? null, text: readSlot(this.#block.columns.capture, captureLength, this.#place).trim() || null };
  }

  get source(): string {
    return this.#block.table.textAt(this.#block.columns.source[this.#place] ?? -1);
  }

  get published(): Published | null {
    return this.#block.columns.published[this.#place] ?? null;
  }

  get hasText(): boolean {
    return !this.#rare?.hasNoText;
  }

  get linksToFiles(): boolean {
    return this.#rare?.linksToFiles ?? false;
  }

  get facets(): Facets {
    this.#facets ??= this.#readFacets();
    return this.#facets;
  }

  #readFacets(): Facets {
    const { columns, table } = this.#block;
    const [section, tag, author] = [columns.section, columns.tag, columns.author].map((column) => table.textsAt(column[this.#place] ?? -1));
    if (section && tag && author) return { section, tag, author };
    return section || tag || author ? { ...(section && { section }), ...(tag && { tag }), ...(author && { author }) } : noFacets;
  }
}

class KeptWords implements StoredWords {
  readonly #block: KeptBlock;
  readonly #place: number;

  constructor(block: KeptBlock, place: number) {
    this.#block = block;
    this.#place = place;
  }

  get part(): string {
    return this.#block.table.textAt(this.#block.columns.part[this.#place] ?? -1);
  }

  get at(): number {
    return this.#block.columns.at[this.#place] ?? 0;
  }

  get rowBytes(): number {
    return this.#block.columns.rowBytes[this.#place] ?? 0;
  }

  get bodyBytes(): number {
    return this.#block.columns.bodyBytes[this.#place] ?? 0;
  }

  get beginningBytes(): number {
    return this.#block.columns.beginningBytes[this.#place] ?? 0;
  }

  get rowDigest(): string {
    return readSlot(this.#block.columns.rowDigest, digestLength, this.#place);
  }

  get digest(): string {
    return readSlot(this.#block.columns.digest, digestLength, this.#place);
  }
}
