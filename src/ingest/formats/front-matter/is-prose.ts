import type { Field } from '../../draft.ts';
import { meaningOf, plain } from '../../fields/field-names.ts';
import type { FieldNames } from '../json/rename-parts.ts';

/** How programs name fields; people who write a paragraph begin it with a capital letter. */
const programmersName = /^[\p{Ll}_][\p{L}\p{N}_.-]*$/u;

/** Four words or more with a full stop. */
const sentence = /^(?:\S+\s+){3,}\S*[.!?…。！？]["”’»)]*$/u;

/** True where some field has a name of the table or one that the archive gives its fields (`names`). */
export function hasKnownName(fields: readonly Field[], names: FieldNames): boolean {
  return fields.some(({ name }) => meaningOf(name) !== null || names.has(plain(name)));
}

/**
 * Tells prose with a colon in it, such as `Note: the following was found in a box.`, from fields that nobody knows, where it stands between
 * two rules at the head of a text. `header` are the lines between the rules.
 */
export function readsLikeProse(fields: readonly Field[], header: readonly string[]): boolean {
  if (fields.some(({ name }) => /\s/.test(name))) return true;
  const areNamedByProgrammers = fields.every(({ name }) => programmersName.test(name));
  const beginsWithSpace = (header[0] ?? '').trim() === '';
  return fields.length > 0 && !areNamedByProgrammers && (beginsWithSpace || fields.every(({ value }) => typeof value === 'string' && sentence.test(value.trim())));
}
