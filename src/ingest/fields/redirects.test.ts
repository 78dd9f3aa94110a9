import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWebAddress } from '#core/web-address.ts';
import { readAddress } from './read-address.ts';
import { destinationOf, livePage } from './redirects.ts';

const page = 'https://news.example/1?a=b&c=ä';
const escaped = encodeURIComponent(page);

describe('an address that leads on', () => {
  it.each([
    `https://t.umblr.com/redirect?z=${escaped}&t=abc`,
    `https://l.facebook.com/l.php?u=${escaped}&h=abc`,
    `https://www.facebook.com/l.php?u=${escaped}`,
    `https://www.google.com/url?sa=t&q=${escaped}`,
    `https://www.google.co.uk/url?url=${escaped}`,
    `https://out.reddit.com/t3_abc?url=${escaped}&token=x`,
    `https://href.li/?${page}`,
    `https://www.youtube.com/redirect?q=${escaped}`,
    `http://us.rd.yahoo.com/dailynews/rss/x/*${page}`,
    `https://t.umblr.com/redirect?z=${encodeURIComponent(`https://href.li/?${page}`)}`,
  ])('%s', (address) => {
    expect(destinationOf(readAddress(address)!)).toBe(page);
  });

  it.each([
    'https://bit.ly/abc',
    'https://news.example/redirect?z=https%3A%2F%2Fother.example',
    'https://www.google.com/search?q=https://news.example/',
    'https://t.umblr.com/redirect?z=javascript%3Aalert(1)',
    'https://l.facebook.com/l.php',
    'https://facebook.com.news.example/l.php?u=https%3A%2F%2Fother.example',
    'https://web.archive.org/web/2019/https://news.example/1',
  ])('%s does not', (address) => {
    expect(destinationOf(readAddress(address)!)).toBe(address);
  });

  it('is looked through at a web archive as well', () => {
    expect(livePage(readAddress(`https://web.archive.org/web/2019/https://t.umblr.com/redirect?z=${escaped}`)!)).toBe(page);
  });

  it('never leads to anything but an address', () => {
    const parts = fc.array(fc.oneof(fc.constantFrom('redirect?z=', 'l.php?u=', '?', '%', '&url=', 'https://href.li/?', '/*', '*/', 'web/2019/', 'https://', 'a.example'), fc.string({ maxLength: 5 })), { maxLength: 12 });
    const hosts = fc.constantFrom('t.umblr.com', 'l.facebook.com', 'href.li', 'us.rd.yahoo.com', 'web.archive.org', 'archive.ph');
    fc.assert(
      fc.property(hosts, parts, (host, rest) => {
        const address = readAddress(`https://${host}/${rest.join('')}`);
        expect(address === null || isWebAddress(livePage(address))).toBe(true);
      }),
    );
  });
});
