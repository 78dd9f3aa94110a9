import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { readRecords, readXml } from './xml.ts';

const surroundings = { pictures: { take: () => null, takeEmbedded: () => null, taken: () => [] }, addPictureHost: () => {} };

/** The value of a field of a text's first article. */
function firstValue(text: string, name: string): unknown {
  return readXml(text).drafts[0]!.fields.find((field) => field.name === name)?.value;
}

describe('records in SGML', () => {
  it('hand on their dates as they are written', () => {
    expect(firstValue('<REUTERS NEWID="1"><DATE>26-FEB-1987 15:01:01.79&#9;</DATE><TEXT><BODY>x</BODY></TEXT></REUTERS>', 'date')).toBe('26-FEB-1987 15:01:01.79');
    expect(firstValue('<DOC><TIME>31/12/2016</TIME><TEXT>x</TEXT></DOC>', 'date')).toBe('31/12/2016');
  });

  it.each([
    ['<DOC>\n<DOCNO>1</DOCNO></DOC>', true],
    ['\n<!DOCTYPE lewis SYSTEM "lewis.dtd">\n<REUTERS NEWID="1">x</REUTERS>', true],
    ['<DOCTOR> is a word', false],
    ['Words, then a <DOC>', false],
    ['<p>HTML</p>', false],
  ])('are known in a text file: %j', (text, isKnown) => {
    expect(readRecords(text) !== null).toBe(isKnown);
  });
});

describe('the items of feeds', () => {
  it('are told apart by an address, or by an id that is unique in the world', () => {
    const item = (guid: string) => `<rss><channel><link>https://a.example/</link><item><title>T</title><link>https://a.example/1</link>${guid}</item></channel></rss>`;
    expect(firstValue(item('<guid>http://www.a.example/1</guid>'), 'guid')).toBeUndefined();
    expect(firstValue(item('<guid isPermaLink="false">https://a.example/?p=1</guid>'), 'guid')).toBe('https://a.example/?p=1');
    expect(firstValue(item('<guid isPermaLink="false">1</guid>'), 'guid')).toBe('https://a.example/ 1');
    expect(firstValue(item('<guid isPermaLink="false">urn:x:1</guid>'), 'guid')).toBe('urn:x:1');
  });

  it('are read whatever prefix their document gives a namespace', () => {
    const text = '<rss xmlns:x="http://purl.org/dc/elements/1.1/"><channel><item><title>T</title><x:creator>Jane Doe</x:creator></item></channel></rss>';
    expect(firstValue(text, 'author')).toEqual(['Jane Doe']);
  });
});

const names = ['DOCNO', 'DATE1', 'HT', 'HEADER', 'TI', 'KICKER', 'wp:post_name', 'rss', 'channel', 'item', 'title', 'link', 'guid', 'description', 'content:encoded', 'wp:post_type', 'wp:status', 'feed', 'entry', 'content', 'category', 'DOC', 'TEXT', 'TITLE', 'REUTERS', 'BODY', 'D', '__proto__', 'constructor'];
const pieces = fc.oneof(
  fc.constantFrom(...names.flatMap((name) => [`<${name}>`, `</${name}>`, `<${name}/>`])),
  fc.constantFrom('<![CDATA[', ']]>', '<!--', '-->', '&lt;', '&#2;', '&#x110000;', '&amp;', '&x;', '<', '>', '"', '\n', 'post', 'news', 'publish', 'AP890101-0001', '"x00__a1"', '[caption]', '[/caption]', '<p>', ' type="xhtml"', 'word'),
  fc.string({ maxLength: 4 }),
);
const anyDocument = fc
  .tuple(fc.constantFrom('', '<rss><channel>', '<feed>', '<DOC>', '<REUTERS>', '<rdf:RDF>', '<!DOCTYPE a ['), fc.array(pieces, { maxLength: 40 }))
  .map(([start, parts]) => start + parts.join(''));

describe('any document', () => {
  it.each(['xml', 'sgm', 'txt'])('in a .%s file gives an article or a problem, on a line that exists', (ending) => {
    fc.assert(
      fc.property(anyDocument.filter((text) => text.trim() !== ''), (text) => {
        const { candidates, problems } = readFile({ text, problems: [] }, `a.${ending}`, surroundings);
        expect(candidates.length + problems.length).toBeGreaterThan(0);
        const lines = text.split('\n').length;
        for (const { line, message } of problems) {
          expect(message).not.toContain('could not be read');
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
        }
        for (const { line } of candidates) expect(line).toBeLessThanOrEqual(lines);
      }),
      { numRuns: 500 },
    );
  });

  const many = 50_000;
  it.each([
    ['open elements', `<rss><channel>${'<a>'.repeat(many)}`],
    ['open items', `<rss>${'<item>'.repeat(many)}`],
    ['open comments', `<rss><item><title>x</title><description>${'<!--'.repeat(many)}`],
    ['open sections', `<rss><item><title>x</title><description>${'<![CDATA['.repeat(many)}`],
    ['quotation marks', `<rss ${'a="'.repeat(many)}><item>`],
    ['attributes', `<rss ${'a '.repeat(many)}><item><title>x</title></item></rss>`],
    ['references', `<rss><item><title>x</title><description>${'&'.repeat(many)}</description></item></rss>`],
    ['shortcodes', `<rss><item><title>x</title><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><content:encoded>${'[caption]'.repeat(many)}</content:encoded></item></rss>`],
    ['blank lines', `<rss><item><title>x</title><content:encoded><![CDATA[<b>a</b>${' \n'.repeat(many)}]]></content:encoded></item></rss>`],
    ['records without end', '<DOC>'.repeat(many)],
    ['headers of records', `<DOC>${'<HEADER><HT>"a1"</HT>'.repeat(many)}`],
    ['lists', `<REUTERS><TOPICS>${'<D>'.repeat(many)}`],
  ])('of nothing but %s is read all the same, in time that grows with its length', (_, text) => {
    // Half a second at most where time is linear; where it is not, the limit of every test ends it.
    expect(() => readXml(text)).not.toThrow();
  });
});
