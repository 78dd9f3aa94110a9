import { describe, expect, it } from 'vitest';
import { parseArticleId } from './article-id.ts';

describe('an id in an address', () => {
  it.each(['7zkq3m5v9x1c', '7ZKQ3M5V9X1C', '7zkQ3m5V9x1c'])('is read from %s', (text) => {
    expect(parseArticleId(text)).toBe('7zkq3m5v9x1c');
  });

  it.each(['', '7zkq3m5v9x1', '7zkq3m5v9x1cc', '7zkq3m5v9x1u', '7ZKQ3M5V9X1İ', ' 7zkq3m5v9x1c'])('is not read from “%s”', (text) => {
    expect(parseArticleId(text)).toBeNull();
  });
});
