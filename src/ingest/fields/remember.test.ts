import { expect, it } from 'vitest';
import { remember } from './remember.ts';

it('asks once for what comes again, and each time for what is too long to be kept', () => {
  const asked: string[] = [];
  const lengthOf = remember((text) => asked.push(text) && text.length);
  const long = 'a'.repeat(1000);
  expect(['Ann', long, 'Ann', long].map(lengthOf)).toEqual([3, 1000, 3, 1000]);
  expect(asked).toEqual(['Ann', long, long]);
});
