import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '#core/article.ts';
import { isWebAddress, type WebAddress } from '#core/web-address.ts';
import { readBeginning } from './read-beginning.ts';

const place = addressOf('https://paper.example/1');
const article: Omit<Article, 'id'> = {
  title: 'The Bell Is Back',
  source: 'Harbour Times',
  published: null,
  authors: [],
  excerpt: '',
  minutes: 3,
  original: place,
  archived: null,
  section: null,
  tags: [],
  body: '<p>It rang at noon.</p>\n<p>Nobody had asked for it.</p>',
};

function addressOf(text: string): WebAddress {
  if (!isWebAddress(text)) throw new Error(`${text} is no address`);
  return text;
}

const beginningOf = (body: string) => readBeginning({ ...article, body });
const sentence = 'The keeper of the old gauge house says that it will be. ';

describe('the beginning of an article', () => {
  it('is its first paragraph, and what stands above it', () => {
    expect(readBeginning(article)).toEqual({ text: 'It rang at noon.', minutes: 3, original: true, archived: false });
    expect(readBeginning({ ...article, original: null, archived: place, language: 'fr' })).toEqual({ text: 'It rang at noon.', minutes: 3, language: 'fr', original: false, archived: true });
  });

  it.each([
    ['a long paragraph, up to a word', `<p>${sentence.repeat(9)}</p>`, `${sentence.repeat(4)}The keeper of…`],
    ['one in Chinese, of which each character says more', `<p>${'鐘聲在正午響起。'.repeat(20)}</p>`, `${'鐘聲在正午響起。'.repeat(10)}…`],
    ['one in Arabic', `<p>${'عاد الجرس إلى البرج. '.repeat(20)}</p>`, `${'عاد الجرس إلى البرج. '.repeat(6)}عاد الجرس…`],
    ['letters beyond the first plane, whole', `<p>${'𠮷'.repeat(100)}</p>`, `${'𠮷'.repeat(60)}…`],
    ['links, as words', '<p>It <a href="https://a.example/">rang at</a> noon.</p>', 'It rang at noon.'],
    ['markup that is told as such, as words', '<p>It said &lt;img src=x onerror=alert(1)&gt; &amp;amp; rang.</p>', 'It said <img src=x onerror=alert(1)> &amp; rang.'],
    ['white space as it is shown', '<p>\n  It\n rang\tat 12&nbsp;h. </p>', 'It rang at 12\u00a0h.'],
    ['a paragraph with a class, which nobody is shown', '<p class="lead">It rang.</p>', 'It rang.'],
    ['words before the first that are set otherwise', '<p>It rang at noon, and the whole harbour <em>stopped</em> to hear it.</p>', 'It rang at noon, and the whole harbour…'],
    ['words before a word that is set otherwise in part', '<p>It rang at noon, and the whole harbour rem<b>em</b>bers it.</p>', 'It rang at noon, and the whole harbour…'],
    ['words before a line break', '<p>It rang at noon, in the whole harbour.<br>Really.</p>', 'It rang at noon, in the whole…'],
  ])('may be %s', (_, body, text) => {
    expect(beginningOf(body)?.text).toBe(text);
  });

  it.each([
    ['nothing', ''],
    ['a heading', '<h2>At noon</h2>\n<p>It rang.</p>'],
    ['a quotation', '<blockquote>\n<p>It rang.</p>\n</blockquote>'],
    ['a list', '<ul>\n<li>It rang.</li>\n</ul>'],
    ['a table', '<table><tr><td>It rang.</td></tr></table>'],
    ['a paragraph that is set otherwise', '<p align="right">It rang.</p>'],
    ['too few words before one that is set otherwise', '<p>It <em>rang</em> at noon.</p>'],
    ['a picture of the archive', '<p><img src="files/0123456789ab.png" alt="The bell"></p>\n<p>It rang.</p>'],
    ['two pictures', '<p><img src="https://a.example/1.png"><img src="https://a.example/2.png"></p>\n<p>It rang.</p>'],
    ['a picture and a heading', '<p><img src="https://a.example/1.png"></p>\n<h2>At noon</h2>\n<p>It rang.</p>'],
    ['a picture with a caption that is set otherwise', '<figure><img src="https://a.example/1.png"><figcaption>The <i>bell</i></figcaption></figure>\n<p>It rang.</p>'],
    ['a picture with words that go on and on', `<p><img src="https://a.example/1.png" alt="${sentence.repeat(9)}"></p>\n<p>It rang.</p>`],
  ])('is none where there is %s', (_, body) => {
    expect(beginningOf(body)).toBeNull();
  });

  it('is none where the link to the original would be named otherwise than by the source', () => {
    expect(readBeginning({ ...article, source: '' })).toBeNull();
    expect(readBeginning({ ...article, source: '', original: null })).not.toBeNull();
  });

  it('tells of all pictures that wait, whose notice stands above it', () => {
    const pictures = ['https://b.example/1.png?a&amp;b', 'https://www.a.example/a > b.png', 'https://a.example/2.png', 'files/0123456789ab.png'].map((src) => `<p><img alt="x > y" src="${src}"></p>`);
    expect(beginningOf(`<p>It rang.</p>${pictures.join('\n')}`)?.pictures).toEqual({ count: 2, hosts: ['a.example', 'b.example'] });
  });

  it.each([
    ['in a paragraph', '<p><img src="https://a.example/1.png" alt="A &amp; B"></p>', { description: 'A & B', inFigure: false }],
    ['without a description', '<p><img src="https://a.example/1.png"></p>', { description: '', inFigure: false }],
    ['in a figure', '<figure class="x">\n<img src="https://a.example/1.png" alt="">\n</figure>', { description: '', inFigure: true }],
    ['with a caption', '<figure><img src="https://a.example/1.png" alt="A">\n<figcaption> By <a href="https://b.example/">Ann</a>\n</figcaption></figure>', { description: 'A', inFigure: true, caption: 'By Ann' }],
  ])('may come after a picture that waits %s', (_, html, picture) => {
    expect(beginningOf(`${html}\n<p>It rang.</p>`)).toEqual({ text: 'It rang.', minutes: 3, original: true, archived: false, pictures: { count: 1, hosts: ['a.example'] }, picture });
  });

  it('is the same without a parser as with one', () => {
    const pieces = ['It rang ', ' at noon.', '鐘', '  ', '\n', '&amp;', '>', '"', '</a>', '<a>', '<a name>', '<a href="https://a.example/?b>c">', '<a title="" href="/d">', '<em>so</em>', '<br>', '<abbr>a</abbr>', '<b class="c">', '<!-- d -->', '</em>'];
    const paragraph = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((all) => all.join(''));
    // What a comment stands in is left to the parser, which sees nothing in it.
    fc.assert(
      fc.property(paragraph, (words) => {
        expect(beginningOf(`<p>${words}</p>`)).toEqual(beginningOf(`<p><!---->${words}</p>`));
      }),
    );
  });
});
