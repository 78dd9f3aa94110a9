import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the text of a file', () => {
  it.each([
    ['plain', utf8('a\nb'), 'a\nb'],
    ['with a byte order mark', utf8('\ufeffa'), 'a'],
    ['with the line ends of Windows and of old Macs', utf8('a\r\nb\rc'), 'a\nb\nc'],
    ['in UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0x00, 0x0a, 0x00]), 'a\n'],
    ['in UTF-16, the other way round', new Uint8Array([0xfe, 0xff, 0x00, 0x61]), 'a'],
    ['with a replacement character that was saved', utf8('a\ufffd'), 'a\ufffd'],
  ])('%s', (_, bytes, text) => {
    expect(decodeText(bytes)).toEqual({ text, problems: [] });
  });

  it('keeps what is not UTF-8 as replacement characters, and says where', () => {
    expect(decodeText(new Uint8Array([0x61, 0x0a, 0xa3, 0x31, 0xfc]))).toEqual({
      text: 'a\n\ufffd1\ufffd',
      problems: [{ line: 2, message: '2 characters from here on are not in UTF-8; shown as \ufffd' }],
    });
  });

  it('is none where there are zero bytes', () => {
    expect(decodeText(new Uint8Array([0x61, 0x00]))).toEqual({ fault: 'holds binary data, not text' });
  });
});
