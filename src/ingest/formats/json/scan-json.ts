import type { JsonFault, JsonWord } from './json-node.ts';

/** A piece of JSON: a bracket, a colon or a comma, a value without parts, or the end of the text. */
export type JsonToken = { readonly kind: 'mark'; readonly mark: string; readonly line: number } | { readonly kind: 'end'; readonly line: number } | JsonWord | JsonFault;

const words: ReadonlyMap<string, JsonWord['kind']> = new Map([
  ['true', 'boolean'],
  ['false', 'boolean'],
  ['null', 'none'],
  // Not JSON, but what Python writes for a value that is missing.
  ['NaN', 'none'],
  ['Infinity', 'none'],
  ['-Infinity', 'none'],
]);
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const bareWord = /[\w.+-]+/y;

/** Gives the tokens of a text one after the other, in time that grows with its length. After a fault there is nothing to be had. */
export function scanJson(text: string, firstLine: number): () => JsonToken {
  let position = 0;
  let line = firstLine;

  function skipSpace(): void {
    for (; position < text.length; position += 1) {
      const code = text.charCodeAt(position);
      if (code === 0x0a) line += 1;
      else if (code !== 0x20 && code !== 0x09 && code !== 0x0d) return;
    }
  }

  function fault(what: string): JsonFault {
    return { kind: 'fault', fault: what, line };
  }

  function readText(): JsonToken {
    const end = findQuote(text, position + 1);
    if (end < 0) return fault('a quotation mark is not closed');
    const start = position;
    position = end + 1;
    try {
      const value: unknown = JSON.parse(text.slice(start, position));
      return { kind: 'text', text: String(value), line };
    } catch {
      return fault('a text in quotation marks has a line break or a wrong "\\" in it, or its quotation mark is not closed');
    }
  }

  function readWord(): JsonToken {
    bareWord.lastIndex = position;
    const word = bareWord.exec(text)?.[0] ?? '';
    position += word.length;
    const kind = number.test(word) ? 'number' : words.get(word);
    return kind === undefined ? fault('a value is no text in quotation marks, number, list or object') : { kind, text: kind === 'none' ? '' : word, line };
  }

  return () => {
    skipSpace();
    const mark = text.charAt(position);
    if (mark === '') return { kind: 'end', line };
    if (mark === '"') return readText();
    if (!'{}[],:'.includes(mark)) return readWord();
    position += 1;
    return { kind: 'mark', mark, line };
  };
}

/** Index of the quotation mark that closes a text: the first that no odd number of backslashes stands before. -1 where there is none. */
function findQuote(text: string, start: number): number {
  for (let quote = text.indexOf('"', start); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let before = quote;
    while (before > start && text.charAt(before - 1) === '\\') before -= 1;
    if ((quote - before) % 2 === 0) return quote;
  }
  return -1;
}
