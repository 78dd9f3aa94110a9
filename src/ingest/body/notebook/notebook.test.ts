import { describe, expect, it } from 'vitest';
import { makeFileSource } from '../../reading/reading-order.ts';
import { renderBody } from '../render-body.ts';

const pictures = new Map([
  ['story/quay.png', 'files/1.png'],
  ['*/gauge.png', 'files/2.png'],
  ['story/pic #1.png', 'files/3.png'],
  ['story/the old quay.png', 'files/4.png'],
  ['story/50% up.png', 'files/5.png'],
]);

function render(text: string) {
  const problems: string[] = [];
  const around = {
    file: 'story/index.md',
    title: 'The River',
    original: null,
    pictures: { take: (path: string) => pictures.get(path) ?? null, takeEmbedded: () => null },
    files: makeFileSource(['story/index.md', 'people/Ann Lee.md', 'story/note #2.md', 'a/twice.md', 'b/twice.md']),
    addPictureHost: () => {},
  };
  return { body: renderBody({ form: 'markdown', text, line: 1 }, around, (_, line, message) => problems.push(`${line}: ${message}`)).body.replaceAll(/ data-line="\d+"/g, ''), problems };
}

describe('a body from a notebook', () => {
  it.each([
    ['a picture', '![[quay.png]]', '<p><img src="files/1.png" alt></p>'],
    ['a picture in another folder, with its size', '![[Gauge.png|300x200]]', '<p><img src="files/2.png" alt></p>'],
    ['a picture with its description', '![[quay.png|The quay]]', '<p><img src="files/1.png" alt="The quay"></p>'],
    ['a link to a note', 'See [[Ann Lee]].', '<p>See <a href="dateline-file:people%2FAnn%20Lee.md">Ann Lee</a>.</p>'],
    ['a link to a part of a note, with words', '*[[people/Ann Lee#Life|she]]*', '<p><em><a href="dateline-file:people%2FAnn%20Lee.md">she</a></em></p>'],
    ['a link in a table', '| a |\n|---|\n| [[ann lee\\|she]] |', '<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><a href="dateline-file:people%2FAnn%20Lee.md">she</a></td>\n</tr>\n</tbody>\n</table>'],
    ['a link to a place in itself', 'See [[#The lock]].', '<p>See The lock.</p>'],
    ['marked words', 'It ==rose *again*==, 又==漲==了.', '<p>It <mark>rose <em>again</em></mark>, 又<mark>漲</mark>了.</p>'],
    ['the name of a paragraph', 'It rose. ^river-gauge\n\n- a ^37066d\n\n> b\n\n^quote', '<p>It rose.</p>\n<ul>\n<li>a</li>\n</ul>\n<blockquote>\n<p>b</p>\n</blockquote>'],
    ['a cell that begins with a sign', '| a |\n|---|\n| ^Same |', '<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>^Same</td>\n</tr>\n</tbody>\n</table>'],
    ['a table of contents', '[TOC]\n\na\n\n[[_TOC_]]', '<p>a</p>'],
    ['double brackets that are no link', 'x[[1]] and [[1, 2]] and [[1]](https://b.example/) and [[ -f a ]] and [[^1]]', '<p>x[[1]] and [[1, 2]] and <a href="https://b.example/">[1]</a> and [[ -f a ]] and [[^1]]</p>'],
    ['double brackets around what is defined', '[[a]]\n\n[a]: https://b.example/', '<p>[<a href="https://b.example/">a</a>]</p>'],
    ['signs that are no marks', 'a==b and c == d, ===, 5 ^2, x ^2023 and 100%% or 50%% of it', '<p>a==b and c == d, ===, 5 ^2, x ^2023 and 100%% or 50%% of it</p>'],
    ['all of it in code', '`[[a]] ==b== %%c%%`\n\n```\n![[quay.png]] ^river-gauge\n%%\n```', '<p><code>[[a]] ==b== %%c%%</code></p>\n<pre><code>![[quay.png]] ^river-gauge\n%%\n</code></pre>'],
  ])('with %s', (_, text, html) => {
    expect(render(text)).toEqual({ body: html, problems: [] });
  });

  it.each([
    ['a note that is not there', '[[Tom Reed]] and [[twice|two]]', '<p>Tom Reed and two</p>', ['1: 2 links, of which "Tom Reed" is the first, have no full web address; only the words are kept']],
    ['a picture that is not there', '![[lock.png|The lock]]', '<p><em class="missing-picture">The lock</em></p>', ['1: there is no picture "lock.png" in the folder; its description stands in its place']],
    ['a comment', 'a %%not yet%% b', '<p>a  b</p>', ['1: "%%" begins a comment, which was not published; left out with what it holds']],
    ['a comment over lines', 'a\n\n%%\nnot\n\nyet\n%%\n\nb', '<p>a</p>\n<p>b</p>', ['3: "%%" begins a comment, which was not published; left out with what it holds']],
  ])('with %s, says so', (_, text, html, problems) => {
    expect(render(text)).toEqual({ body: html, problems });
  });

  it.each(['[['.repeat(3e4), '![[a'.repeat(2e4), '==a '.repeat(2e4), '=='.repeat(3e4), '%% a '.repeat(2e4), '\n%%'.repeat(2e4), ' ^abcd'.repeat(2e4), `==${'['.repeat(3000)}`])('whose marks are never closed takes no long time', (text) => {
    expect(render(`x ${text}`).body).toContain('x');
  });
});

describe('an address in Markdown', () => {
  it.each([
    ['![x](the old quay.png)', '<p><img src="files/4.png" alt="x"></p>'],
    ['![x](the old quay.png "The quay") and', '<p><img src="files/4.png" alt="x" title="The quay"> and</p>'],
    ['![x](50% up.png)', '<p><img src="files/5.png" alt="x"></p>'],
    ['![x](<pic #1.png>)', '<p><img src="files/3.png" alt="x"></p>'],
    ['<img src="pic #1.png">', '<img src="files/3.png">'],
    ['<img src="quay.png?size=2#a">', '<img src="files/1.png">'],
    ['[x](note #2.md)', '<p><a href="dateline-file:story%2Fnote%20%232.md" data-fragment="#2.md">x</a></p>'],
    ['[x](https://b.example/ c/)', '<p><a href="https://b.example/%20c/">x</a></p>'],
    ['[x](https://b.example/c "The "old" quay") and "d")', '<p><a href="https://b.example/c" title="The &quot;old&quot; quay">x</a> and "d")</p>'],
    ['[x](https://b.example/c (d))', '<p><a href="https://b.example/c" title="d">x</a></p>'],
    ['[Lee](as she was called then) and [3](p. 5)', '<p>[Lee](as she was called then) and [3](p. 5)</p>'],
    ['[x]: the old quay.png', '<p>[x]: the old quay.png</p>'],
    ['`[x](the old quay.png)`', '<p><code>[x](the old quay.png)</code></p>'],
  ])('is read in %s', (text, html) => {
    expect(render(text)).toEqual({ body: html, problems: [] });
  });

  it.each([
    ['[c](javascript:alert(1))', '<p>c</p>', 'the link "javascript:alert(1)" has no full web address; only the words are kept'],
    ['[c][d]\n\n[d]: vbscript:a', '<p>c</p>', 'the link "vbscript:a" has no full web address; only the words are kept'],
    ['![p](file:///etc/passwd)', '<p><em class="missing-picture">p</em></p>', 'the picture "file:///etc/passwd" has no address of the web; its description stands in its place'],
  ])('is refused in %s, and the words stay', (text, html, message) => {
    const { body, problems } = render(text);
    expect(body).toBe(html);
    expect(problems.map((problem) => problem.replace(/^\d+: /, ''))).toEqual([message]);
  });

  it.each(['[a](b c '.repeat(1e4), `${'[a](b '.repeat(5e3)}.png)`, '[a](b "'.repeat(1e4), '![a](b (c '.repeat(1e4)])('that is never closed takes no long time', (text) => {
    expect(render(`x ${text}`).body).toContain('x');
  });
});

describe('a picture with quotation marks in quotation marks', () => {
  it.each([
    ['<img src="quay.png" alt="The sign "No mooring" at the quay" />', '<p><img src="files/1.png" alt="The sign &quot;No mooring&quot; at the quay"></p>'],
    ["a <img class=b alt='Ann's quay' src='quay.png'> c", '<p>a <img class="b" alt="Ann\'s quay" src="files/1.png"> c</p>'],
    ['`<img alt="a "b" c">`', '<p><code>&lt;img alt="a "b" c"&gt;</code></p>'],
    ['a <img a="b', '<p>a &lt;img a="b</p>'],
  ])('is shown: %s', (text, html) => {
    expect(render(text)).toEqual({ body: html, problems: [] });
  });

  it('that is never closed takes no long time', () => {
    expect(render('<img a="b '.repeat(1e4)).body).toContain('b');
    expect(render(`<img a="${'" '.repeat(2e4)}`).body).toContain('img');
  });
});
