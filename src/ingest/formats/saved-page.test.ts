import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { readSavedPage } from './saved-page.ts';

const surroundings = { pictures: { take: () => null, takeEmbedded: () => null, taken: () => [] }, addPictureHost: () => {} };
const sentence = 'The river rose by two metres in the night, and the town closed the road along the quay until further notice. ';
const prose = `<p>${sentence.repeat(3)}</p><p>${sentence.repeat(2)}</p>`;
const page = (head: string, body = prose) => `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

function fieldsOf(text: string): Record<string, unknown> {
  const [draft] = readSavedPage(text).drafts;
  return Object.fromEntries(draft?.fields.map(({ name, value }) => [name, Array.isArray(value) && value.length === 1 ? value[0] : value]) ?? []);
}

describe('the fields of a saved page', () => {
  const all = '<meta property="og:title" content="Open Graph"><meta name="citation_title" content="Citation"><title>Title</title>';
  it.each([
    ['JSON-LD before all', page(ld({ '@type': 'NewsArticle', headline: 'Linked' }) + all), { title: 'Linked' }],
    ['Open Graph before other tags', page(all), { title: 'Open Graph' }],
    ['the tags of scholars before the title', page('<title>Title</title><meta name="citation_title" content="Citation">'), { title: 'Citation' }],
    ['the title where there is nothing else', page('<title>The river - a history</title>'), { title: 'The river - a history' }],
    ['the heading where there is no title', page('', `<h1>The river</h1>${prose}`), { title: 'The river' }],
    ['a title without the name of the site', page('<title>The river | The Post</title><meta property="og:site_name" content="The Post">'), { title: 'The river', source: 'The Post' }],
    ['a Chinese title without the name of the site', page('<title>河水上漲_港灣報</title><meta property="og:site_name" content="港灣報">'), { title: '河水上漲', source: '港灣報' }],
    ['a title as its heading has it', page('<title>The river - The Post</title>', `<h1>The river</h1>${prose}`), { title: 'The river' }],
    ['a Chinese title as its heading has it', page('<title>河水上漲-港灣報</title>', `<h1>河水上漲</h1>${prose}`), { title: '河水上漲' }],
    ['an article that is the entity of its page', page(ld({ '@type': 'WebPage', mainEntity: { '@type': 'https://schema.org/BlogPosting', headline: 'A', author: 'Jane Doe' } })), { title: 'A', authors: 'Jane Doe' }],
    ['an article in a list', page(ld([{ '@type': 'Organization' }, { '@type': ['Thing', 'ReportageNewsArticle'], headline: 'A' }])), { title: 'A' }],
    ['authors named by reference', page(ld({ '@graph': [{ '@type': 'Article', headline: 'A', author: [{ '@id': '#1' }, { name: 'Tom' }] }, { '@id': '#1', '@type': 'Person', name: 'Nora' }] })), { authors: ['Nora', 'Tom'] }],
    ['a tag where the linked author is an address', page(`${ld({ '@type': 'Article', headline: 'A', author: 'https://social.example/nora' })}<meta name="author" content="By Nora Bell">`), { authors: 'Nora Bell' }],
    ['of two articles the one at its own address', page(`<link rel="canonical" href="https://a.example/2">${ld([{ '@type': 'Article', headline: 'One', url: 'https://a.example/1' }, { '@type': 'Article', headline: 'Two', url: 'https://a.example/2' }])}`), { title: 'Two' }],
    ['of other articles none', page(`<title>Own</title>${ld([{ '@type': 'Article', headline: 'One' }, { '@type': 'Article', headline: 'Two' }])}`), { title: 'Own' }],
    ['an address seen from where the page was saved', page('<!-- saved from url=(0025)https://a.example/x/story.html --><link rel="canonical" href="/story">'), { original: 'https://a.example/story' }],
    ['the address that a browser saved', `<!DOCTYPE html>\n<!-- saved from url=(0025)https://a.example/story -->\n${page('')}`, { original: 'https://a.example/story' }],
    ['an address of a page before that of a site', page('<link rel="canonical" href="https://a.example/"><meta property="og:url" content="https://a.example/story">'), { original: 'https://a.example/story' }],
    ['a date of the markup', page('', `<article><time datetime="2019-11-06">today</time>${prose}</article><time datetime="2020-01-01">now</time>`), { published: '2019-11-06' }],
  ])('are %s', (_, text, expected) => {
    expect(fieldsOf(text)).toMatchObject(expected);
  });

  it('have no date of the day on which the page was saved or changed', () => {
    const text = page('<!-- Page saved with SingleFile\n url: https://a.example/1\n saved date: Sat Nov 09 2024 --><meta property="article:modified_time" content="2020-02-02">');
    expect(fieldsOf(text)).toEqual({ original: 'https://a.example/1', language: 'en' });
  });

  it('have the lines on which they stand', () => {
    const text = page('\n<meta property="og:title"\n content="A">\n<meta name="author" content="Nora">', `\n<h1>A</h1>\n${prose}`);
    const [draft] = readSavedPage(text).drafts;
    expect(draft!.fields.map(({ name, line }) => [name, line])).toEqual([['title', 2], ['authors', 4], ['language', 1]]);
    expect(draft!.body.line).toBe(6);
  });
});

describe('the text of a saved page', () => {
  const bodyOf = (text: string) => readSavedPage(text).drafts[0]?.body.text;
  const at = '<link rel="canonical" href="https://a.example/x/story">';

  it.each([
    ['a picture that loads late', '<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/p.jpg"></p>', 'src="/p.jpg"'],
    ['a picture of which there are several sizes', '<p><img srcset="/s.jpg 300w, /l.jpg 900w"></p>', 'src="/l.jpg"'],
    ['a picture that scripts would have shown', '<p><img class="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><noscript><img src="https://a.example/p.jpg"></noscript></p>', '<p><img src="https://a.example/p.jpg"></p>'],
    ['a picture beside the page', '<p><img src="A%20b_files/p.jpg"></p>', 'src="A%20b_files/p.jpg" data-elsewhere="https://a.example/x/A%20b_files/p.jpg"'],
    ['a film', '<div><video><source src="/film.mp4"></video></div>', '<iframe src="https://a.example/film.mp4">'],
    ['a link', '<p>See <a href="../y">this</a>.</p>', '<a href="../y" data-elsewhere="https://a.example/y">'],
    ['a table of data', '<table><tr><th>A</th></tr><tr><td>1</td></tr></table>', '<th>A</th>'],
    ['code with its lines', '<pre>one\ntwo</pre>', '<pre>one&#10;two</pre>'],
  ])('keeps %s', (_, markup, expected) => {
    expect(bodyOf(page(at, `<article>${prose}${markup}${prose}</article>`))).toContain(expected);
  });

  it.each([
    ['scripts that are asked for', `<noscript>Please enable JavaScript</noscript>`, 'JavaScript'],
    ['advertisements in frames', '<iframe src="https://ad.doubleclick.example/x"></iframe>', 'iframe'],
    ['a picture that counts visitors', '<img src="https://stats.example/p.gif" width="1" height="1">', 'stats'],
  ])('leaves out %s', (_, markup, unexpected) => {
    expect(bodyOf(page(at, `<article>${prose}${markup}${prose}</article>`))).not.toContain(unexpected);
  });

  it('is on one line, whatever lines the page had', () => {
    expect(bodyOf(page('', `<article>${prose}\n<p title="a\nb">${sentence}\n${sentence}</p></article>`))).not.toContain('\n');
  });

  it.each([
    ['a list of headlines', `<ul>${'<li><a href="/1">A headline that is a link to an article, and rather long</a></li>'.repeat(20)}</ul>`],
    ['nothing', ''],
    ['a request for scripts', '<p>Please enable JavaScript to continue.</p>'],
    ['a form to log in', `<p>${sentence.repeat(2)}</p><form><input type="password"></form>`],
  ])('is none where there is %s', (_, body) => {
    expect(readSavedPage(page('<title>T</title>', body))).toEqual({
      drafts: [],
      problems: [{ kind: 'no text in page', line: 1, message: 'holds no article text that could be told from the rest of the page; left out' }],
    });
  });

  it('may be a sentence where the page says that it is an article', () => {
    expect(bodyOf(page('<meta property="og:type" content="article">', '<article><h1>T</h1><p>The bridge is open again.</p></article>'))).toContain('open again');
  });
});

describe('a page made to do harm', () => {
  const deep = 100_000;
  it.each([
    ['divisions in divisions', '<div>'.repeat(deep) + prose],
    ['divisions in divisions that end', `${'<div>'.repeat(deep)}${prose}${'</div>'.repeat(deep)}`],
    ['lists in lists', '<ul><li>'.repeat(deep) + prose],
    ['ends of nothing', prose + '</span>'.repeat(deep)],
    ['tables in tables', '<table><tr><td>'.repeat(deep) + prose],
    ['quotation marks', '<a "'.repeat(deep)],
    ['comments', prose + '<!--'.repeat(deep)],
    ['lists in JSON-LD', page(`<script type="application/ld+json">${'['.repeat(deep)}</script>`)],
    ['paragraphs', prose + '<p>text, text</p>'.repeat(deep)],
  ])('of very many %s is read in time', (_, text) => {
    const { candidates, problems } = readFile({ text: page('<title>T</title>', text), problems: [] }, 'a.html', surroundings);
    expect(candidates.length + problems.length).toBeGreaterThan(0);
    for (const { message } of problems) expect(message).not.toContain('could not be read');
  }, 20_000);

  it('is left out where it is larger than any page', () => {
    expect(readSavedPage(page('', '<p>text</p>'.repeat(600_000))).problems).toEqual([{ kind: 'no text in page', line: 1, message: expect.stringContaining('more than 5 million characters') }]);
  });

  it('may hold pictures of any size', () => {
    const picture = `<img src="data:image/png;base64,${'A'.repeat(6_000_000)}">`;
    expect(readSavedPage(page('<title>T</title>', `<article>${prose}${picture}${prose}</article>`)).drafts).toHaveLength(1);
  });

  it('changes nothing of JavaScript', () => {
    readSavedPage(page('<meta name="__proto__" content="x"><script type="application/ld+json">{"@type":"Article","__proto__":{"polluted":1},"author":{"__proto__":{"polluted":1}}}</script>'));
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });
});

describe('any page', () => {
  const pieces = fc.constantFrom('<html>', '<head>', '<body>', '<title>', '<p>', '</p>', '<div>', '</div>', '<table><tr><td>', '</table>', '<img src=', '<img data-src="/a.jpg">', '<a href="', '">', '<noscript>', '<svg>', '<pre>\n', '<iframe src="//f.example/">', '<!--', '-->', '<script type="application/ld+json">', '{"@type":"Article",', '"headline":', '</script>', '<meta property="og:title" content="', '<base href="', '<h1>', '\n', sentence, '&#0;', '&amp;', '__wm.wombat("http://a.example","20190101000000"');

  it('gives an article or a problem, on lines that exist', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 }).map((parts) => parts.join('')), (text) => {
        const lines = text.split('\n').length;
        const { drafts, problems } = readSavedPage(text);
        expect(drafts.length + problems.length).toBeGreaterThan(0);
        for (const { line } of [...problems, ...drafts.flatMap((draft) => [draft, draft.body, ...draft.fields])]) expect(line).toBeLessThanOrEqual(lines);
        const reading = readFile({ text, problems: [] }, 'a.html', surroundings);
        for (const { message } of reading.problems) expect(message).not.toContain('could not be read');
      }),
      { numRuns: 400 },
    );
  });
});
