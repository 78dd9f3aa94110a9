import { expect, it } from 'vitest';
import { frequentKeys } from './frequent-keys.ts';

it('frequent keys are those of as many items as asked for; items without a key have none', () => {
  const keyOf = (item: string) => item.slice(0, 1) || null;
  expect([...frequentKeys(['a1', 'b1', '', 'a2', 'c1', '', 'b2', 'b3'], keyOf, 2)]).toEqual(['a', 'b']);
  expect([...frequentKeys(['a1', 'b1', 'a2', 'b2', 'b3'], keyOf, 3)]).toEqual(['b']);
});
