import { describe, expect, it } from 'vitest';
import { findCut } from './find-cut.ts';

describe('the end of a text', () => {
  it.each([
    ['The tides are… [+1683 chars]', '[+1683 chars]'],
    ['The tides are [+12 chars]\n', '[+12 chars]'],
    ['The tides are […]', '[…]'],
    ['The tides are [...]', '[...]'],
    ['The tides are… Continue reading “The tides of May” →', '… Continue reading “The tides of May” →'],
    ['The tides are ... Read more', '... Read more'],
    ['Die Flut kommt … Weiterlesen »', '… Weiterlesen »'],
    ['潮水上漲…閱讀全文', '…閱讀全文'],
  ])('tells that %j was cut', (text, mark) => {
    expect(findCut(text)).toBe(mark);
  });

  it.each(['And then the lamp went out…', 'He counted to ten [+12 chars] and stopped.', 'Whoever likes it may read more', 'See the map →', 'Read more: the tides of April', ''])('says nothing where it is %j', (text) => {
    expect(findCut(text)).toBeNull();
  });
});
