import { describe, expect, it } from 'vitest';
import { hostOf, identityOf, isWaybackCapture, isWebAddress, type WebAddress } from './web-address.ts';

function address(text: string): WebAddress {
  if (!isWebAddress(text)) throw new Error(`${text} should be a web address`);
  return text;
}

describe('a web address', () => {
  it.each(['https://example.org', 'http://example.org/a?b=c#d', 'HTTPS://EXAMPLE.ORG/', 'https://example.org/文章/1', 'http://[::1]:8080/x', 'https://user:pass@example.org/'])(
    'may be %s',
    (text) => {
      expect(isWebAddress(text)).toBe(true);
    },
  );

  it.each(['', 'javascript:alert(1)', 'data:text/html,x', '//example.org/a', '/a', 'https://', 'https:///a', 'ftp://example.org', 'https://example.org/a b', 'https://example.org/"x', ' https://example.org', 'https://example.org/\n'])(
    'is never "%s"',
    (text) => {
      expect(isWebAddress(text)).toBe(false);
    },
  );

  it.each([
    ['https://www.Example.org/a', 'example.org'],
    ['http://user@news.example.org:8080/', 'news.example.org'],
  ])('%s has the host %s', (text, host) => {
    expect(hostOf(address(text))).toBe(host);
  });

  it('is a capture only where the Wayback Machine holds a dated copy', () => {
    expect(isWaybackCapture(address('https://web.archive.org/web/20191106083000/https://example.org/a'))).toBe(true);
    expect(isWaybackCapture(address('https://web.archive.org/'))).toBe(false);
    expect(isWaybackCapture(address('https://example.org/web/2019/x'))).toBe(false);
  });
});

describe('the identity of an address', () => {
  it.each([
    ['http://example.org/a', 'https://www.example.org/a/'],
    ['https://example.org/a', 'https://example.org/a#comments'],
    ['https://example.org/a', 'https://example.org/a?utm_source=x&utm_medium=y'],
    ['https://example.org/a?id=7', 'https://example.org/a?fbclid=z&id=7'],
    ['https://example.org/a', 'https://example.org:443/a'],
  ])('is the same for %s and %s', (one, other) => {
    expect(identityOf(address(one))).toBe(identityOf(address(other)));
  });

  it.each([
    ['https://example.org/a', 'https://example.org/b'],
    ['https://example.org/a?id=7', 'https://example.org/a?id=8'],
    ['https://example.org/A', 'https://example.org/a'],
    ['https://example.org:8080/a', 'https://example.org/a'],
  ])('differs for %s and %s', (one, other) => {
    expect(identityOf(address(one))).not.toBe(identityOf(address(other)));
  });
});
