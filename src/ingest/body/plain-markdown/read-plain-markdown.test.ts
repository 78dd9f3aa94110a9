import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundNesting } from '../bound-nesting.ts';
import { type Document, isElement, isText, nodesIn, parseHtml, type Tree } from '../dom.ts';
import { keepUnclosed } from '../keep-unclosed.ts';
import { renderMarkdown } from '../render-markdown.ts';
import { readPlainMarkdown } from './read-plain-markdown.ts';

/** The tree that the parsers make of a text, and what they have to say of it. */
function parse(text: string): { tree: Document; problems: string[] } {
  const problems: string[] = [];
  const html = renderMarkdown({ form: 'markdown', text, line: 1 }, (_, line, message) => problems.push(`${line}: ${message}`));
  return { tree: parseHtml(boundNesting(keepUnclosed(html), false)), problems };
}

/** A tree as plain data: each node with all that it is and with the number of its parent. */
function describeTree(document: Document) {
  const nodes: Tree[] = nodesIn(document);
  const numberOf = (node: Tree | null): number => (node === null ? -2 : nodes.indexOf(node));
  return nodes.map((node) => ({
    is: isElement(node) ? [node.name, ...Object.entries(node.attribs)] : isText(node) ? node.data : node.type,
    around: [numberOf(node.parent), numberOf(node.prev), numberOf(node.next)],
  }));
}

const plain = [
  'It rose.\n\nIt fell & rose again, "so" it was said! 5 > 4 = 100 %.\n',
  '## At the quay\n\n![The quay](https://a.example/b.jpg)\n\n# 北\n',
  '> It rose **again**, and [fell](https://a.example/%20b?c=d&e#f).\n\n> So *it was*.\n',
  '- a\n- [b](http://a.example)\n\nc\n\n- d',
  '橋樑**工作**有，[火車](https://paper-32.example/10953)但',
  '',
];

const pieces = [
  ...['It rose', '橋', '，', '工作', 'ا', ' ', '  ', '.', '!', '"', "'", '(', ')', '-', ':', '>', '#', '+', '=', '|', '%', '&', '&amp;', '&#65;', '&copy', '\\', '`', '*', '**', '_', '~', '~~', '<', '<b>', '<!--', '[', ']', '{', '}', '^', '\t', '\r', '\u00a0', '\ufeff', '\ufe00', '\u3000', '\0', '\ufdd0', '😀', '\ud800'],
  ...['**so**', '**的**', '*so*', '**so it**', '[a](https://b.example/c)', '![d](https://b.example/e.png)', '[gallery]', '[gallery](https://b.example/)', '[a](b c.md)', '[[a]]', '[^1]', '[^1]: a', '[a]: https://b.example/', '==a==', '%%a%%', ' ^river', '[toc]', '{% a %}', '{: .a}'],
  ...['https://b.example', 'http://', 'b.example', 'B.example', '/', '?', '@', ';', '%20', '%2', 'xn--a', '](', '[a](https://', '1. ', '12) ', '---', '```'],
];
const blocks = ['', '# ', '## ', '### ', '- ', '> ', '* ', '+ ', '1. ', '    ', ' ', '| ', '> - ', '- - '];
const line = fc.tuple(fc.constantFrom(...blocks, '', '', ''), fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 4 })), { minLength: 1, maxLength: 6 })).map(([begin, rest]) => begin + rest.join(''));
const plainLine = fc.tuple(fc.constantFrom('', '', '## ', '- ', '> '), fc.array(fc.constantFrom('It rose', '橋', '，', 'ا', ' ', '. ', '!', '-', '**so**', '**的**', '*so it*', '[a b](https://b.example/c?d=%20&e)', '![d](https://b.example)'), { minLength: 1, maxLength: 8 })).map(([begin, rest]) => begin + rest.join(''));
const text = (oneLine: fc.Arbitrary<string>) => fc.array(fc.tuple(oneLine, fc.constantFrom('\n', '\n\n', '\n\n', '\n\n', '\n\n\n', '\n \n')), { maxLength: 6 }).map((all) => all.flat().join(''));

describe('a text in plain Markdown', () => {
  it.each(plain)('is read without a parser: %s', (one) => {
    expect(readPlainMarkdown(one)).not.toBeNull();
  });

  it.each(['a\nb', '- a\n\n- b', '1. a', '**a b.** c', '[gallery](https://b.example/)', 'a  ', '    a', '&amp;', 'a %%b%% c', '## a #'])('is not what this is: %j', (one) => {
    expect(readPlainMarkdown(one)).toBeNull();
  });

  it('gives the tree that the parsers give', () => {
    const property = fc.property(fc.oneof(text(line), text(plainLine), fc.constantFrom(...plain), fc.string()), (one) => {
      const tree = readPlainMarkdown(one);
      if (tree === null) return;
      const parsed = parse(one);
      expect(parsed.problems).toEqual([]);
      expect(describeTree(tree)).toEqual(describeTree(parsed.tree));
    });
    fc.assert(property, { numRuns: 3000 });
  });

  it('gives it of a long text as well, and takes no long time for one that is not plain at its end', () => {
    const long = 'It rose **again**, and [fell](https://a.example/b).\n\n'.repeat(300);
    const tree = readPlainMarkdown(long);
    expect(tree && describeTree(tree)).toEqual(describeTree(parse(long).tree));
    expect(readPlainMarkdown(`**${'a '.repeat(1e5)}`)).toBeNull();
    expect(readPlainMarkdown(`[${'a'.repeat(1e5)}](`.repeat(3))).toBeNull();
  });
});
