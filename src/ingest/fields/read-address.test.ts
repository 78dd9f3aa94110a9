import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWebAddress } from '#core/web-address.ts';
import { addressesIn, isWholeSite, readAddress } from './read-address.ts';

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

const pieces = fc.constantFrom('https://', 'HTTP://', '//', '/', 'news.example', '/1', '?a=b', '#c', ' ', '\n', '\u00a0', '\ufeff', '<', '>', '"', '\\', ',', ';', '|', '水', '%20', ':', '\u0007', 'Ann Lee');
const texts = fc.array(fc.oneof({ weight: 3, arbitrary: pieces }, fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 8 }).map((all) => all.join(''));

describe('a text that may be an address', () => {
  it('is read the same whether its characters have to be put in another form or not', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const bare = text.trim().replace(/^<(.*)>$/, '$1').replace(/^\/\//, 'https://');
        const encoded = bare.replace(/[\s"<>\\]/g, (character) => encodeURIComponent(character));
        const isSeveral = /(?:[,;|]|(?<![\s,;|]))\s+(?=<?https?:\/\/)/i.test(text.trim());
        expect(readAddress(text)).toBe(!isSeveral && isWebAddress(encoded) ? encoded : null);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['https://a.example/1', ['https://a.example/1']],
    ['https://a.example/1 https://b.example/2', ['https://a.example/1', 'https://b.example/2']],
    ['<https://a.example/1>; <https://b.example/2>', ['https://a.example/1', 'https://b.example/2']],
    ['https://a.example/1 https://', []],
    ['Ann Lee', []],
    ['', []],
  ])('%j has the addresses %j', (text, addresses) => {
    expect(addressesIn(text)).toEqual(addresses);
  });
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
