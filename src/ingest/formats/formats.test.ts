import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { readBoldLabels } from './bold-labels.ts';
import { readFrontMatter } from './front-matter.ts';
import { readLinkDefinitions } from './link-definitions.ts';
import { readMetadataList } from './metadata-list.ts';
import { readBareText, readPlainText } from './plain-text.ts';

/** Texts of the pieces that headers and bodies are made of, and of anything else. */
const pieces = fc.constantFrom('---', '---\n', '+++\n', '---toml\n', '{\n"', '"}\n', 'title: ', 'title = ', '[extra]\n', '[#]: via: ', '## Metadata\n- ', '"', "'", '[', ']', '{', '}', '*a', '&a ', '- ', '\n', '\n\n', '    ', '\t', '# ', '===', '\u0000', '\ufeff', ': **', '**', '](', '<p>', '<script>', '{{< ', ' >}}', '{% ', '![', '[^1]', '<!--', '|', '```\n', '[[', ']]', '|300]]', '==', '%%', '\n%%\n', ' ^name', '[TOC]', '[box]', '[/box]', '[box a="b"]', '[vc_row]', '[caption id="a"]', '[/caption]', '{% comment %}', '{% endcomment %}', '{% include figure.html\nsrc="', '<img alt="', '(a b.png', 'By Ann Lee\n');
const words = fc.constantFrom('Published at', 'Author', 'Original', 'date', 'url', '2019-11-06', 'https://news.example/1', '../../x.png', 'river', '水位', 'نهر');
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(fc.oneof(pieces, words, fc.string({ maxLength: 5 })), { maxLength: 40 }).map((parts) => parts.join('')));

const surroundings = { pictures: { take: () => null, takeEmbedded: () => null, taken: () => [] }, addPictureHost: () => {} };

describe('any text', () => {
  it.each([
    ['front matter', readFrontMatter],
    ['a header of labels', readBoldLabels],
    ['a header of link definitions', readLinkDefinitions],
    ['a list of metadata', readMetadataList],
    ['a text without header', readPlainText],
    ['a text without header or markup', readBareText],
  ])('can be read as %s, and lines it names exist', (_, read) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = text.split('\n').length;
        const reading = read(text);
        for (const { line } of reading?.problems ?? []) expect(line).toBeLessThanOrEqual(lines);
        for (const draft of reading?.drafts ?? []) {
          for (const { line } of [draft, ...draft.fields]) expect(line).toBeLessThanOrEqual(lines);
          expect(text.endsWith(draft.body.text)).toBe(true);
        }
      }),
    );
  });

  it.each(['md', 'markdown', 'txt'])('in a .%s file gives an article or a problem', (ending) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { candidates, problems } = readFile({ text, problems: [] }, `a.${ending}`, surroundings);
        expect(candidates.length + problems.length).toBeGreaterThan(0);
        for (const { message } of problems) expect(message).not.toContain('could not be read');
        for (const { article } of candidates) expect(article.title).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });
});

describe('a header of labels', () => {
  it('ends where a label comes again', () => {
    const [draft] = readBoldLabels('# T\n\nAuthor: **A**\n\nAuthor: **B**\n')!.drafts;
    expect(draft!.body).toEqual({ form: 'markdown', text: '\nAuthor: **B**\n', line: 4 });
  });

  it('is not found where no label is known', () => {
    expect(readBoldLabels('# T\n\nUpdate: **the road is open**\n')).toBeNull();
  });

  it('may have its labels in bold', () => {
    const [draft] = readBoldLabels('# T\n\n**Author:** Ann Lee\n**Source**: [Name](https://news.example/1)\n\n**Author of the year:** she.\n')!.drafts;
    expect(draft!.fields.map(({ name, value }) => [name, value])).toEqual([['title', 'T'], ['Author', 'Ann Lee'], ['Source', new Map([['name', 'Name'], ['url', 'https://news.example/1']])]]);
    expect(draft!.body.line).toBe(5);
    expect(readBoldLabels('# T\n\n**Update:** the road is open\n')).toBeNull();
  });

  it('begins with the names that the keeper of the archive gives', () => {
    const names = new Map([['verfasstvon', 'authors'], ['bild', '']]);
    const texts = ['Verfasst von: **Ann Lee**\n\nText.', '**Verfasst von**: Ann Lee\n\nText.', '**Verfasst von:** Ann Lee\nBild: **Tom Reed**\n\nText.'];
    for (const text of texts) {
      expect(readBoldLabels(text)).toBeNull();
      const { drafts, problems } = readBoldLabels(text, names)!;
      expect(drafts[0]!.fields[0]).toEqual({ name: 'Verfasst von', value: 'Ann Lee', line: 1 });
      expect(drafts[0]!.body.text.trim()).toBe('Text.');
      expect(problems).toEqual([]);
    }
  });

  it('takes full-width colons and addresses with brackets', () => {
    const [draft] = readBoldLabels('# T\n\nOriginal：[Name](https://news.example/a_(b))\n')!.drafts;
    expect(draft!.fields[1]!.value).toEqual(new Map([['name', 'Name'], ['url', 'https://news.example/a_(b)']]));
  });
});
