import type { Field } from '../draft.ts';
import { plain } from './field-names.ts';

/** Fields under the names that the archive wants them to be read by. They come first, so that they count before others of that name. */
export function renameFields(fields: readonly Field[], names: ReadonlyMap<string, string>): readonly Field[] {
  if (names.size === 0) return fields;
  const renamed: Field[] = [];
  const others: Field[] = [];
  for (const field of fields) {
    const name = names.get(plain(field.name));
    if (name === undefined) others.push(field);
    else if (name !== '') renamed.push({ ...field, name });
  }
  return [...renamed, ...others];
}
