import { describe, expect, it } from 'vitest';
import { readAddress } from '../fields/read-address.ts';
import { elementsOf, parseHtml, writeHtml } from './dom.ts';
import { linkToArticle, settleFileLinks } from './file-links.ts';

function linked(file: string, elsewhere: string, fragment = ''): string {
  const document = parseHtml('<p>See <a href="x" title="t">the <em>next</em></a>.</p>');
  for (const link of elementsOf(document, new Set(['a']))) linkToArticle(link, { target: file, fragment, line: 7, elsewhere: readAddress(elsewhere) });
  return writeHtml(document);
}

describe('a link to a file', () => {
  it('leads to the article of the file', () => {
    expect(settleFileLinks(linked('a/"ü".md', 'https://news.example/b'), (file) => (file === 'a/"ü".md' ? 'a/0123456789ab' : null))).toEqual({
      body: '<p>See <a title="t" href="a/0123456789ab">the <em>next</em></a>.</p>',
      lost: [],
    });
  });

  it('leads to the place in it that is meant', () => {
    expect(settleFileLinks(linked('b.md', '', '#gates'), () => 'a/0123456789ab').body).toContain('href="a/0123456789ab#gates"');
  });

  it('leads elsewhere where the file gave no article', () => {
    expect(settleFileLinks(linked('b.md', 'https://news.example/b'), () => null).body).toContain('<a title="t" href="https://news.example/b">');
  });

  it('leaves its words where it leads nowhere', () => {
    expect(settleFileLinks(linked('b.md', ''), () => null)).toEqual({ body: '<p>See the <em>next</em>.</p>', lost: [{ target: 'b.md', line: 7 }] });
  });

  it('of a hostile body leads nowhere else', () => {
    expect(settleFileLinks('<a href="dateline-file:%zz" data-elsewhere="javascript:alert(1)">a</a>', () => null).body).toBe('a');
  });
});
