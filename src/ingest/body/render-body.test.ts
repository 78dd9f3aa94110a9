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
    pictures: { take: (path: string) => (path === 'story/quay.png' ? 'files/0123456789ab.png' : null), takeEmbedded: () => null, taken: () => [] },
    addPictureHost: (host: string) => void hosts.push(host),
  };
  return { ...renderBody({ form: 'markdown', text, line: 5 }, around, (_, line, message) => problems.push([line, message])), problems, hosts };
}

describe('a body', () => {
  it.each([
    ['one line of text', 'Text.', '<p>Text.</p>'],
    ['a first paragraph that is indented', '\n        Text.\n   \n    code', '<p>Text.</p>\n<pre><code>code\n</code></pre>'],
    ['lines of nothing but a no-break space', 'One.\n\u00a0\nTwo.', '<p>One.</p>\n<p>Two.</p>'],
    ['an indented first paragraph after its repeated title', '# The River\n\n     Text.', '<p>Text.</p>'],
    ['the title again', '# The *River*\n\nText.', '<p>Text.</p>'],
    ['the title again, after words', 'Text.\n\n## The River\n', '<p>Text.</p>\n<h2>The River</h2>'],
    ['the title again, as a paragraph', '# The River\n\n### The　River\n\n**The River**\n\nText.', '<p>Text.</p>'],
    ['the title again, as all there is', '# The River\n\nThe River', '<p>The River</p>'],
    ['the title again, with more to it', '> The River\n\nText.', '<blockquote>\n<p>The River</p>\n</blockquote>\n<p>Text.</p>'],
    ['the title again, as a link', '[The River](https://b.example/)\n\nText.', '<p><a href="https://b.example/">The River</a></p>\n<p>Text.</p>'],
    ['the title at the head of a longer paragraph', 'The River\nText.', '<p>The River\nText.</p>'],
    ['another heading of the first level', '# A\n\n## B', '<h2>A</h2>\n<h3>B</h3>'],
    ['headings that leave levels out', '### A\n\n###### B\n\n#### C\n\n## D', '<h2>A</h2>\n<h3>B</h3>\n<h3>C</h3>\n<h2>D</h2>'],
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
    ['Liquid in the address of a picture', '![Q]({{ site.baseurl }}/story/quay.png)', '<p><img src="files/0123456789ab.png" alt="Q"></p>'],
    ['a shortcode inside a line', 'See {{< video "https://film.example/1" >}} here.', '<p>See <a class="embedded" href="https://film.example/1">Embedded content at film.example</a> here.</p>'],
    ['a shortcode in an attribute', '<a href="{{< ref "https://b.example/c" >}}">a</a>', '<p><a href="https://b.example/c">a</a></p>'],
    ['Liquid in a code span', 'Write `{{ site.baseurl }}` and ``a ` {: .b}``.', '<p>Write <code>{{ site.baseurl }}</code> and <code>a ` {: .b}</code>.</p>'],
    ['Liquid in a first paragraph that is indented', '    code {{ site.baseurl }} {: .a}\n', '<p>code</p>'],
    ['Liquid in later code', 'One.\n\n    {{ site.baseurl }} {: .a}\n', '<p>One.</p>\n<pre><code>{{ site.baseurl }} {: .a}\n</code></pre>'],
    ['brackets that the article is about', 'Use {{ name }} and {a} and {1, 2}.', '<p>Use {{ name }} and {a} and {1, 2}.</p>'],
    ['brackets beside an equals sign', 'Write a={{ name }}.', '<p>Write a={{ name }}.</p>'],
    ['a picture in an instruction', '{% image "story/quay.png" "The quay" %}', '<p><img src="files/0123456789ab.png" alt="The quay"></p>'],
    ['a picture in an included file', '{% include image.html caption="The quay" src="/story/quay.png" %}', '<figure><img src="files/0123456789ab.png" alt><figcaption>The quay</figcaption></figure>'],
    ['a picture in an instruction over several lines', 'a\n\n{% include "linked-figure.html",\n     image: "/story/quay.png",\n     alt: "Boats at: \'the\' quay",\n     caption: "The quay\n     in *May*" %}\n\nb', '<p>a</p>\n<figure><img src="files/0123456789ab.png" alt="Boats at: \'the\' quay"><figcaption>The quay in <em>May</em></figcaption></figure>\n<p>b</p>'],
    ['a picture that leads on, in an instruction', '{% include "linked-figure.html", image: "/story/quay.png", url: "https://b.example/" alt: "Boats" %}', '<p><a href="https://b.example/"><img src="files/0123456789ab.png" alt="Boats"></a></p>'],
    ['a picture in an instruction among words', 'a {% include figure.html\nsrc="/story/quay.png" alt="Boats" caption="The quay" %}\nb', '<p>a <img src="files/0123456789ab.png" alt="Boats"> <em>The quay</em>\nb</p>'],
    ['a picture in an instruction over several lines, in a list', '- a\n\n  {{< figure src="quay.png"\n  caption="The quay" >}}', '<ul>\n<li>\n<p>a</p>\n<figure><img src="files/0123456789ab.png" alt><figcaption>The quay</figcaption></figure>\n</li>\n</ul>'],
    ['a film in an instruction over several lines', 'a\n{{ "https://film.example/1" | embed: "The river\nand the town" }}', '<p>a</p>\n<p><a class="embedded" href="https://film.example/1">Embedded content at film.example</a></p>'],
    ['words about instructions, over several lines', 'Write `{{` before\nand `}}` after, or {{ name\n}}.', '<p>Write <code>{{</code> before\nand <code>}}</code> after, or {{ name\n}}.</p>'],
    ['a picture in a shortcode', 'See {{< figure src="quay.png" title="The quay" >}}', '<p>See <img src="files/0123456789ab.png" alt="The quay"></p>'],
    ['a picture in an instruction, in a link', '[{% image "story/quay.png" "The "old" quay&rsquo;s end" %}](https://b.example/)', '<p><a href="https://b.example/"><img src="files/0123456789ab.png" alt="The &quot;old&quot; quay’s end"></a></p>'],
    ['a picture with a class', '{% image_with_class "story/quay.png" "wide-210" "The old quay" %}', '<p><img src="files/0123456789ab.png" alt="The old quay"></p>'],
    ['raw Liquid', 'a\n\n{% raw %}\n{{ site.name }} and {% include b %}\n{% endraw %}\n\nc', '<p>a</p>\n<p>{{ site.name }} and {% include b %}</p>\n<p>c</p>'],
    ['raw Liquid in code', '```\na={% raw %}{{{% endraw %} b }}\n```\n\n`{%- raw -%}{{ c }}{%endraw%}` [d](https://b.example/{% raw %}{{e}}{% endraw %})', '<pre><code>a={{ b }}\n</code></pre>\n<p><code>{{ c }}</code> <a href="https://b.example/%7B%7Be%7D%7D">d</a></p>'],
    ['comments in code', '`{% comment %}a{% endcomment %}`\n\n> ```\n> {% comment %}b{% endcomment %}\n> ```', '<p><code>{% comment %}a{% endcomment %}</code></p>\n<blockquote>\n<pre><code>{% comment %}b{% endcomment %}\n</code></pre>\n</blockquote>'],
    ['a caption as WordPress has it', 'a [caption id="b" width="300"]![Q](quay.png "Quay") The *old* quay[/caption] c', '<p>a</p>\n<figure><img src="files/0123456789ab.png" alt="Q" title="Quay"><figcaption>The <em>old</em> quay</figcaption></figure>\n<p>c</p>'],
    ['a caption as WordPress has it, of a picture with a link', '- [caption id="b"][![Q](quay.png)](https://b.example/) The quay[/caption]', '<ul>\n<li><figure><a href="https://b.example/"><img src="files/0123456789ab.png" alt="Q"></a><figcaption>The quay</figcaption></figure></li>\n</ul>'],
    ['a film as WordPress has it', 'a [youtube https://film.example/1] b', '<p>a <a class="embedded" href="https://film.example/1">Embedded content at film.example</a> b</p>'],
    ['shortcodes in code', '`[box]a[/box]`\n\n    [gallery ids="1"]\n\n```\n[gallery ids="1"]\n```', '<p><code>[box]a[/box]</code></p>\n<pre><code>[gallery ids="1"]\n</code></pre>\n<pre><code>[gallery ids="1"]\n</code></pre>'],
    ['words about raw Liquid', 'Write `{% raw %}` and `{% endraw %}`.', '<p>Write <code>{% raw %}</code> and <code>{% endraw %}</code>.</p>'],
    ['attributes at the end of a line', '## Gates {#gates}\n\nText.{: .lead}', '<h2>Gates</h2>\n<p>Text.</p>'],
    ['attributes on a line of their own', '> Careful.\n{.is-danger}\n\n{: .note}\nText.\n\n{:toc}', '<blockquote>\n<p>Careful.</p>\n</blockquote>\n<p>Text.</p>'],
    ['attributes after a list', '- a\n- b\n{.links-list}', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['attributes after a link', '[a](https://b.example/){:target="_blank"} and [c](https://d.example/){target="_blank" rel=x}.', '<p><a href="https://b.example/">a</a> and <a href="https://d.example/">c</a>.</p>'],
    ['attributes in fenced code', '```\na {: .b}\n{.c}\n```', '<pre><code>a {: .b}\n{.c}\n</code></pre>'],
    ['emphasis beside Chinese punctuation', '**「水位」**高於警戒線，**低窪地區。**居民', '<p><strong>「水位」</strong>高於警戒線，<strong>低窪地區。</strong>居民</p>'],
    ['emphasis beside Japanese punctuation', 'これは**重要（水位）**です。', '<p>これは<strong>重要（水位）</strong>です。</p>'],
    ['strong text that ends after a space', 'Then **Ann *Lee* and [Tom](https://b.example/), **a cook,\nspoke.', '<p>Then <strong>Ann <em>Lee</em> and <a href="https://b.example/">Tom</a>, </strong>a cook,\nspoke.</p>'],
    ['strong text that ends after a space, in a link', '[**Ann **Lee](https://b.example/) and [**Tom](https://c.example/) **x', '<p><a href="https://b.example/"><strong>Ann </strong>Lee</a> and <a href="https://c.example/">**Tom</a> **x</p>'],
    ['strong text around nothing', 'The end.** **The start.', '<p>The end. The start.</p>'],
    ['asterisks that are escaped', '\\*\\*Ann Lee \\*\\*spoke, and `**Tom **` as well', '<p>**Ann Lee **spoke, and <code>**Tom **</code> as well</p>'],
    ['the best of grades', 'She got 5** and 5**.', '<p>She got 5** and 5**.</p>'],
    ['marks that are no emphasis', '5 * 3 * 2 and snake_case_name', '<p>5 * 3 * 2 and snake_case_name</p>'],
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
    ['an instruction inside a line', 'a\n\nb {% include c.html %} d', '<p>a</p>\n<p>b  d</p>', 7],
    ['an instruction in a table', '| a | b |\n|---|---|\n| c | d {% include e.html %} |', '<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c</td>\n<td>d </td>\n</tr>\n</tbody>\n</table>', 7],
    ['an instruction over several lines', 'a\n\nb {% include c.html\nd=1\n%} e\n{% include c.html %}', '<p>a</p>\n<p>b  e</p>', 7],
    ['a comment of its authors', 'a\n\nb {% comment %}c{% endcomment %}d', '<p>a</p>\n<p>b d</p>', 7],
    ['a comment of its authors over paragraphs, with code in it', '- a\n\n{%- comment -%}\nb\n\n```\nc\n```\n\n{% endcomment %}\n\nd', '<ul>\n<li>a</li>\n</ul>\n<p>d</p>', 7],
    ['several instructions of a kind', '{% include b.html %}\n\na {% include b.html c %} d', '<p>a  d</p>', 5],
    ['words in an instruction', 'a\n\n“b” – {{ "Ann & Tom" | team_link }}', '<p>a</p>\n<p>“b” – Ann &amp; Tom</p>', 7],
    ['words for a picture in an instruction', '<div>\n{{ "ann" | team_photo }}\n</div>', '<div>\n<em class="missing-picture">ann</em>\n</div>', 6],
    ['a path in an instruction', 'a {{ "b/c.css" | style_tag }} b', '<p>a  b</p>', 5],
    ['a picture of an instruction that is not there', 'a\n\n{% image "b/c.png" "The quay" %}', '<p>a</p>\n<p><em class="missing-picture">The quay</em></p>', 7],
    ['a gallery', 'a\n\nb [gallery ids="1,2"]', '<p>a</p>\n<p>b</p>', 7],
    ['shortcodes', 'a\n\n[box]\n\nb\n\n[/box]\n\n[box] c [/box]', '<p>a</p>\n<p>b</p>\n<p>c</p>', 7],
    ['a picture whose address is an instruction', 'a\n\n![The quay]({{ image | url }})', '<p>a</p>\n<p><em class="missing-picture">The quay</em></p>', 7],
    ['a picture whose address was an instruction, in HTML', 'a\n\n<img src="{{ image }}" alt="The quay">', '<p>a</p>\n<em class="missing-picture">The quay</em>', 7],
    ['an instruction in the address of a link', 'a\n[b]({% post_url 2019-11-06-c %})', '<p>a\nb</p>', 6],
    ['a frame without address', 'a\n\n<iframe></iframe>', '<p>a</p>', 7],
    ['a picture that is not there', 'a\n\n![b](рисунок.png)', '<p>a</p>\n<p><em class="missing-picture">b</em></p>', 7],
    ['a picture outside of the folder', '![b](../../etc/passwd.png)', '<p><em class="missing-picture">b</em></p>', 5],
    ['a picture of the disk', '![b](file:///etc/passwd.png)', '<p><em class="missing-picture">b</em></p>', 5],
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

  it.each(['{:' + 'a'.repeat(5e4), '{: ' + 'a '.repeat(3e4), ' '.repeat(3e4) + '{.a', '{.a '.repeat(1e4), '{{ '.repeat(1e4), '`{%'.repeat(1e4), '!['.repeat(3e4) + '{{', `{% image ${'a'.repeat(5e4)} "b" %}`, `{% image "${'a.'.repeat(2e4)} `, '{% raw %}'.repeat(1e4), '{% comment %}'.repeat(1e4) + 'endcomment', '{% comment %}\n`\n'.repeat(1e4) + '{% endcomment %}', '{% include\n'.repeat(1e4), `{{ "${'a:'.repeat(2e4)}\n`, '![a](<b c.png>) '.repeat(3e4), '**Ann **Lee '.repeat(1e4), 'a** '.repeat(2e4)])('with marks that are never closed takes no long time', (text) => {
    expect(render(`x ${text}`).body).toContain('x');
  });

  const deep = 20_000;
  it.each([
    ['divisions', '<div>'.repeat(100_000)],
    ['divisions between lines', '<div>\n\n'.repeat(deep)],
    ['quotations', '<blockquote><p>'.repeat(deep)],
    ['ends of nothing', '</span>'.repeat(deep)],
    ['emphasis', `${'*a '.repeat(deep)}${'a* '.repeat(deep)}`],
  ])('with %s in each other that are never closed takes no long time and keeps its words', (_, text) => {
    expect(render(`${text}\n\nThe end.`).body).toContain('The end.');
  });

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
