import { describe, expect, it } from 'vitest';
import { readFile } from './read-file.ts';

/** Stands for whatever gives up while an article is read. */
const broken = () => {
  throw new RangeError('Maximum call stack size exceeded');
};
const surroundings = { pictures: { take: broken, takeEmbedded: () => null }, addPictureHost: () => {} };

describe('a file of many articles', () => {
  it('loses only the one that cannot be read', () => {
    const texts = { One: '<p>Water rose.</p>', Two: '<p><img src="gauge.png"></p>', Three: '<p>Water fell.</p>' };
    const text = Object.entries(texts).map(([title, content]) => JSON.stringify({ title, date: '2019-11-06', content })).join('\n');
    const { candidates, problems } = readFile({ text, problems: [] }, 'all.jsonl', surroundings);
    expect(candidates.map(({ article }) => article.title)).toEqual(['One', 'Three']);
    expect(problems).toEqual([{ kind: 'unreadable file', line: 2, message: 'the article could not be read (Maximum call stack size exceeded); left out' }]);
  });
});
