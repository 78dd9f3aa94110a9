import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const encode = (text: string, encoding: string, options?: Parameters<typeof iconv.encode>[2]) => Uint8Array.from(iconv.encode(text, encoding, options));

const russian = 'Река поднялась на два метра, и город закрыл набережную. Жителей просят не выходить к воде до утра.\nСпасатели дежурят у моста.';
const chinese = '河水昨夜上漲兩米，市政府關閉了沿岸道路。居民須於今晚之前離開低窪地區，學校停課兩天。\n消防員在橋邊守候。';
const simplified = '河水昨夜上涨两米，市政府关闭了沿岸道路。居民须于今晚之前离开低洼地区，学校停课两天。\n消防员在桥边守候。';
const japanese = '川の水位は昨夜二メートル上がり、市は川沿いの道路を閉鎖した。住民は夜までに避難するよう求められている。';
const korean = '강물이 어젯밤 이 미터 올라 시는 강변 도로를 폐쇄했다. 주민들은 저녁까지 대피하라는 요청을 받았다.';
const arabic = 'ارتفع منسوب النهر مترين ليلة أمس، وأغلقت البلدية الطريق المحاذي له، وطلبت من السكان مغادرة المنطقة.';
const french = 'La rivière est montée de deux mètres cette nuit\u00a0: la mairie a fermé les quais, et l’école restera fermée jusqu’à mardi. Les élèves sont gardés à la bibliothèque.';
const page = (declaration: string) => `<!DOCTYPE html>\n<html><head>${declaration}</head><body><p>${russian}</p></body></html>`;

describe('the text of a file', () => {
  it.each([
    ['plain', utf8('a\nb'), 'a\nb'],
    ['with a byte order mark', utf8('\ufeffa'), 'a'],
    ['with the line ends of Windows and of old Macs', utf8('a\r\nb\rc'), 'a\nb\nc'],
    ["with Unicode's own line ends", utf8('a\u2028b\u2029c'), 'a\nb\nc'],
    ['in UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0x00, 0x0a, 0x00]), 'a\n'],
    ['in UTF-16, the other way round', new Uint8Array([0xfe, 0xff, 0x00, 0x61]), 'a'],
    ['in UTF-32', encode(arabic, 'utf-32le', { addBOM: true }), arabic],
    ['with a replacement character that was saved', utf8('a\ufffd'), 'a\ufffd'],
    ['with a tab', utf8('a\tb'), 'a\tb'],
    ['of accents and capitals in quotation marks', utf8('«MAÇÃ» från A–Å… „LEÍ” CAFÉ» naïve “É”'), '«MAÇÃ» från A–Å… „LEÍ” CAFÉ» naïve “É”'],
  ])('%s', (_, bytes, text) => {
    expect(decodeText(bytes, 'txt')).toEqual({ text, problems: [] });
  });

  it.each([
    ['a <meta charset>', 'windows-1251', '<meta name="a" content="charset=utf-8"><meta charset=windows-1251>'],
    ['a <meta http-equiv>', 'koi8-r', '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=koi8-r">'],
    ['a label of another name', 'windows-1251', "<meta charset='cp1251'>"],
    ['a <meta> after one in a comment', 'iso-8859-5', '<!-- <meta charset="big5"> --><meta charset="iso-8859-5">'],
  ])('is in the encoding of %s', (_, encoding, declaration) => {
    const text = page(declaration);
    expect(decodeText(encode(text, encoding), 'html')).toEqual({ text, problems: [] });
  });

  it('is in the encoding of its XML declaration, whatever its ending', () => {
    const text = `<?xml version="1.0" encoding="windows-1251"?>\n<a>${russian}</a>`;
    expect(decodeText(encode(text, 'windows-1251'), 'rss')).toEqual({ text, problems: [] });
  });

  it('has typographic quotation marks where a page says ISO-8859-1 and means windows-1252', () => {
    const text = '<meta charset="iso-8859-1"><p>“It’s 5 €”</p>';
    expect(decodeText(encode(text, 'windows-1252'), 'htm')).toEqual({ text, problems: [] });
  });

  it('is UTF-8 where it can be, whatever it declares', () => {
    const text = page('<meta charset="windows-1252">');
    expect(decodeText(utf8(text), 'html')).toEqual({ text, problems: [] });
  });

  it.each([
    ['windows-1251', russian, 'windows-1251'],
    ['koi8-r', russian, 'KOI8-R'],
    ['big5', chinese, 'BIG5'],
    ['gbk', simplified, 'GB18030'],
    ['shift_jis', japanese, 'SHIFT_JIS'],
    ['euc-jp', japanese, 'EUC-JP'],
    ['euc-kr', korean, 'EUC-KR'],
    ['windows-1256', arabic, 'windows-1256'],
    ['windows-1252', french, 'windows-1252'],
    ['utf-16le', chinese, 'UTF-16LE'],
    ['utf-16be', french, 'UTF-16BE'],
  ])('that says nothing of being in %s is read so, and it is said', (encoding, words, name) => {
    const text = `Title\n\n${words.repeat(3)}\n`;
    const bytes = encode(text, encoding);
    expect(decodeText(bytes, 'txt')).toEqual({ text, problems: [{ kind: 'guessed encoding', line: expect.any(Number), message: expect.stringMatching(new RegExp(`UTF-\\w+ .*read as .*(${name}|such)|UTF-8; read as ${name}`)) }] });
  });

  it('says on which line the first letter stands that is not UTF-8', () => {
    expect(decodeText(encode(`Title\n\n${russian}`, 'windows-1251'), 'md')).toMatchObject({ problems: [{ line: 3, message: 'is not in UTF-8; read as windows-1251, which it is most likely in' }] });
  });

  it('in an encoding that nobody can tell is read as windows-1252', () => {
    expect(decodeText(latin('\u00fc\u00e4\u00f6'), 'txt')).toMatchObject({ text: 'üäö', problems: [{ message: expect.stringContaining('nothing tells') }] });
  });

  it('in Japanese mail is not taken for ASCII', () => {
    expect(decodeText(latin('A\n\u001b$B%K%e!<%9\u001b(B'), 'txt')).toMatchObject({ text: 'A\nニュース', problems: [{ message: 'is in ISO-2022-JP and does not say so; read as such' }] });
  });
});

describe('single bytes', () => {
  it('in ASCII are windows-1252', () => {
    const filler = 'The council paid for the bridge. '.repeat(40);
    expect(decodeText(latin(`Title\n\nIt cost \u00a315.8m. ${filler}`), 'txt')).toEqual({
      text: `Title\n\nIt cost £15.8m. ${filler}`,
      problems: [{ kind: 'guessed encoding', line: 3, message: 'one byte (0xA3) is not in UTF-8; read as windows-1252, as "£"' }],
    });
  });

  it('in UTF-8 are windows-1252, and the rest stays', () => {
    const bytes = Uint8Array.from([...utf8('Élus et écoles\nà '), 0x93, ...utf8('l’hôtel'), 0x94]);
    expect(decodeText(bytes, 'md')).toEqual({
      text: 'Élus et écoles\nà “l’hôtel”',
      problems: [{ kind: 'guessed encoding', line: 2, message: '2 bytes from here on (the first is 0x93) are not in UTF-8; read as windows-1252, the first as "“"' }],
    });
  });

  it('that are not in the declared encoding are shown as lost', () => {
    const bytes = Uint8Array.from([...encode('<meta charset="euc-kr">\n강물', 'euc-kr'), 0xff, 0x0a]);
    expect(decodeText(bytes, 'html')).toMatchObject({ problems: [{ line: 2, message: 'a character here is not in EUC-KR, the encoding that the file declares; shown as \ufffd' }] });
  });
});

describe('control characters', () => {
  it('are removed and counted, and references to them are left alone', () => {
    expect(decodeText(utf8('a\n\u0002b\u0003\u0002 \u0081c\ufffe &#2; d, and more words'), 'txt')).toEqual({
      text: 'a\nb c &#2; d, and more words',
      problems: [{ kind: 'control characters', line: 2, message: '5 control characters from here on (U+0002, U+0003, U+0081, U+FFFE) have no place in a text; removed' }],
    });
  });

  it('that windows-1252 has something else for are read as that, as browsers read references to them', () => {
    expect(decodeText(utf8('Title\n\nIt\u0092s the captain\u0092s \u0085'), 'md')).toEqual({
      text: 'Title\n\nIt’s the captain’s …',
      problems: [{ kind: 'guessed encoding', line: 3, message: '3 control characters from here on (U+0085, U+0092) stand where windows-1252 has others; read as those, the first as "’"' }],
    });
    expect(decodeText(utf8('It\u0092s\u009d'), 'md')).toMatchObject({
      text: 'It’s',
      problems: [{ message: 'a control character (U+0092) stands where windows-1252 has "’"; read as that' }, { message: expect.stringContaining('U+009D') }],
    });
  });

  it.each([0, 1])('of the number zero, one or two, do not make data of a short text: %#', (shift) => {
    const words = `${'x'.repeat(shift)}The ferry turned back in the fog, and nine passengers waited on the quay until noon.`;
    expect(decodeText(utf8(`${words}\0${words}`), 'txt')).toMatchObject({ text: words + words, problems: [{ kind: 'control characters' }] });
    expect(decodeText(utf8(`${words}\0${words}\0`), 'txt')).toMatchObject({ text: words + words });
  });

  it('are removed from a text that is full of them', () => {
    expect(decodeText(utf8('河\u0010水上漲\u0010兩米'), 'md')).toMatchObject({ text: '河水上漲兩米', problems: [{ line: 1 }] });
  });

  it.each([
    ['zeros', new Uint8Array([0x61, 0x00])],
    ['a picture', latin('\u0089PNG\r\n\u001a\n')],
    ['a PDF', utf8('%PDF-1.4\n%')],
    ['nothing but control characters', utf8('\u0001\u0002\u0003\u0004\u0005\u0006')],
    ['data of words and zeros', utf8('word\0\0\0word'.repeat(40))],
  ])('in the numbers of %s are no text', (_, bytes) => {
    expect(decodeText(bytes, 'md')).toEqual({ kind: 'unreadable file', fault: 'holds binary data, not text' });
  });
});

describe('text that was encoded twice', () => {
  it.each([
    ['a quotation mark', 'It’s here', '"Itâ€™s" looks like "It’s"'],
    ['an accent', 'le café', '"cafÃ©" looks like "café"'],
    ['two accents', 'été', '"Ã©t" looks like "ét" that was once read in a wrong encoding and saved again, and one more place too'],
    ['quotation marks', '«été»', '"Â«Ã©t" looks like "«ét"'],
    ['a no-break space', 'a\u00a0b', 'looks like'],
    ['Chinese', '中文報紙', 'looks like "中文報紙"'],
    ['Russian', 'река', 'looks like "река"'],
  ])('is reported for %s, and left', (_, words, message) => {
    const twice = `Title\n${utf8(words).reduce((text, byte) => text + iconv.decode(Buffer.from([byte]), 'windows-1252'), '')}`.replaceAll('\ufffd', '\u0081');
    const decoded = decodeText(utf8(twice), 'md');
    expect(decoded).toMatchObject({ text: twice, problems: [{ line: 2, message: expect.stringContaining('saved again') }] });
    expect(decoded).toMatchObject({ problems: [{ message: expect.stringContaining(message) }] });
  });
});

describe('any bytes', () => {
  const anyBytes = fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 200 }).map(utf8), fc.string({ maxLength: 100 }).map((text) => encode(text, 'utf-16le')));

  it.each(['txt', 'html', 'json'])('in a .%s file give clean text with problems on its lines, or a fault', (ending) => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const decoded = decodeText(bytes, ending);
        if ('fault' in decoded) return;
        expect(decoded.text).not.toMatch(/(?![\t\n\u0080-\u009f])[\p{Cc}\p{Cs}\ufffe\uffff]/u);
        for (const { line } of decoded.problems) expect(line).toBeLessThanOrEqual(decoded.text.split('\n').length);
      }),
      { numRuns: 500 },
    );
  });
});
