import { describe, expect, it } from 'vitest';
import { storeCandidate } from '../candidate.ts';
import { readFile } from '../read-file.ts';
import { settleIds } from '../settle-ids.ts';
import { storeInMemory } from '../store/article-store.ts';
import { settleSuspicions } from './settle-suspicions.ts';

const surroundings = { pictures: { take: () => null, takeEmbedded: () => null }, addPictureHost: () => {} };

/** The articles that a text gives, read as a file of this name. */
const settledOf = (text: string, file: string) =>
  settleIds(readFile({ text, problems: [] }, file, surroundings).candidates.map((candidate) => storeCandidate(candidate, storeInMemory()))).settled;

const welcome = 'Welcome to the Ferry Times. Choose a page on the left.';

/** Records of one file, each a title, an address and what differs from the usual; gives what each is suspected of. */
function suspect(records: readonly { title: string; url: string; text?: string }[]) {
  const text = records.map((record) => JSON.stringify({ text: welcome, ...record })).join('\n');
  const { settled, problems } = settleSuspicions(settledOf(text, 'pages.jsonl'));
  return { suspicions: settled.map(({ article }) => article.suspicion), problems: problems.map(({ line, message }) => `${line}: ${message}`) };
}

const pages = (count: number, title: (number: number) => string, host: (number: number) => string = () => 'ferry-times.example') =>
  Array.from({ length: count }, (_, number) => ({ title: title(number), url: `https://${host(number)}/${number}` }));

describe('a text that was saved again and again', () => {
  it('is suspect under five titles of one source', () => {
    const { suspicions, problems } = suspect(pages(5, (number) => `Report ${number}`));
    expect(suspicions).toEqual(Array.from({ length: 5 }, () => 'repeated'));
    expect(problems[4]).toBe('5: the same text was saved as 5 articles of "ferry-times.example", under 5 titles; kept, and marked as suspect');
  });

  it.each([
    ['under fewer titles', pages(4, (number) => `Report ${number}`)],
    ['under one title, as an article that was put at several addresses', pages(10, () => 'Welcome')],
    ['in several newspapers, as one of a news agency', pages(12, (number) => `Report ${number}`, (number) => `post-${number}.example`)],
    ['under one address', pages(9, (number) => `Report ${number}`).map((page) => ({ ...page, url: 'https://ferry-times.example/1' }))],
    ['in a word', pages(9, (number) => `Report ${number}`).map((page) => ({ ...page, text: 'Pictures.' }))],
  ])('is not suspect %s', (_, records) => {
    expect(suspect(records)).toEqual({ suspicions: records.map(() => undefined), problems: [] });
  });

  it('is suspect even under one title where there are too many of it for a publisher', () => {
    expect(new Set(suspect(pages(20, () => 'Welcome')).suspicions)).toEqual(new Set(['repeated']));
  });
});

describe('a suspicion', () => {
  it('is told with the line that shows it', () => {
    const text = '---\ntitle: Gauge\n---\n\nIt will be painted.\n\nThe painter asks for […]\n\n';
    expect(settleSuspicions(settledOf(text, 'gauge.md')).problems).toEqual([
      { kind: 'cut text', file: 'gauge.md', line: 7, message: 'the text was cut before it was saved and ends with "[…]"; kept, and marked as suspect' },
    ]);
  });

  it('of a body that has not even a notice is that it is empty', () => {
    expect(suspect([{ title: 'Gauge', url: 'https://ferry-times.example/gauge', text: '' }]).suspicions).toEqual(['empty']);
  });
});
