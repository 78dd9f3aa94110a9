import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapParagraphs } from './wrap-paragraphs.ts';

describe('loose text', () => {
  it.each([
    ['one', '<p>one</p>'],
    ['one\n\ntwo', '<p>one</p>\n\n<p>two</p>'],
    ['one\n \t\ntwo\nthree', '<p>one</p>\n \t\n<p>two<br>\nthree</p>'],
    ['one <br> <br>\ntwo', '<p>one</p>  \n<p>two</p>'],
    ['one<br>\ntwo', '<p>one<br>\ntwo</p>'],
    ['one<br /><br />two', '<p>one</p><p>two</p>'],
    ['<p>one</p>\n\n<p>two\nthree</p>', '<p>one</p>\n\n<p>two<br>\nthree</p>'],
    ['before <div>inside</div> after', '<p>before</p> <div><p>inside</p></div> <p>after</p>'],
    ['<b>one</b>\n\n<a\nhref="x">two</a>', '<p><b>one</b></p>\n\n<p><a\nhref="x">two</a></p>'],
    ['<ul>\n<li>one</li>\n<li>two\nthree</li>\n</ul>', '<ul>\n<li>one</li>\n<li>two<br>\nthree</li>\n</ul>'],
    ['<pre>one\n\n<b>two</b></pre>three', '<pre>one\n\n<b>two</b></pre><p>three</p>'],
    ['<table>\n<tr><td>one</td></tr>\n</table>', '<table>\n<tr><td>one</td></tr>\n</table>'],
    ['<a href="x"><h2>one</h2></a>', '<a href="x"><h2>one</h2></a>'],
    ['<img src="x">', '<p><img src="x"></p>'],
    ['<figure>\n<img src="x"><figcaption>one</figcaption>\n</figure>', '<figure>\n<img src="x"><figcaption>one</figcaption>\n</figure>'],
    [' \n&nbsp;\n', ' \n&nbsp;\n'],
    ['<hr>one', '<hr><p>one</p>'],
    ['<pre>never ends\n\n<p>', '<pre>never ends\n\n<p>'],
  ])('%j becomes %j', (html, wrapped) => {
    expect(wrapParagraphs(html, 'mean')).toBe(wrapped);
  });

  it('keeps its line breaks as spaces where they are not meant', () => {
    expect(wrapParagraphs('one\ntwo\n\nthree', 'keep')).toBe('<p>one\ntwo</p>\n\n<p>three</p>');
  });

  it('loses no word and moves no line', () => {
    const pieces = fc.constantFrom('<p>', '</p>', '<div>', '</div>', '<li>', '<pre>', '</pre>', '<br>', '<b>', '</b>', '\n', '\n\n', 'word', ' ', '<', '<!--', '-->');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), fc.constantFrom('keep' as const, 'mean' as const), (parts, lineBreaks) => {
        const html = parts.join('');
        const wrapped = wrapParagraphs(html, lineBreaks);
        expect(wrapped.split('\n').map((line) => line.replace(/<\/?(p|br)>/g, ''))).toEqual(html.split('\n').map((line) => line.replace(/<\/?(p|br)>/g, '')));
      }),
    );
  });
});
