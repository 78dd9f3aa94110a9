import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainYaml } from './read-plain-yaml.ts';
import { parseYaml } from './read-yaml-fields.ts';

const word = fc.constantFrom('flood', 'Am Fluß', '河水', '2019-11-06', '0123', 'true', '~', '"', "'", '\\', '#', ':', '-', '- ', '  ', '\t', '[', ']', '{', '&', '*', '!', '|', '>', '%', '...', '---', 'a: b', '\u2028', '\u0085', '?', '=', ',', '😀');
const text = fc.array(word, { maxLength: 3 }).map((words) => words.join(' '));
const name = fc.constantFrom('title', 'date', 'original_url', 'tags', 'on', '__proto__', 'a b', '<<', '"k"');
const gap = fc.constantFrom('', ' ', '  ');
const listed = fc.tuple(text, fc.constantFrom('', '"', "'"), gap).map(([value, mark, space]) => `${space}${mark}${value}${mark}${space}`);
const line = fc.oneof(
  fc.tuple(name, text).map(([key, value]) => `${key}: ${value}`),
  name.map((key) => `${key}:`),
  fc.tuple(fc.constantFrom('', ' ', '  '), text).map(([indent, value]) => `${indent}- ${value}`),
  fc.tuple(name, text).map(([key, value]) => `${key}: "${value}"`),
  fc.tuple(name, text).map(([key, value]) => `${key}: '${value}'`),
  fc.tuple(name, fc.array(listed, { maxLength: 3 }), gap).map(([key, items, space]) => `${key}: [${items.join(`,${space}`)}]`),
  text,
  fc.constant(''),
);

describe('front matter in plain YAML', () => {
  it('is read to the letter as the parser reads it, or left to the parser', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) => {
        const plain = readPlainYaml(lines, 2);
        expect(plain && { fields: plain }).toEqual(plain && parseYaml(lines, 2));
      }),
      { numRuns: 20000 },
    );
  });

  it('is recognised with values bare and quoted, empty ones, and lists', () => {
    const lines = ['categories: ["high water", \'ice\', Am Fluß ]', 'labels: []', 'title: "Flood: the third day 🌊"', '', "author: 'Nadia'", 'draft:', 'tags:', '  - river', '  - "high water"', 'url: https://paper.example/a#b'];
    expect(readPlainYaml(lines, 0)).toEqual([
      { name: 'categories', value: ['high water', 'ice', 'Am Fluß'], line: 0 },
      { name: 'labels', value: [], line: 1 },
      { name: 'title', value: 'Flood: the third day 🌊', line: 2 },
      { name: 'author', value: 'Nadia', line: 4 },
      { name: 'draft', value: '', line: 5 },
      { name: 'tags', value: ['river', 'high water'], line: 6 },
      { name: 'url', value: 'https://paper.example/a#b', line: 9 },
    ]);
  });
});
