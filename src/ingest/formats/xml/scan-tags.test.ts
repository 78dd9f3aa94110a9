import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRoot } from './find-root.ts';
import { makeMarkup } from './markup.ts';
import { readAttributes, scanTags } from './scan-tags.ts';

function tagsOf(text: string): string[] {
  return [...scanTags(makeMarkup(text), 0)].map(({ start, end }) => text.slice(start, end));
}

describe('the tags of a text', () => {
  it.each([
    ['<a><b/></a>', ['<a>', '<b/>', '</a>']],
    ['<a title="x > y">z</a>', ['<a title="x > y">', '</a>']],
    ["<a href=it's>", ["<a href=it's>"]],
    ['<a title="never ends>z</a>', ['<a title="never ends>', '</a>']],
    ['<dc:creator xml:lang = "en">', ['<dc:creator xml:lang = "en">']],
    ['5 < 6 <3 a<b> <', ['<b>']],
    ['<jane@news.example>', []],
    ['<a <b>', ['<b>']],
    ['<!-- <a> --><b>', ['<b>']],
    ['<!-- <a> <b>', ['<a>', '<b>']],
    ['<![CDATA[<a>]]><b>', ['<b>']],
    ['<![CDATA[<a><b>', ['<a>', '<b>']],
    ['<?xml version="1.0"?><a>', ['<a>']],
    ['<نص>', ['<نص>']],
  ])('%s', (text, tags) => {
    expect(tagsOf(text)).toEqual(tags);
  });

  it('lie within the text and in its order, whatever it is', () => {
    const pieces = fc.constantFrom('<', '>', '</', '/>', 'a', 'b:c', ' ', '=', '"', "'", '<!--', '-->', '<![CDATA[', ']]>', '<?', '?>', '<!DOCTYPE', '[', ']>', '&', '\n');
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let before = 0;
        for (const { start, end } of scanTags(makeMarkup(text), 0)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
        findRoot(makeMarkup(text));
      }),
    );
  });
});

describe('the first tag of a document', () => {
  it.each([
    ['<?xml version="1.0"?>\n<!-- <x> -->\n<rss>', 'rss'],
    ['<!DOCTYPE lewis SYSTEM "lewis.dtd">\n<REUTERS>', 'REUTERS'],
    ['<!-- <!DOCTYPE a> --><!doctype rss [<!ENTITY a "<b>">]><rss>', 'rss'],
    ['</stray><feed>', 'feed'],
    ['<!DOCTYPE rss [<!ENTITY a "<b>">', undefined],
    ['no tag', undefined],
  ])('%s', (text, name) => {
    expect(findRoot(makeMarkup(text))?.tag.name).toBe(name);
  });
});

describe('the attributes of a tag', () => {
  it('are read in all their spellings, the first of each name', () => {
    const attributes = readAttributes(` a="1 > 0" b='2' c=3 d = "4" a="5" __proto__="6" e`);
    expect([...attributes]).toEqual([['a', '1 > 0'], ['b', '2'], ['c', '3'], ['d', '4'], ['__proto__', '6']]);
  });
});

describe('a line', () => {
  it('is counted from 1, and a line break belongs to the line it ends', () => {
    const { lineOf } = makeMarkup('a\nb\n\nc');
    expect([0, 1, 2, 4, 5].map(lineOf)).toEqual([1, 1, 2, 3, 4]);
  });
});
