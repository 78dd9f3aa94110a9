import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHtml, writeHtml } from '../body/dom.ts';
import { readableText } from '../body/readable-text.ts';
import type { Draft } from '../draft.ts';
import { examineCapture } from './examine-capture.ts';
import { findNotice } from './find-notice.ts';

const draft: Draft = { line: 1, fields: [], body: { form: 'html', text: '', line: 2 } };
const isNotice = (body: string): boolean => examineCapture(draft, body).finding?.suspicion === 'placeholder';

const notices = ['<h1>Page not found</h1>', '<p>Enable JavaScript and cookies to continue</p>', '<p>Страница не найдена</p>', '<p>Không tìm thấy trang</p>'];
// Some of which are one letter where there were several, or none.
const letters = ['a', 'a river ', 'e\u0302\u0301', '&amp;', '&nbsp;', '&#x1f600;', ' ', '\u1112\u1161\u11ab', '하\u11ab', '한', '水', 'نهر', 'ن\u064f', 'کا\u0653', 'и\u0306', '😀', '\u09c7\u09be', '<a href="https://a.example/?b>c">so</a>', '<img alt="> it > was">', '<br>'];

describe('a short text', () => {
  it('is a notice whenever it reads like one, however much of its HTML is none of its text', () => {
    const filler = fc.tuple(fc.constantFrom(...letters), fc.integer({ min: 0, max: 320 })).map(([letter, times]) => letter.repeat(times));
    fc.assert(
      fc.property(fc.constantFrom('', ...notices), fc.array(filler, { maxLength: 3 }), (notice, fillers) => {
        const document = parseHtml(`${notice}<p>${fillers.join('')}</p>`);
        const html = writeHtml(document);
        fc.pre(html.replace(/<(?:[^">]|"[^"]*")*>|\s/g, '').length <= 1200);
        expect(isNotice(html)).toBe(findNotice(document.children.map((part) => readableText(part))) !== null);
      }),
      { numRuns: 2000 },
    );
  });

  it('is a notice up to its last letter that may be one', () => {
    const notice = '<p>Enable JavaScript and cookies to continue</p>';
    const rest = 600 - 'Enable JavaScript and cookies to continue '.length;
    expect(isNotice(`${notice}<p>${'a'.repeat(rest)}</p>`)).toBe(true);
    expect(isNotice(`${notice}<p>${'a'.repeat(rest + 1)}</p>`)).toBe(false);
  });
});
