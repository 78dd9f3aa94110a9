import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleId, idAlphabet, idLength, isArticleId } from '../article-id.ts';
import { idsPlace, isNumberOfIdsFiles } from './locate.ts';

const anyId = fc
  .array(fc.nat({ max: idAlphabet.length - 1 }), { minLength: idLength, maxLength: idLength })
  .map((places) => places.map((place) => idAlphabet.charAt(place)).join(''))
  .filter((text): text is ArticleId => isArticleId(text));
const anyNumber = fc.integer({ min: 0, max: 10 }).map((power) => 2 ** power);

describe('the place of an id among the files of ids', () => {
  it('is one of them, and later for a later id', () => {
    fc.assert(
      fc.property(anyId, anyId, anyNumber, (one, other, number) => {
        const [first = one, last = other] = [one, other].toSorted();
        expect(idsPlace(number, first)).toBeGreaterThanOrEqual(0);
        expect(idsPlace(number, first)).toBeLessThanOrEqual(idsPlace(number, last));
        expect(idsPlace(number, last)).toBeLessThan(number);
      }),
    );
  });

  it('is halved with half as many files', () => {
    fc.assert(
      fc.property(anyId, anyNumber, (id, number) => {
        fc.pre(number > 1);
        expect(idsPlace(number / 2, id)).toBe(Math.floor(idsPlace(number, id) / 2));
      }),
    );
  });
});

it.each([
  [1, true],
  [2, true],
  [1024, true],
  [0, false],
  [3, false],
  [2048, false],
])('%i files of ids: %s', (number, can) => expect(isNumberOfIdsFiles(number)).toBe(can));
