import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonNode } from './json-node.ts';
import { parseJson } from './parse-json.ts';

/** What JavaScript makes of the same. */
function plain(node: JsonNode): unknown {
  if (node.kind === 'list') return node.items.map(plain);
  if (node.kind === 'object') return Object.fromEntries([...node.parts].map(([name, part]) => [name, plain(part)]));
  if (node.kind === 'text') return node.text;
  return node.kind === 'none' ? null : (JSON.parse(node.text) as unknown);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const pieces = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', '"a"', '"\\"', '1', '-', '0.5e+3', '01', 'true', 'null', 'nil', ' ', '\n', '\t', '\ufeff', '\u2028', '\u0000', '\\u00e9', '😀');
const nearlyJson = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

describe('parsing JSON', () => {
  it('gives what JSON.parse gives', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(0, 2, '\t'), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        const node = parseJson(text);
        expect(node.kind === 'fault' ? node : plain(node)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('takes what JSON.parse takes and nothing else, and names a line that is there', { timeout: 20_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(nearlyJson, fc.string({ unit: 'binary' })), (text) => {
        const node = parseJson(text);
        expect(node.kind !== 'fault').toBe(isJson(text));
        expect(node.line).toBeLessThanOrEqual(text.split('\n').length);
      }),
      { numRuns: 1000 },
    );
  });

  it('knows the line of every value', () => {
    const node = parseJson('\n[\n  {"a":\n 1,\n\n "b": [\n"x\\ny",\n true]},\n {}]', 10);
    const lines: [string, number][] = [];
    const walk = (one: JsonNode): void => {
      lines.push([one.kind, one.line]);
      if (one.kind === 'list') one.items.forEach(walk);
      if (one.kind === 'object') [...one.parts.values()].forEach(walk);
    };
    if (node.kind !== 'fault') walk(node);
    expect(lines).toEqual([['list', 11], ['object', 12], ['number', 13], ['list', 15], ['text', 16], ['boolean', 17], ['object', 18]]);
  });

  it('keeps long numbers, and takes NaN for nothing', () => {
    expect(parseJson('[12345678901234567890, NaN, -Infinity]')).toMatchObject({
      items: [{ kind: 'number', text: '12345678901234567890' }, { kind: 'none', text: '' }, { kind: 'none' }],
    });
  });

  it.each([
    ['', 1, 'there is nothing in it'],
    ['{\n"a": 1', 2, 'it ends before all its brackets are closed'],
    ['{"a": 1\n"b": 2}', 2, 'a comma or a closing bracket is missing'],
    ['{"a": 1,\n}', 2, 'a name in quotation marks is missing'],
    ['[1,\n\n]', 3, 'a value is missing before "]"'],
    ['{"a"\n1}', 2, 'a colon is missing after a name'],
    ["{'a': 1}", 1, 'a value is no text in quotation marks, number, list or object'],
    ['{}\n{}', 2, 'something follows after its end'],
    ['["a\nb"]', 1, 'a text in quotation marks has a line break or a wrong "\\" in it, or its quotation mark is not closed'],
    ['["a', 1, 'a quotation mark is not closed'],
  ])('of %j says what is wrong, and where', (text, line, fault) => {
    expect(parseJson(text)).toEqual({ kind: 'fault', fault, line });
  });

  it('has names without any meaning', () => {
    expect(parseJson('{"__proto__": {"title": "x"}}')).toMatchObject({ parts: new Map([['__proto__', expect.anything()]]) });
    expect(({} as { title?: string }).title).toBeUndefined();
  });

  it('stands any nesting and any run of backslashes', () => {
    const deep = 100_000;
    expect(parseJson('['.repeat(deep) + ']'.repeat(deep)).kind).toBe('list');
    expect(parseJson('['.repeat(deep)).kind).toBe('fault');
    expect(parseJson(`"${'\\\\'.repeat(deep)}"`)).toMatchObject({ kind: 'text' });
    expect(parseJson(`"${'\\"'.repeat(deep)}`).kind).toBe('fault');
  });

  it('gives up on a flood of values', { timeout: 20_000 }, () => {
    expect(parseJson(`[${'0,'.repeat(2_000_001)}0]`)).toMatchObject({ fault: 'it has more than 2 million values' });
  });
});
