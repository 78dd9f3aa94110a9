import { describe, expect, it } from 'vitest';
import { isPublished } from './published.ts';
import { isEarlierVersion } from './versions.ts';

const on = (text: string | null) => ({ published: text !== null && isPublished(text) ? text : null });

describe('an earlier version', () => {
  it('is one that a later one follows', () => {
    expect(isEarlierVersion(on('2018-05-14'), [on('2018-05-15')])).toBe(true);
    expect(isEarlierVersion(on('2018-05-15'), [on('2018-05-14'), on('2018-05-15')])).toBe(false);
  });

  it('is none where what follows is suspect', () => {
    expect(isEarlierVersion(on('2018-05-14'), [{ ...on('2018-05-15'), suspicion: 'placeholder' }])).toBe(false);
  });

  it('is never told by what is undated', () => {
    expect(isEarlierVersion(on(null), [on('2018-05-15')])).toBe(false);
    expect(isEarlierVersion(on('2018-05-14'), [on(null)])).toBe(false);
  });
});
