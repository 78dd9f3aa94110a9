import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropShortcodes, findPairedNames } from './shortcodes.ts';

function drop(text: string, place: 'html' | 'markdown' = 'markdown') {
  const noted: [string, string][] = [];
  const paired = findPairedNames(text);
  return { text: paired === null ? text : dropShortcodes(text, paired, place, (mark, _, fate) => noted.push([mark, fate])), noted };
}

describe('the shortcodes of plugins', () => {
  it.each([
    ['[box]Words[/box]', 'Words', [['[box]', 'only its words are kept']]],
    ['[box color="red" wide=1]Words[/box]', 'Words', [['[box color="red" wide=1]', 'only its words are kept']]],
    ['a [slider id="4"] b', 'a  b', [['[slider id="4"]', 'left out']]],
    ['a [slider id=&#8221;4&#8221;] b', 'a  b', [['[slider id=&#8221;4&#8221;]', 'left out']]],
    ['[vc_row][vc_column width="1/2"]Words[/vc_column][/vc_row]', '  Words  ', [['[vc_row]', 'only its words are kept'], ['[vc_column width="1/2"]', 'only its words are kept']]],
    ['a [vc_separator] b', 'a   b', [['[vc_separator]', 'left out']]],
    ['[button link="https://b.example/?a=1&amp;b=2" size="big"]Read on[/button]', '<a href="https://b.example/?a=1&amp;b=2">Read on</a>', []],
    ['[url=https://b.example/]the lock[/url]', '<a href="https://b.example/">the lock</a>', []],
    ['[photo src="https://b.example/a.png" alt="The lock"]', '<img src="https://b.example/a.png" alt="The lock">', []],
    ['[player url="https://b.example/a"]', '<a class="embedded" href="https://b.example/a">Embedded content at b.example</a>', []],
  ])('%s becomes %s', (text, expected, noted) => {
    expect(drop(text)).toEqual({ text: expected, noted });
  });

  it('of an editor of pages end a paragraph of HTML', () => {
    expect(drop('[vc_column]One[/vc_column][vc_column]Two[/vc_column]', 'html').text).toBe('<p></p>One<p></p><p></p>Two<p></p>');
  });

  it.each([
    'He said “it were” [sic] and […] went [on].',
    'A note[^1] and [words](https://b.example/) and [words][ref] and ![words][ref].',
    '[^1]: The note.\n[ref]: https://b.example/ "Title"',
    '- [ ] open\n- [x] done',
    'The sum [where x = 3] and [Ann: "no"] and [a, b="c" d].',
    'The end [/sic] without beginning.',
    '[[box]] and [[/box]] are how one writes about [box]…',
    '[a title="b"](https://b.example/)',
  ])('are not seen in %j', (text) => {
    expect(drop(text)).toEqual({ text, noted: [] });
  });

  it('keep every word and every line', () => {
    const pieces = fc.constantFrom('[a]', '[/a]', '[b c="d\n"]', '[/b]', '[[', ']]', '[', ']', '[url=https://x.example/]', '[/url]', '\n', ' word ', '"');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        const dropped = drop(text).text;
        expect(dropped.split('\n').length).toBe(text.split('\n').length);
        expect(dropped.split('word').length).toBe(text.split('word').length);
      }),
    );
  });

  it.each(['[a b="'.repeat(2e4), '[a '.repeat(3e4), '[a b=" '.repeat(1) + ' '.repeat(5e4) + ']', `[a${' b=c'.repeat(2e4)} "]`, `[a ${'='.repeat(5e4)}] [/a]`, '[a][/a'.repeat(2e4), `[a b="${'&quot'.repeat(1e4)}]`])('that are never closed take no long time', (text) => {
    expect(drop(`${text} [/z]`).text).toContain('[/z]');
  });
});
