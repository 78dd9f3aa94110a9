// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ForeignPictures, sanitiseBody } from './sanitise-body.ts';

// The document of these tests knows no Trusted Types, so the HTML is text.
const safe = (dirty: string, foreignPictures: ForeignPictures = 'waiting'): string => {
  const { __html } = sanitiseBody(dirty, foreignPictures).html;
  if (typeof __html !== 'string') throw new TypeError('Not a text');
  return __html;
};

describe('a sanitised body', () => {
  it.each([
    ['a script', '<p>a</p><script>alert(1)</script>', '<p>a</p>'],
    ['an event handler', '<p onclick="alert(1)">a</p>', '<p>a</p>'],
    ['a handler on a broken picture', '<img src=x onerror=alert(1)>', '<span class="picture-waiting">Picture</span>'],
    ['a javascript: link', '<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
    ['a disguised javascript: link', '<a href="&#106;avascript:alert(1)">a</a>', '<a>a</a>'],
    ['a data: link', '<a href="data:text/html,x">a</a>', '<a>a</a>'],
    ['a link to a page of the reader', '<a href="/a/0123456789ab">a</a>', '<a>a</a>'],
    ['a link to no article of the reader', '<a href="a/0123/x">a</a><a href="a/0123456789ab/../../x">b</a><a href="a/0123456789ab?q=x">c</a>', '<a>a</a><a>b</a><a>c</a>'],
    ['a mail link', '<a href="mailto:a@b.example">a</a>', '<a>a</a>'],
    ['a frame', '<iframe src="https://evil.example"></iframe>b', 'b'],
    ['a form', '<form action="https://evil.example"><input name="q"><button>Go</button></form>', 'Go'],
    ['an object', '<object data="x"><embed src="x"></object>c', 'c'],
    ['a style', '<style>h1{display:none}</style><p style="position:fixed">a</p>', '<p>a</p>'],
    ['a name of the page', '<p class="masthead" role="alert" aria-label="x" data-id="x">a</p>', '<p>a</p>'],
    ['an id that would shadow the page', '<p id="root">a</p>', '<p id="user-content-root">a</p>'],
    ['a heading of the page', '<h1>a</h1>', 'a'],
    ['a picture drawn in code', '<svg onload=alert(1)><script>alert(1)</script></svg>d', 'd'],
    ['mathematics that hides markup', '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>', ''],
    ['a refresh', '<meta http-equiv="refresh" content="0;url=https://evil.example">e', 'e'],
    ['a base', '<base href="https://evil.example">f', 'f'],
    ['an address on what has none', '<a src="x">a</a><p href="https://evil.example">b</p>', '<a>a</a><p>b</p>'],
    ['a template', '<template><script>alert(1)</script></template>g', 'g'],
  ])('has no %s', (_, dirty, expected) => {
    expect(safe(dirty).replace(/ (loading|decoding)="\w+"/g, '')).toBe(expected);
  });

  it('keeps what an article is made of', () => {
    const body =
      '<h2>One</h2><p>A <em>b</em> <strong>c</strong><br>d</p><ul><li>e</li></ul><blockquote><p>f</p></blockquote>' +
      '<table><thead><tr><th scope="col">g</th></tr></thead><tbody><tr><td colspan="2" align="right">1</td></tr></tbody></table>' +
      '<figure><figcaption>h</figcaption></figure><pre><code>i</code></pre><p lang="zh" dir="ltr"><ruby>字<rt>zi</rt></ruby></p><hr>';
    expect(safe(body).replace(/<div class="wide">(.*?)<\/div>/g, '$1')).toBe(body);
  });

  it('opens links beside the reader and says nothing of where they came from', () => {
    expect(safe('<a href="https://example.org/a">a</a>')).toBe(
      '<a href="https://example.org/a" target="_blank" rel="noopener noreferrer external" referrerpolicy="no-referrer">a</a>',
    );
  });

  it('leads to other articles of the archive in the same tab', () => {
    expect(safe('<a href="a/0123456789ab/the-river" target="_blank">a</a><a href="a/0123456789ab">b</a>')).toBe('<a href="/a/0123456789ab/the-river">a</a><a href="/a/0123456789ab">b</a>');
    expect(safe('<a href="a/0123456789ab#gates">a</a>')).toBe('<a href="/a/0123456789ab#user-content-gates">a</a>');
  });

  it('leads from a footnote to its mark and back', () => {
    expect(safe('<sup id="fnref1"><a href="#fn1">1</a></sup>')).toBe('<sup id="user-content-fnref1"><a href="#user-content-fn1">1</a></sup>');
  });

  it('keeps each cell of a table with the cells that head it, whatever they are called', () => {
    // Names without white space, which would end them; some are those of properties of the page, or begin like what is put before them.
    const names = fc.oneof(fc.stringMatching(/^[^\s"&<>]{1,8}$/), fc.constantFrom('title', 'head', 'user-content-a', 'a'));
    fc.assert(
      fc.property(fc.uniqueArray(names, { minLength: 1, maxLength: 3, selector: (name) => name.replace(/^user-content-/, '') }), (ids) => {
        const heads = ids.map((id) => `<th id="${id}">h</th>`).join('');
        const page = new DOMParser().parseFromString(safe(`<table><tr>${heads}</tr><tr><td headers=" ${ids.join('\n')}">c</td></tr></table>`), 'text/html');
        const named = page.querySelector('td')?.getAttribute('headers')?.split(' ');
        expect(named).toEqual([...page.querySelectorAll('th')].map((head) => head.id));
        expect(named?.every((id) => id.startsWith('user-content-'))).toBe(true);
      }),
    );
  });

  it('shows the pictures of its own site', () => {
    expect(safe('<img src="files/0123456789ab.png" alt="A gauge">')).toContain('src="/archive/files/0123456789ab.png"');
  });

  it('counts pictures of other hosts, and gives them no address until they are asked for', () => {
    const dirty = '<img src="https://a.example/1.png" alt="A gauge"><img src="https://a.example/2.png"><img src="http://b.example/3.png">';
    const { foreignPictures } = sanitiseBody(dirty, 'waiting');
    expect([...foreignPictures]).toEqual([
      ['a.example', 2],
      ['b.example', 1],
    ]);
    expect(safe(dirty)).not.toContain('example');
    expect(safe(dirty)).toContain('Picture: A gauge');
    expect(safe(dirty, 'shown')).toContain('src="https://a.example/1.png"');
  });

  it('never carries code or a foreign address that loads by itself, whatever comes', () => {
    const pieces = fc.constantFrom('<img src=', '<a href=', '"', "'", '>', '<svg>', '<math>', '<style>', 'onerror=alert(1)', 'javascript:', 'https://e.example/x', '<!--', '-->', '<noscript>', '</p>', '<table><tr>', '<iframe srcdoc=', '&#x6a;', '\u0000', '<form id=', '<input name=attributes>', '<script>', '<p>', 'x');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (some) => {
        const page = new DOMParser().parseFromString(safe(some.join('')), 'text/html');
        for (const element of page.body.querySelectorAll('*')) {
          expect(element.matches('script, style, iframe, object, embed, form, input, link, meta, base, svg, math')).toBe(false);
          for (const { name, value } of element.attributes) {
            expect(name).not.toMatch(/^on|^style$|^srcdoc$|^srcset$/);
            if (name === 'href') expect(value).toMatch(/^(https?:\/\/|#user-content-)/);
            if (name === 'src') expect(value).toMatch(/^\/archive\/files\//);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
