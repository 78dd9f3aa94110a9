import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf, identityOf, isWebAddress, type WebAddress } from './web-address.ts';

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
});

describe('the host of an address', () => {
  it('is the one a browser goes to, whatever stands before it', () => {
    expect(hostOf(address('https://user:pw@evil.example/'))).toBe('evil.example');
    expect(hostOf(address('https://bank.example@evil.example/'))).toBe('evil.example');
    expect(hostOf(address('https://user:pw@bank.example:80@evil.example/'))).toBe('evil.example');
  });

  it.each(['https://%00/', 'https://a.example:99999/', 'https://a\u202e.example/', 'https://a.example:80x/', 'https://[zz]/', 'https://999.1.1.1/', 'https://[1::2::3]/', 'https://a.example^/'])('cannot be that of %j', (text) => {
    expect(isWebAddress(text)).toBe(false);
  });

  it('is the one that the parser of the platform finds', () => {
    const pieces = fc.constantFrom('a.example', 'b.example', '@', ':', ':80', '/', 'user', 'pw', '?', '#', '%41', '[::1]', 'x');
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 8 }), (some) => {
        const text = `https://${some.join('')}`;
        fc.pre(isWebAddress(text));
        expect(hostOf(address(text))).toBe(new URL(text).hostname.replace(/^www\./, ''));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a web address of any kind', () => {
  it('is one that the parser of the platform knows', () => {
    const pieces = fc.oneof(fc.constantFrom('http://', 'https:', '//', 'a.example', 'xn--', '1.2.3', '0x7f', '.', '-', '--', 'com', '[', ']', '::1', '@', ':', '99999', '/', '?', '#', '%', '%zz', '^', '|', '。', '文章', '\\'), fc.string({ maxLength: 3, unit: 'binary' }));
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.array(pieces, { maxLength: 6 }).map((some) => `https://${some.join('')}`)), (text) => {
        fc.pre(isWebAddress(text));
        expect(URL.canParse(text)).toBe(true);
        expect(new URL(text).protocol).toMatch(/^https?:$/);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['https://a.example/文章/1', 'https://文章.example/', 'https://a.example/a|b^c', 'https://a.example/%zz', 'https://a.example:443'])('may be %s', (text) => {
    expect(isWebAddress(text)).toBe(true);
  });
});

describe('the identity of an address', () => {
  it.each([
    ...['utm_source', 'UTM_Campaign', 'fbclid', 'gclid', 'dclid', 'msclkid', 'yclid', 'mc_cid', 'mc_eid', 'igshid', 'at_medium', 'at_campaign', 'at_custom1', 'ref_src'],
    ...['_hsenc', '_hsmi', 'mkt_tok', 'vero_id', 'cmpid', 'ocid', 'ito', 'smid', 'partner'],
  ])('does not depend on %s', (name) => {
    expect(identityOf(address(`https://example.org/a?id=7&${name}=x`))).toBe('example.org/a?id=7');
  });

  it.each(['id', 'p', 'page', 'ref', 'source', 'at', 'utm', 'article_id', 'partner_id', 'item', 'story', 'lang', 'share'])('depends on %s', (name) => {
    expect(identityOf(address(`https://example.org/a?${name}=x`))).not.toBe('example.org/a');
  });

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
