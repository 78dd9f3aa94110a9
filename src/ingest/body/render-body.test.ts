import { describe, expect, it } from 'vitest';
import { isWebAddress } from '#core/web-address.ts';
import { countParagraphs } from './count-paragraphs.ts';
import { renderBody } from './render-body.ts';

function render(text: string, original?: string) {
  const problems: [number, string][] = [];
  const hosts: string[] = [];
  const around = {
    file: 'story/index.md',
    title: 'The River',
    original: original !== undefined && isWebAddress(original) ? original : null,
    pictures: { take: (path: string) => (path === 'story/quay.png' ? 'files/0123456789ab.png' : null), taken: () => [] },
    addPictureHost: (host: string) => void hosts.push(host),
  };
  return { ...renderBody({ form: 'markdown', text, line: 5 }, around, (line, message) => problems.push([line, message])), problems, hosts };
}

describe('a body', () => {
  it.each([
    ['one line of text', 'Text.', '<p>Text.</p>'],
    ['a first paragraph that is indented', '\n        Text.\n   \n    code', '<p>Text.</p>\n<pre><code>code\n</code></pre>'],
    ['lines of nothing but a no-break space', 'One.\n\u00a0\nTwo.', '<p>One.</p>\n<p>Two.</p>'],
    ['an indented first paragraph after its repeated title', '# The River\n\n     Text.', '<p>Text.</p>'],
    ['the title again', '# The *River*\n\nText.', '<p>Text.</p>'],
    ['the title again, after words', 'Text.\n\n## The River\n', '<p>Text.</p>\n<h2>The River</h2>'],
    ['another heading of the first level', '# A\n\n###### B', '<h2>A</h2>\n<h6>B</h6>'],
    ['headings that leave the first level free', '## A\n\n### B', '<h2>A</h2>\n<h3>B</h3>'],
    ['paragraphs of nothing', '<p>&nbsp;</p>\n\n<p></p>\n\nText.', '<p>Text.</p>'],
    ['an event and a style', '<p onclick="x" style="y" class="z">Text.</p>', '<p class="z">Text.</p>'],
    ['a comment', '<!-- more -->\n\nText.', '<p>Text.</p>'],
    ['a film', '<iframe src="//film.example/1"></iframe>', '<p><a class="embedded" href="https://film.example/1">Embedded content at film.example</a></p>'],
    [
      'a film at a web archive, in a shortcode',
      '{{< video src="https://web.archive.org/web/2019if_/https://film.example/1" >}}',
      '<p><a class="embedded" href="https://web.archive.org/web/2019if_/https://film.example/1">Embedded content at film.example</a></p>',
    ],
    ['a shortcode between lines of text', 'One\n{{< video src="https://film.example/1" >}}\ntwo', '<p>One</p>\n<p><a class="embedded" href="https://film.example/1">Embedded content at film.example</a></p>\n<p>two</p>'],
    ['a shortcode in code', '```\n{{< video src="https://film.example/1" >}}\n```', '<pre><code>{{&lt; video src="https://film.example/1" &gt;}}\n</code></pre>'],
    ['Liquid in the address of a link', '[a]({{ "/b" | url }})', '<p><a href="https://news.example/b">a</a></p>'],
    ['a picture of the folder', '![Q](quay.png)', '<p><img src="files/0123456789ab.png" alt="Q"></p>'],
    ['a picture that loads late', '<img src="data:image/gif;base64,x" data-src="quay.png">', '<img src="files/0123456789ab.png">'],
    ['a picture in several sizes', '<picture><source srcset="x.webp"><img src="quay.png" srcset="y 2x"></picture>', '<p><picture><img src="files/0123456789ab.png"></picture></p>'],
    ['a relative link', '[a](../b)', '<p><a href="https://news.example/b">a</a></p>'],
    ['a link as a web archive writes it', '[a](/web/2019/https://b.example/c)', '<p><a href="https://b.example/c">a</a></p>'],
    ['a link to a copy', '[a](https://web.archive.org/web/2021id_/https://b.example/c#d)', '<p><a href="https://b.example/c#d">a</a></p>'],
    ['a link to a copy by a short name', '[a](https://archive.ph/aB3dE)', '<p><a href="https://archive.ph/aB3dE">a</a></p>'],
    ['a link that leads on', '[a](https://t.umblr.com/redirect?z=https%3A%2F%2Fb.example%2Fc%3Fd%3De&t=x)', '<p><a href="https://b.example/c?d=e">a</a></p>'],
    ['a picture at a web archive', '![a](/web/2019im_/https://b.example/c.png)', '<p><img src="https://web.archive.org/web/2019im_/https://b.example/c.png" alt="a"></p>'],
  ])('with %s', (_, text, html) => {
    const { body, problems } = render(text, 'https://news.example/a/1');
    expect(body).toBe(html);
    expect(problems).toEqual([]);
  });

  it.each([
    ['a script', 'a\n\n<script>x</script>', '<p>a</p>', 7],
    ['an instruction without address', 'a\n\n{% raw %}', '<p>a</p>', 7],
    ['a frame without address', 'a\n\n<iframe></iframe>', '<p>a</p>', 7],
    ['a picture that is not there', 'a\n\n![b](рисунок.png)', '<p>a</p>\n<p><em class="missing-picture">b</em></p>', 7],
    ['a picture outside of the folder', '![b](../../etc/passwd.png)', '<p><em class="missing-picture">b</em></p>', 5],
    ['a picture of the disk', '![b](file:///etc/passwd.png)', '<p>![b](file:///etc/passwd.png)</p>', null],
    ['a link to a script', '<a href="javascript:alert(1)">a</a>', '<p>a</p>', 5],
    ['a relative link of a page whose address is not known', 'a\n[b](c)', '<p>a\nb</p>', 6],
  ])('with %s, says so', (_, text, html, line) => {
    const { body, problems } = render(text);
    expect(body.trim()).toBe(html);
    expect(problems.map(([at]) => at)).toEqual(line === null ? [] : [line]);
  });

  it('that mentions <script> goes on', () => {
    expect(render('About <script> tags.\n\nAnd <!-- more.').excerpt).toBe('About <script> tags. And <!-- more.');
  });

  it.each(['script', 'style', 'button', 'select', 'template', 'head', 'title', 'textarea', 'iframe', 'video', 'object', 'form', 'noscript', 'option', 'plaintext', 'svg', 'p', 'table'])(
    'that mentions <%s> loses nothing',
    (name) => {
      expect(render(`About <${name}> we say\n\nmore than once.`).body.replace(/<[^>]*>|\s+/g, ' ')).toMatch(/About.* we say.* more than once\./);
    },
  );

  it('names the hosts of its pictures', () => {
    expect(render('![](https://a.example/1.png) ![](//b.example:81/2.png)').hosts).toEqual(['a.example', 'b.example:81']);
  });

  it('begins, in a list, with its first words', () => {
    const { excerpt, minutes } = render('<figure><img src="quay.png"><figcaption>Caption</figcaption></figure>\n\n## Heading\n\n![missing](no.png)\n\n| a |\n|---|\n| b |\n\nThe  first\nwords.[^1]\n\n[^1]: Note.');
    expect(excerpt).toBe('The first words.');
    expect(minutes).toBe(1);
  });

  it('of nothing is empty and takes no time', () => {
    expect(render('# The River\n\n<p>&nbsp;</p>\n')).toMatchObject({ body: '', excerpt: '', minutes: 0 });
  });

  it('has as many paragraphs as it has <p> elements', () => {
    expect(countParagraphs(render('a\n\nb\n\n> c\n\n- d').body)).toBe(3);
    expect(countParagraphs('')).toBe(0);
  });
});
