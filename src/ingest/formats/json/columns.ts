import { meaningOf } from '../../fields/field-names.ts';
import { isBodyName } from './find-body.ts';
import type { JsonNode, JsonObject } from './json-node.ts';

/** How the rows of a table are numbered. */
const rowNumber = /^\d{1,9}$/;

/**
 * The rows of a table that is written column by column, as pandas does (`{"title": {"0": …, "1": …}, "text": {"0": …, "1": …}}`): each column has the
 * same numbers, and two of them at least have names that articles have. Null for any other object.
 */
export function rowsOfColumns({ parts }: JsonObject): readonly JsonObject[] | null {
  const columns = [...parts];
  const known = columns.filter(([name]) => meaningOf(name) !== null || isBodyName(name));
  const [[, first] = []] = columns;
  if (known.length < 2 || first?.kind !== 'object' || first.parts.size === 0) return null;
  const numbers = [...first.parts.keys()];
  const hasRows = (node: JsonNode): boolean => node.kind === 'object' && node.parts.size === numbers.length && numbers.every((number) => node.parts.has(number));
  if (!numbers.every((number) => rowNumber.test(number)) || !columns.every(([, node]) => hasRows(node))) return null;
  return numbers.map((number) => {
    const cells = columns.flatMap(([name, node]) => ((cell) => (cell ? [[name, cell] as const] : []))(node.kind === 'object' ? node.parts.get(number) : undefined));
    return { kind: 'object', parts: new Map(cells), line: cells[0]?.[1].line ?? first.line };
  });
}
