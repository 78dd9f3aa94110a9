import type { Field } from '../../draft.ts';

/**
 * Tables in which site generators keep fields of their users: Zola's `[extra]` and `[taxonomies]`
 * (https://www.getzola.org/documentation/content/page/), Hugo's `[params]` and `[taxonomies]`.
 */
const tables = new Set(['extra', 'taxonomies', 'params']);

/** Fields with those that stand in such tables after them: where both say something, the field outside counts first. */
export function unfoldTables(fields: readonly Field[]): readonly Field[] {
  const inside = fields.flatMap(({ name, value, line }) =>
    tables.has(name.toLowerCase()) && value instanceof Map ? [...value].map(([part, one]) => ({ name: part, value: one, line })) : [],
  );
  return inside.length === 0 ? fields : [...fields, ...inside];
}
