import { describe, expect, it } from 'vitest';
import { readDescription } from './read-description.ts';

describe('archive.json', () => {
  it('names an archive', () => {
    expect(readDescription('{"title": " The Post ", "description": "1998 to 2009", "language": "zh_hant"}')).toEqual({
      stated: { title: 'The Post', description: '1998 to 2009', language: 'zh-Hant' },
      problems: [],
    });
  });

  it('may leave out what it likes', () => {
    expect(readDescription('{}')).toEqual({ stated: { description: '', language: null }, problems: [] });
  });

  it.each([
    ['a name nobody knows', '{\n"titel": "x"}', 2, 'known are title, description, language'],
    ['a number', '{"description": 9}', 1, 'not a text'],
    ['no title', '{"title": null}', 1, 'not a text'],
    ['no language', '{\n\n"language": "English"}', 3, 'zh-Hant'],
    ['a trap', '{"__proto__": {"title": "x"}}', 1, '__proto__'],
    ['no JSON', '{\n"title": "x",\n}', 3, 'not valid JSON'],
    ['a list', '[]', 1, 'no object'],
  ])('with %s says so, and what would be right', (_, text, line, words) => {
    const { stated, problems } = readDescription(text);
    expect(problems).toEqual([{ line, message: expect.stringContaining(words) }]);
    expect(stated.title).toBeUndefined();
  });
});
