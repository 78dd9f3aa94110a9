import { plainName } from './plain-name.ts';
import type { JsonNode, JsonParts } from './json-node.ts';

/** What the fields of an archive are to be called, by the plain forms of their names; an empty name takes a field away. */
export type FieldNames = ReadonlyMap<string, string>;

/** The parts of an object under the names by which the archive wants them to be read. They count before others of that name. */
export function renameParts(parts: JsonParts, names: FieldNames): JsonParts {
  if (names.size === 0) return parts;
  const renamed = new Map<string, JsonNode>();
  const others = new Map<string, JsonNode>();
  for (const [name, node] of parts) {
    const other = names.get(plainName(name));
    if (other === undefined) others.set(name, node);
    else if (other !== '') renamed.set(other, node);
  }
  return new Map([...renamed, ...[...others].filter(([name]) => !renamed.has(name))]);
}
