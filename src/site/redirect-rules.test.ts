import { describe, expect, it } from 'vitest';
import { writeRedirectFile } from './redirect-rules.ts';

describe('the redirect file', () => {
  it.each([
    ['/', '/a/* /article/ 200\n'],
    ['/press/', '/press/a/* /press/article/ 200\n'],
  ])('answers links to articles under %s with their page, which no host sends elsewhere', (base, text) => {
    expect(writeRedirectFile(base)).toBe(text);
  });
});
