/** JSON (RFC 8259) with the line of the file on which each value begins, counted from 1. */
export type JsonNode = JsonWord | JsonList | JsonObject;

/** A value without parts. A number stays the text it was written as: those of databases have more digits than JavaScript keeps. */
export interface JsonWord {
  /** `none` is `null`, and what some programs write in its place: `NaN`, `Infinity`. */
  readonly kind: 'text' | 'number' | 'boolean' | 'none';
  /** Empty for `none`. */
  readonly text: string;
  readonly line: number;
}

interface JsonList {
  readonly kind: 'list';
  readonly items: readonly JsonNode[];
  readonly line: number;
}

export interface JsonObject {
  readonly kind: 'object';
  readonly parts: JsonParts;
  readonly line: number;
}

/** The parts of an object by name. A map, so that no name has a meaning of its own. */
export type JsonParts = ReadonlyMap<string, JsonNode>;

/** Why a text is not JSON, in words that end a sentence, and the line where that showed. */
export interface JsonFault {
  readonly kind: 'fault';
  readonly fault: string;
  readonly line: number;
  /** What is whole before the fault, where that is entries of a list; see `parseJson`. */
  readonly whole?: JsonList | JsonObject;
}

/** The objects of a list; of anything else none. */
export function objectsIn(node: JsonNode | undefined): JsonObject[] {
  return node?.kind === 'list' ? node.items.filter((item) => item.kind === 'object') : [];
}

/** What a part without parts of its own says; empty where it says nothing or is not there. */
export function wordOf(node: JsonNode | undefined): string {
  return node === undefined || node.kind === 'list' || node.kind === 'object' ? '' : node.text;
}
