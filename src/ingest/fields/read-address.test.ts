import { describe, expect, it } from 'vitest';
import { isWholeSite, readAddress } from './read-address.ts';

describe('an address in a header', () => {
  it.each([
    ['https://news.example/1', 'https://news.example/1'],
    [' http://news.example/1 ', 'http://news.example/1'],
    ['<https://news.example/1>', 'https://news.example/1'],
    ['//news.example/1', 'https://news.example/1'],
    ['https://news.example/水位', 'https://news.example/水位'],
    ['https://news.example/%E6%B0%B4', 'https://news.example/%E6%B0%B4'],
    ['https://news.example/a b', 'https://news.example/a%20b'],
    ['https://news.example/a\u00a0b', 'https://news.example/a%C2%A0b'],
    ['https://news.example/?q="x"', 'https://news.example/?q=%22x%22'],
  ])('%s is %s', (text, address) => {
    expect(readAddress(text)).toBe(address);
  });

  it.each(['', 'news.example/1', '/1', 'javascript:alert(1)', 'data:text/html,x', 'ftp://news.example', 'mailto:a@news.example', 'https://', 'https://news.example/\u0007'])(
    '"%s" is none',
    (text) => {
      expect(readAddress(text)).toBeNull();
    },
  );
});

describe('the address of a whole site', () => {
  it.each([
    ['https://news.example', true],
    ['https://news.example/', true],
    ['https://news.example/#top', true],
    ['https://news.example/1', false],
    ['https://news.example/?p=1', false],
  ])('%s: %s', (text, whole) => {
    expect(isWholeSite(readAddress(text)!)).toBe(whole);
  });
});
