import type { Value } from '../../draft.ts';
import { type JsonNode, wordOf } from './json-node.ts';
import { valueOf } from './value-of.ts';
import { readWrittenList } from './written-list.ts';

/** Under which parts exports keep the name of a person or of a tag. */
const nameParts = ['name', 'label', 'title', 'term', 'displayName'];

/**
 * Names of people, tags or sections: a list of texts where they stand one by one, however they are kept; the text where it is one, for a
 * comma may part names or belong to one.
 */
export function readNames(node: JsonNode): readonly string[] | string {
  if (node.kind === 'list') return node.items.flatMap((item) => nameOf(item));
  if (node.kind === 'object') return nameOf(node);
  const text = valueOf(node);
  return typeof text === 'string' ? (readWrittenList(text) ?? text) : '';
}

function nameOf(node: JsonNode): string[] {
  const part = node.kind === 'object' ? nameParts.map((name) => node.parts.get(name)).find((one) => wordOf(one) !== '') : node;
  const text: Value = part === undefined || part.kind === 'list' || part.kind === 'object' ? '' : valueOf(part);
  return typeof text === 'string' && text !== '' ? [text] : [];
}
