import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropShortcodesOfHtml } from './drop-shortcodes.ts';
import { replaceShortcodes } from './replace-shortcodes.ts';
import { stripBlockComments } from './strip-block-comments.ts';

describe('a shortcode', () => {
  it.each([
    ['[caption id="a"]<img src="x"> Words[/caption]', '<figure><img src="x"><figcaption>Words</figcaption></figure>'],
    ['[caption]<a href="y"><img src="x"></a>[/caption]', '<figure><a href="y"><img src="x"></a></figure>'],
    ['[caption caption="Old words"]<img src="x">[/caption]', '<figure><img src="x"><figcaption>Old words</figcaption></figure>'],
    ['[embed]https://v.example/1[/embed]', '<p><a class="embedded" href="https://v.example/1">Embedded content at v.example</a></p>'],
    ['[youtube https://v.example/1?a=1&amp;b=2]', '<p><a class="embedded" href="https://v.example/1?a=1&amp;b=2">Embedded content at v.example</a></p>'],
    ['See the [video], said [the council].', 'See the [video], said [the council].'],
    ['[[gallery]]', '[gallery]'],
  ])('%s becomes %s without a note', (html, replaced) => {
    const noted: string[] = [];
    expect(replaceShortcodes(html, 'html', (mark) => noted.push(mark))).toBe(replaced);
    expect(noted).toEqual([]);
  });

  it.each([
    ['a [gallery ids="1,2"] b', 'a  b', '[gallery ids="1,2"]'],
    ['a [caption id="1"] b', 'a  b', '[caption id="1"]'],
    ['[audio id="1"][/audio]', '', '[audio id="1"][/audio]'],
    ['[contact-form]\nName[/contact-form]', '\nName', '[contact-form]\nName[/contact-form]'],
  ])('%j leaves %j and is noted', (html, replaced, shortcode) => {
    const noted: unknown[] = [];
    expect(replaceShortcodes(html, 'html', (...note) => noted.push(note))).toBe(replaced);
    expect(noted).toEqual([[shortcode, html.indexOf(shortcode), 'left out']]);
  });

  it('moves no line, and the rest of the text stays', () => {
    const pieces = fc.constantFrom('[caption]', '[/caption]', '[[', ']]', '[gallery]', '[embed]', '[/embed]', '[vc_row a="\nb"]', '[/vc_row]', '[x]', '[/x]', '<code>', '</code>', '[video src="https://v.example/\n"]', '<img>', '\n', 'word');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const html = parts.join('');
        const replaced = dropShortcodesOfHtml(replaceShortcodes(html, 'html', () => {}), () => {});
        expect(replaced.split('\n').length).toBe(html.split('\n').length);
        expect(replaced.split('word').length).toBe(html.split('word').length);
      }),
    );
  });
});

describe('the comments of a post', () => {
  it('are taken out, lines staying where they are; a block that was nothing else is reported', () => {
    const problems: [number, string][] = [];
    const html = '<!-- wp:paragraph -->\n<p>One</p>\n<!-- /wp:paragraph -->\n<!-- wp:spacer /-->\n<!-- wp:calendar\n/-->two <!-- open';
    expect(stripBlockComments(html, (offset, message) => problems.push([offset, message]))).toBe('\n<p>One</p>\n\n\n\ntwo <!-- open');
    expect(problems).toEqual([[html.indexOf('<!-- wp:calendar'), 'the block "calendar" was filled in by the software of the former site; left out']]);
  });
});
