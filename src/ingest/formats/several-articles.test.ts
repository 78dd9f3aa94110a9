import { describe, expect, it } from 'vitest';
import { readFrontMatterArticles } from './several-articles.ts';

const header = (title: string) => `---\ntitle: ${title}\ndate: 2020-01-02\n---\n`;

function titlesIn(text: string) {
  return readFrontMatterArticles(text)?.drafts.map(({ line, fields, body }) => [line, fields[0]?.value, fields[0]?.line, body.text.trim(), body.line]);
}

describe('a text with front matter', () => {
  it('has as many articles as it has headers, each on its lines', () => {
    expect(titlesIn(`\n${header('One')}\nText.\n${header('Two')}${header('Three')}\nEnd.`)).toEqual([
      [2, 'One', 3, 'Text.', 6],
      [8, 'Two', 9, '', 12],
      [12, 'Three', 13, 'End.', 16],
    ]);
  });

  it.each([
    ['rules and headings', '---\n\nA\n---\n\nB\n---\n'],
    ['fields nobody knows', '---\ntitle: Two\nsize: 2\n---\n'],
    ['a blank line', '---\ntitle: Two\n\ndate: 2020-01-02\n---\n'],
    ['code', `~~~\n${header('Two')}~~~\n`],
    ['no end', '---\ntitle: Two\ndate: 2020-01-02\n'],
  ])('has one article where below it stand only %s', (_, rest) => {
    expect(titlesIn(`${header('One')}\n${rest}\n---\n`)).toHaveLength(1);
  });

  it.each(['---\n', '---\na: b\n', header('One'), '---\ntitle: One\n'])('is read in no long time, whatever is repeated', (part) => {
    expect(readFrontMatterArticles(header('One') + part.repeat(2e4))?.drafts.length).toBeGreaterThan(0);
  });
});
