import { expect, it } from 'vitest';
import { isArticleId } from '#core/article-id.ts';
import { isPublished } from '#core/published.ts';
import { findPack } from './find-pack.ts';

/** Two articles on 6 November 2019, one on the day before, an undated one. */
const manifest = {
  days: [
    [18_205, 0, 1],
    [1, 0, 1, 0, 1],
  ],
  undated: [0, 1],
  packs: [
    ['92eb5ffee6ae', 1, ''],
    ['92eb5ffee6af', 2, 'h'],
    ['92eb5ffee6b0', 1, ''],
  ],
};

function find(json: unknown, id: string, published: string | null): string | null {
  if (!isArticleId(id) || (published !== null && !isPublished(published))) throw new Error('No such article');
  return findPack(json, { id, published });
}

it.each([
  ['of a day', 'a00000000000', '2019-11-06', '92eb5ffee6ae'],
  ['of a day whose articles are in two packs', 'k00000000000', '2019-11-06T08:30', '92eb5ffee6af'],
  ['of the day before', 'a00000000000', '2019-11-05', '92eb5ffee6af'],
  ['without a date', 'a00000000000', null, '92eb5ffee6b0'],
  ['of a day without articles', 'a00000000000', '2019-11-04', null],
])('the pack of an article %s is found in a manifest', (_, id, published, name) => expect(find(manifest, id, published)).toBe(name));

it.each([undefined, null, 7, {}, { ...manifest, days: 7 }, { ...manifest, days: [['18205', 0, 1]] }, { ...manifest, undated: {} }, { ...manifest, packs: [['index.html', 1, '']] }])(
  'no pack is found in %j',
  (json) => expect(find(json, 'a00000000000', '2019-11-06')).toBeNull(),
);
