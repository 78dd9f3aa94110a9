import { describe, expect, it } from 'vitest';
import { capturedAddress, isCapture } from './captures.ts';
import { readAddress } from './read-address.ts';

describe('the address of which a copy at a web archive was taken', () => {
  it.each([
    ['https://web.archive.org/web/20190702/https://news.example/1', 'https://news.example/1'],
    ['https://web.archive.org/web/20190702if_/https://news.example/1?a=b', 'https://news.example/1?a=b'],
    ['https://web.archive.org/web/2021id_/https://news.example/1', 'https://news.example/1'],
    ['https://web.archive.org/web/20190702/news.example/1', 'http://news.example/1'],
    ['https://web.archive.org/web/20190702/http:/news.example/1', 'http://news.example/1'],
    ['https://web.archive.org/web/20190702/https:/news.example/1', 'https://news.example/1'],
    ['https://web.archive.org/web/*/https://news.example/1', 'https://news.example/1'],
    ['https://web.archive.org/web/2019*/https://news.example/1', 'https://news.example/1'],
    ['https://web.archive.org/save/https://news.example/1', 'https://news.example/1'],
    ['http://wayback.archive.org/web/2005/http://news.example/1', 'http://news.example/1'],
    ['https://archive.org/web/20190702/https://news.example/1', 'https://news.example/1'],
    ['https://archive.today/2019.11.06-012556/https://news.example/1', 'https://news.example/1'],
    ['https://archive.ph/20191106012556/https://news.example/1?a=b', 'https://news.example/1?a=b'],
    ['https://archive.is/newest/https://news.example/1', 'https://news.example/1'],
    ['https://archive.is/o/aB3dE/https://news.example/1', 'https://news.example/1'],
    ['https://arquivo.pt/wayback/20190702183318/https://news.example/1', 'https://news.example/1'],
  ])('%s: %s', (capture, inner) => {
    expect(capturedAddress(readAddress(capture)!)).toBe(inner);
  });

  it('is not known of a short name', () => {
    const short = readAddress('https://archive.ph/aB3dE')!;
    expect([isCapture(short), capturedAddress(short)]).toEqual([true, null]);
  });

  it.each(['https://web.archive.org/', 'https://archive.org/details/river', 'https://archive.ph/', 'https://archive.is/faq/a/b', 'https://news.example/web/2019/https://other.example'])(
    '%s is no copy',
    (address) => {
      expect(isCapture(readAddress(address)!)).toBe(false);
    },
  );
});
