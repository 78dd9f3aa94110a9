import type { Markup } from './markup.ts';
import { endOfSection, scanTags, type Tag } from './scan-tags.ts';

/** With what a document begins. */
export interface Root {
  /** The tag of its first element. */
  readonly tag: Tag;
  /** Where its document type declaration defines entities, or null. They are never followed: see `decode-references.ts`. */
  readonly entities: number | null;
}

/**
 * The first tag of a document. The declaration of its type is passed over whole, because its entities may hold tags of their own.
 * Null where there is no tag at all.
 */
export function findRoot(markup: Markup): Root | null {
  const { text } = markup;
  const doctype = findDoctype(markup);
  const end = doctype === null ? 0 : endOfDoctype(text, doctype);
  const entity = doctype === null ? -1 : text.slice(doctype, end).indexOf('<!ENTITY');
  for (const tag of scanTags(markup, end)) if (tag.kind !== 'close') return { tag, entities: doctype !== null && entity >= 0 ? doctype + entity : null };
  return null;
}

/** Where a declaration stands before anything that could be a tag. */
function findDoctype(markup: Markup): number | null {
  const { text } = markup;
  for (let at = text.indexOf('<'); at >= 0; ) {
    if (/^<(?:!doctype\b|[\p{L}_])/iu.test(text.slice(at, at + '<!doctype '.length))) return text[at + 1] === '!' ? at : null;
    at = text.indexOf('<', endOfSection(markup, at) ?? at + 1);
  }
  return null;
}

/** `<!DOCTYPE name … >`, or with a part of its own: `<!DOCTYPE name [ … ]>`. */
function endOfDoctype(text: string, start: number): number {
  const closing = text.indexOf('>', start);
  const bracket = text.indexOf('[', start);
  if (bracket < 0 || bracket > closing) return closing < 0 ? text.length : closing + 1;
  const inner = /\]\s*>/g;
  inner.lastIndex = bracket;
  return inner.exec(text) ? inner.lastIndex : text.length;
}
