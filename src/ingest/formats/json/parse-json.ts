import type { JsonFault, JsonNode } from './json-node.ts';
import { type JsonToken, scanJson } from './scan-json.ts';

/** Files with more values than this are data of another kind, and would fill the memory. */
const mostValues = 2_000_000;

/** A list or object whose closing bracket has not come yet. */
type Open =
  | { readonly kind: 'list'; readonly items: JsonNode[]; readonly line: number }
  | { readonly kind: 'object'; readonly parts: Map<string, JsonNode>; readonly line: number; key: string };

/** What may come next. */
type Due = 'value' | 'item or end' | 'key' | 'key or end' | 'colon' | 'comma or end';

/**
 * Parses a text that begins on `firstLine` of a file. Written here because `JSON.parse` tells no lines and changes long numbers. Takes
 * exactly what `JSON.parse` takes (RFC 8259; of names that come twice the last counts), and `NaN` and `Infinity`. Calls itself for no
 * level, so that no nesting exhausts the stack. A fault in a list of objects, or after it, is given with what stands whole before it: the list
 * may be all, or lie in objects only, so that it is no part of one of the entries of another.
 */
export function parseJson(text: string, firstLine = 1): JsonNode | JsonFault {
  const next = scanJson(text, firstLine);
  const open: Open[] = [];
  const state: { root?: JsonNode; due: Due; values: number } = { due: 'value', values: 0 };

  function place(node: JsonNode): void {
    const top = open.at(-1);
    if (top === undefined) state.root = node;
    else if (top.kind === 'list') top.items.push(node);
    else top.parts.set(top.key, node);
    state.due = 'comma or end';
    state.values += 1;
  }

  function begin(node: Open): void {
    place(node);
    open.push(node);
    state.due = node.kind === 'list' ? 'item or end' : 'key or end';
  }

  for (let token = next(); ; token = next()) {
    if (token.kind === 'fault') return { ...token, ...wholeBefore() };
    const top = open.at(-1);
    const mark = token.kind === 'mark' ? token.mark : '';
    if (state.root !== undefined && top === undefined) return token.kind === 'end' ? state.root : { ...faultAt(token, 'something follows after its end'), ...(state.root.kind === 'list' ? { whole: state.root } : {}) };
    if (token.kind === 'end') return broken(token, state.root === undefined ? 'there is nothing in it' : 'it ends before all its brackets are closed');
    if (state.values > mostValues) return faultAt(token, `it has more than ${mostValues / 1_000_000} million values`);
    if (state.due === 'value' || state.due === 'item or end') {
      if (mark === '[') begin({ kind: 'list', items: [], line: token.line });
      else if (mark === '{') begin({ kind: 'object', parts: new Map(), line: token.line, key: '' });
      else if (token.kind !== 'mark') place(token);
      else if (mark === ']' && state.due === 'item or end') close();
      else return broken(token, `a value is missing before "${mark}"`);
    } else if (state.due === 'comma or end') {
      if (mark === ',') state.due = top?.kind === 'list' ? 'value' : 'key';
      else if (mark === (top?.kind === 'list' ? ']' : '}')) close();
      else return broken(token, 'a comma or a closing bracket is missing');
    } else if (state.due === 'colon') {
      if (mark !== ':') return broken(token, 'a colon is missing after a name');
      state.due = 'value';
    } else if (mark === '}' && state.due === 'key or end') close();
    else if (token.kind === 'text' && top?.kind === 'object') {
      top.key = token.text;
      state.due = 'colon';
    } else return broken(token, 'a name in quotation marks is missing');
  }

  function broken({ line }: JsonToken, fault: string): JsonFault {
    return { kind: 'fault', fault, line, ...wholeBefore() };
  }

  /** The list with the entry taken out of it that has no end. */
  function wholeBefore(): Pick<JsonFault, 'whole'> {
    const at = open.findIndex(({ kind }) => kind === 'list');
    const list = open[at];
    if (list?.kind !== 'list' || (state.root?.kind !== 'list' && state.root?.kind !== 'object')) return {};
    if (open.length > at + 1) list.items.pop();
    return list.items.some(({ kind }) => kind === 'object') ? { whole: state.root } : {};
  }

  function close(): void {
    open.pop();
    state.due = 'comma or end';
  }
}

function faultAt({ line }: JsonToken, fault: string): JsonFault {
  return { kind: 'fault', fault, line };
}
