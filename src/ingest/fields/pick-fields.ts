import type { Field, Value } from '../draft.ts';
import { type Meaning, meaningOf, rankOf } from './field-names.ts';

/** The fields of one article by what they say; for each meaning, the preferred name first. */
export type PickedFields = (meaning: Meaning) => readonly Field[];

/** Sorts fields by what they say. Fields that nobody knows are not among them. */
export function pickFields(fields: readonly Field[]): PickedFields {
  const groups = new Map<Meaning, Field[]>();
  for (const field of fields) {
    const meaning = meaningOf(field.name);
    if (meaning === null) continue;
    const group = groups.get(meaning);
    if (group) group.push(field);
    else groups.set(meaning, [field]);
  }
  for (const group of groups.values()) group.sort((a, b) => rankOf(a.name) - rankOf(b.name));
  return (meaning) => groups.get(meaning) ?? [];
}

/** How files write "nothing": https://yaml.org/spec/1.2.2/#10211-null. */
const nothing = new Set(['', '~', 'null', 'Null', 'NULL']);

/** The texts of a value, lists unfolded, what says nothing left out. Of named parts, the `name`. */
export function textsOf(value: Value): string[] {
  if (typeof value === 'string') return nothing.has(value.trim()) ? [] : [value.trim()];
  if (value instanceof Map) return textsOf(partOf(value, ['name']) ?? '');
  return Array.isArray(value) ? value.flatMap((one: Value) => textsOf(one)) : [];
}

/** The first named part that a value has under one of the names. */
export function partOf(value: ReadonlyMap<string, Value>, partNames: readonly string[]): Value | undefined {
  for (const name of partNames) {
    const part = value.get(name);
    if (part !== undefined) return part;
  }
  return undefined;
}
