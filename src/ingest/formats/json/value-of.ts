import type { Value } from '../../draft.ts';
import { readC1 } from '../../folder/encoding/clean-characters.ts';
import { type JsonNode, type JsonObject, wordOf } from './json-node.ts';

/** Lists in lists deeper than this are no statement about an article. */
const deepest = 8;

/** Numbers from here on are milliseconds since 1970 wherever they stand for a time: as seconds they would be after the year 5000. */
const leastMilliseconds = 100_000_000_000;

/** A JSON value as a field's value: numbers and booleans as they were written, `null` and Python's `None` as nothing. */
export function valueOf(node: JsonNode, depth = 0): Value {
  if (depth > deepest) return '';
  switch (node.kind) {
    case 'list':
      return node.items.map((item) => valueOf(item, depth + 1));
    case 'object': {
      const inner = wrappedIn(node);
      return inner ? valueOf(inner, depth + 1) : new Map([...node.parts].map(([name, part]) => [name, valueOf(part, depth + 1)]));
    }
    case 'text':
      return node.text.trim() === 'None' ? '' : cleanText(node.text);
    case 'number':
    case 'boolean':
    case 'none':
      return node.text;
  }
}

/** A value that states a time: milliseconds since 1970 become a date in UTC. Other numbers stay, for they may be seconds or a day. */
export function timeOf(node: JsonNode): Value {
  const outer = unwrapped(node);
  // MongoDB wraps the number that it wraps as a date.
  const inner = unwrapped(outer);
  return inner.kind === 'number' ? isoOf(inner.text) : valueOf(outer);
}

function unwrapped(node: JsonNode): JsonNode {
  return (node.kind === 'object' ? wrappedIn(node) : null) ?? node;
}

/** Without zero bytes and halves of characters, which JSON can write and no page can show, and with C1 read as it is everywhere. */
function cleanText(text: string): string {
  return readC1(text).replace(/\r\n?/g, '\n').replaceAll('\0', '').replace(/\p{Cs}/gu, '\ufffd');
}

/** Names under which a value is wrapped: MongoDB Extended JSON (v2), and texts of WordPress's REST API. */
const wrappers = ['$date', '$oid', '$numberLong', '$numberInt', '$numberDouble', '$numberDecimal', 'rendered'];

/** The value inside of an object that does nothing but tell its type. */
export function wrappedIn(object: JsonObject): JsonNode | null {
  for (const name of wrappers) {
    const inner = object.parts.get(name);
    if (inner === undefined || (name !== 'rendered' && object.parts.size > 1)) continue;
    // A long number is written as text, and stays a number.
    return name.startsWith('$number') ? { kind: 'number', text: wordOf(inner), line: inner.line } : inner;
  }
  return null;
}

function isoOf(text: string): string {
  const milliseconds = Number(text);
  const date = new Date(milliseconds);
  return Math.abs(milliseconds) >= leastMilliseconds && !Number.isNaN(date.getTime()) ? date.toISOString() : text;
}
