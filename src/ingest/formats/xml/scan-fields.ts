import type { Markup } from './markup.ts';
import { scanTags, type Tag } from './scan-tags.ts';

/** What a document or a record of one is made of: fields beside each other, which may be documents of their own. */
export interface Shape {
  /** One spelling for the names that mean the same. */
  readonly nameOf: (written: string) => string;
  /** Elements that only hold others, such as `channel`. Their names are in that spelling, like all in a shape. */
  readonly wrappers: ReadonlySet<string>;
  /** True for a tag that begins a field where none is open. Others are words. */
  readonly isField: (name: string) => boolean;
  /** Fields that are whole records: where the end of one is missing, it ends at the next of its name. */
  readonly records: ReadonlySet<string>;
  /** Fields that hold no other: where their end is missing, they end at the next field that has a name in this list or another. */
  readonly short: ReadonlySet<string>;
  /** Fields whose text may hold any tag: they end at their own end, or at that of what holds them. */
  readonly long: ReadonlySet<string>;
}

/** A field, or a piece of text that stands in none. */
export interface MarkupField {
  /** In the spelling of the shape; empty for loose text. */
  readonly name: string;
  readonly attributes: string;
  /** Offset of its tag. */
  readonly start: number;
  /** Offsets between which its content stands. */
  readonly from: number;
  readonly to: number;
  /** False where its end is missing. */
  readonly closed: boolean;
}

/** A field of which the end is not found yet. */
type OpenField = Omit<MarkupField, 'to' | 'closed'>;

/** The fields between two offsets in their order, and the loose text between them that is not blank. Linear in time, whatever the text. */
export function* scanFields(markup: Markup, from: number, to: number, shape: Shape): Generator<MarkupField> {
  let open: OpenField | null = null;
  let depth = 0;
  let looseFrom = from;
  for (const tag of scanTags(markup, from, to)) {
    const name = shape.nameOf(tag.name);
    if (open !== null && tag.kind === 'close' && name === open.name) {
      depth -= 1;
      if (depth > 0) continue;
      yield { ...open, to: tag.start, closed: true };
      open = null;
      looseFrom = tag.end;
      continue;
    }
    if (open !== null) {
      if (!endsField(open.name, name, tag, shape)) {
        if (name === open.name && tag.kind === 'open') depth += 1;
        continue;
      }
      yield { ...open, to: tag.start, closed: false };
      open = null;
      looseFrom = tag.start;
    }
    const isWrapper = shape.wrappers.has(name);
    if (!isWrapper && (tag.kind === 'close' || !shape.isField(name))) continue;
    yield* looseText(markup, looseFrom, tag.start);
    looseFrom = tag.end;
    if (isWrapper) continue;
    const field: OpenField = { name, attributes: tag.attributes, start: tag.start, from: tag.end };
    if (tag.kind === 'empty') yield { ...field, to: tag.end, closed: true };
    else {
      open = field;
      depth = 1;
    }
  }
  if (open !== null) yield { ...open, to, closed: false };
  else yield* looseText(markup, looseFrom, to);
}

/** True for a tag that shows that the end of the open field is missing. */
function endsField(open: string, name: string, tag: Tag, { wrappers, records, short, long }: Shape): boolean {
  if (wrappers.has(name)) return tag.kind === 'close';
  if (tag.kind === 'close') return false;
  if (records.has(open)) return name === open;
  return short.has(open) && (short.has(name) || long.has(name) || records.has(name));
}

function* looseText({ text }: Markup, from: number, to: number): Generator<MarkupField> {
  // A tag that is no field is no loose text either, where it stands alone.
  if (/\S/.test(text.slice(from, to).replace(/<[^<>]*>/g, ''))) yield { name: '', attributes: '', start: from, from, to, closed: true };
}
