import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { readJson, readJsonLines } from './json.ts';

const surroundings = { pictures: { take: () => null, takeEmbedded: () => null, taken: () => [] }, addPictureHost: () => {} };

const names = fc.constantFrom('headline', 'headlines', 'main', 'type', 'blocks', 'markdown', '0', '1', 'title', 'text', 'content', 'content_html', 'url', 'id', 'author', 'tags', 'date', 'source', 'description', 'articles', 'items', 'db', 'data', 'posts', 'posts_authors', 'users', 'links', 'name', 'version', 'meta_data', 'og', '$date', 'rendered', 'status', '__proto__', 'constructor', '');
const words = fc.oneof(fc.constantFrom('river', '', 'None', '<p>x', "['a', 'b']", '[', 'https://news.example/1', '//x', '2019-11-06', 'https://jsonfeed.org/version/1.1', '\ud800', '\u0000', 'a\nb\n\nc', '… [+12 chars]'), fc.string({ maxLength: 5 }));
const { anyValue } = fc.letrec((tie) => ({
  anyValue: fc.oneof({ maxDepth: 6 }, words, fc.constant(null), fc.double(), fc.maxSafeInteger(), fc.boolean(), fc.array(tie('anyValue'), { maxLength: 4 }), fc.dictionary(names, tie('anyValue'), { maxKeys: 8 })),
}));
const anyText = fc.oneof(
  anyValue.map((one) => JSON.stringify(one, null, 1)),
  fc.array(anyValue.map((one) => JSON.stringify(one)), { maxLength: 4 }).map((lines) => lines.join('\n')),
  fc.tuple(anyValue, fc.nat(200)).map(([one, length]) => JSON.stringify([one, one]).slice(0, -1 - length)),
  fc.string(),
);

describe('any JSON', () => {
  it.each(['json', 'jsonl', 'ndjson'])('in a .%s file gives an article or a problem, on lines that exist', (ending) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { candidates, problems } = readFile({ text, problems: [] }, `a.${ending}`, surroundings);
        expect(candidates.length + problems.length).toBeGreaterThan(0);
        for (const { line, message } of problems) {
          expect(message).not.toContain('could not be read');
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(text.split('\n').length);
        }
        for (const { article } of candidates) expect(article.title).not.toBe('');
      }),
      { numRuns: 400 },
    );
  });

  it('cannot reach what all objects have in common', () => {
    readJson('[{"__proto__": {"title": "x"}, "constructor": {"prototype": {"title": "x"}}, "title": "t", "text": "b"}]');
    expect(({} as { title?: string }).title).toBeUndefined();
  });

  it('is read in time that grows with its length', { timeout: 30_000 }, () => {
    const flood = 20_000;
    expect(readJson('{"items":'.repeat(flood) + '[]' + '}'.repeat(flood)).drafts).toHaveLength(0);
    expect(readJson('['.repeat(flood) + ']'.repeat(flood)).problems).toHaveLength(1);
    expect(readJson(`{"title": "t", "text": "${'<p '.repeat(flood)}"}`).drafts).toHaveLength(1);
    expect(readJson(`{"title": "t", "text": "${'\\n '.repeat(flood)}x", "tags": "[${"'".repeat(flood)}]"}`).drafts).toHaveLength(1);
    expect(readJsonLines('{}\nx\n'.repeat(flood)).problems.length).toBeLessThan(200);
    expect(readJson(`{"title": "t", "date": ${'{"$date":'.repeat(flood)}0${'}'.repeat(flood)}, "text": "b"}`).drafts).toHaveLength(1);
    const authors = JSON.stringify({ title: 't', text: 'b', authors: Array.from({ length: flood * 10 }, () => 'https://a.example/') });
    expect(readFile({ text: authors, problems: [] }, 'a.json', surroundings).problems).toHaveLength(1);
    expect(readJson(`{"title": "t", "content": ${'[{"type": "p", "content": '.repeat(flood)}""${'}]'.repeat(flood)}, "date": "2019-11-06"}`).drafts).toHaveLength(1);
    expect(readJson(`{"title": "t", "content": [{"type": "p", "data": ${'{"data": '.repeat(flood)}""${'}'.repeat(flood)}}], "date": "2019-11-06"}`).drafts).toHaveLength(1);
    for (const mark of ['**', '[a](', '# ', '![', '&lt;p', '```', '**a', ' ,']) expect(readJson(JSON.stringify({ title: 't', content: mark.repeat(flood), url: ` ${' '.repeat(flood)}x` })).drafts).toHaveLength(1);
    expect(readJson(`[${'{"title": "t", "text": "b"},'.repeat(flood)}{"title`).drafts).toHaveLength(flood);
    const posts = Array.from({ length: flood }, () => ({ post_id: 'p', author_id: 'a' }));
    const ghost = { posts: [{ id: 'p', title: 't', html: 'b' }], users: [{ id: 'a', name: 'A' }], posts_authors: posts };
    expect(readJson(JSON.stringify({ db: [{ data: ghost }] })).drafts).toHaveLength(1);
  });
});

describe('the lines of articles', () => {
  it('are those on which they begin, however the file is written', () => {
    const articles = [{ title: 'One', text: 'a\nb' }, { title: 'Two', text: 'b', tags: ['x', 'y'] }, { title: 'Three', text: 'c' }];
    const linesOf = (text: string) => readJson(text).drafts.map(({ line }) => line);
    expect(linesOf(JSON.stringify(articles))).toEqual([1, 1, 1]);
    expect(linesOf(JSON.stringify(articles, null, 2))).toEqual([2, 6, 14]);
    expect(linesOf(JSON.stringify({ articles }, null, 2))).toEqual([3, 7, 15]);
    expect(readJsonLines(articles.map((one) => JSON.stringify(one)).join('\n\n')).drafts.map(({ line }) => line)).toEqual([1, 3, 5]);
  });

  it('are true for problems in texts of many lines', () => {
    const text = JSON.stringify([{ title: 'One', content: '<p>a\n\n\nb</p>\n<script></script>', url: 'https://news.example/1' }], null, 1);
    expect(readFile({ text, problems: [] }, 'a.json', surroundings).problems).toEqual([{ kind: 'left out of text', line: 4, message: expect.stringContaining('<script>') }]);
  });
});

describe('an object that is no article', () => {
  it('is told by what it has, a list or an object in the place of a text among it', () => {
    const [problem] = readJson('{"headline": {"long": "A"}, "text": {"pages": 2}, "page": 1}').problems;
    expect(problem).toMatchObject({ message: expect.stringContaining('for it has as "headline" an object and not a text and as "text" an object and not a text, only "headline", "text", "page"') });
  });
});

describe('what an article is', () => {
  const count = (value: unknown): number => readJson(JSON.stringify(value)).drafts.length;

  it.each([
    ['a title and a text', { title: 't', text: 'b' }, 1],
    ['a title and an address', { title: 't', url: 'https://news.example/1' }, 1],
    ['a title and the address of a whole site', { title: 't', url: 'https://news.example/' }, 0],
    ['a title and a date', { title: 't', date: '2019-11-06' }, 1],
    ['a text and a date', { content_text: 'b', date_published: '2019-11-06' }, 1],
    ['a text alone', { text: 'b' }, 0],
    ['a title without words, and a text', { title: null, text: 'b' }, 1],
    ['a list of articles with a title and a date of its own', { title: 't', date: '2019-11-06', articles: [{ title: 'a', text: 'b' }, { title: 'c', text: 'd' }] }, 2],
    ['an article with links', { title: 't', url: 'https://news.example/1', links: [{ title: 'l', href: 'https://news.example/2' }] }, 1],
    ['an article with a list of related ones', { title: 't', text: 'b', items: [{ title: 'l', url: 'https://news.example/2' }] }, 1],
    ['a schema', { $schema: 'https://json-schema.example/', title: 't', description: 'd', properties: { title: { type: 'string' } } }, 0],
    ['lists by name, several levels deep', { response: { results: [{ title: 't', body: 'b' }] } }, 1],
  ])('%s: %#', (_, value, articles) => {
    expect(count(value)).toBe(articles);
  });
});
