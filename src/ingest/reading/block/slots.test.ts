import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSlot, writeSlots } from './slots.ts';

it('texts of one length are read again from their places', () => {
  const texts = fc.integer({ min: 1, max: 9 }).chain((length) => fc.tuple(fc.constant(length), fc.array(fc.stringMatching(new RegExp(`^[a-z0-9]{${length}}$`)))));
  fc.assert(
    fc.property(texts, ([length, all]) => {
      const slots = writeSlots(all, length);
      expect(all.map((_, place) => readSlot(slots, length, place))).toEqual(all);
    }),
  );
});

it('a text that is not there is blank', () => {
  expect(readSlot(writeSlots(['ab', null, 'cd'], 2), 2, 1)).toBe('  ');
});

it('a text of another length has no place', () => {
  expect(() => writeSlots(['ab', 'c'], 2)).toThrow(RangeError);
});
