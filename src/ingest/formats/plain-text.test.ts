import { describe, expect, it } from 'vitest';
import { isMarkdown } from './markdown-signs.ts';
import { readBareText } from './plain-text.ts';

const wrapped = 'The water rose again in the night, and the keeper of the lock\nwrote it down in the book that lies by the window, as he has\ndone since the bridge was built.';
const long = 'The water rose again in the night, and the keeper of the lock wrote it down in the book that lies by the window.';

function read(text: string) {
  const [draft] = readBareText(text)?.drafts ?? [];
  return draft && { fields: Object.fromEntries(draft.fields.map(({ name, value }) => [name, value])), lines: draft.fields.map(({ line }) => line), body: draft.body.text.trim(), form: draft.body.form };
}

describe('a file of text', () => {
  it.each([
    ['a headline alone', `River rises\n\n    ${long}`, { title: 'River rises' }, [1], long],
    ['a headline above wrapped text', `River rises in Riverside\n${wrapped}`, { title: 'River rises in Riverside' }, [1], wrapped],
    ['a headline above paragraphs of a line each', `River rises\n${long}\n${long}`, { title: 'River rises' }, [1], `${long}\n${long}`],
    ['a Chinese headline', `河水再度上漲\n${'守閘人把它記在窗邊那本簿子裡。'.repeat(4)}`, { title: '河水再度上漲' }, [1], '守閘人把它記在窗邊那本簿子裡。'.repeat(4)],
    ['an author and a day below', `RIVER RISES\nBy Ann Lee and Tom van der Reed\nMarch 3, 1998\n${wrapped}`, { title: 'RIVER RISES', byline: 'Ann Lee and Tom van der Reed', date: 'March 3, 1998' }, [1, 2, 3], wrapped],
    ['a day and an author below, parted', `\nRiver rises\n\n1998-03-03\n\nBY ANN LEE\n\n${wrapped}`, { title: 'River rises', date: '1998-03-03', byline: 'ANN LEE' }, [2, 4, 6], wrapped],
  ])('has %s', (_, text, fields, lines, body) => {
    expect(read(text)).toEqual({ fields, lines, body, form: 'text' });
  });

  it.each([
    ['wrapped lines', wrapped, 'The water rose again in the night, and the keeper of the lock'],
    ['a short sentence', `It rose.\n${wrapped}`, 'It rose.'],
    ['verses', 'The river\nrises\nagain and again', 'The river'],
    ['words that look like a byline', `River rises\nBy and large it was expected by all who live beside the river and know it.\n${wrapped}`, 'River rises'],
  ])('has no headline of its own above %s', (_, text, title) => {
    expect(read(text)).toMatchObject({ fields: { title }, form: 'text' });
  });

  it.each(['a 5*3*2 b', '<unknown tag>', '    indented', '- a\n- b', '* a', '1) a', 'see [sic] and (b)', 'a [b] (c)', 'snake_case_name', 'if a < b > c', '*a*', 'x ** 2 ** 3'])('is not Markdown because of %j', (text) => {
    expect(isMarkdown(`One.\n\n${text}\n\nTwo.`)).toBe(false);
  });

  it.each(['# a', 'a\n===', 'a\n---', '```\na\n```', '> a', 'a [b](https://c.example/) d', '![a](b.png)', '[a]: https://b.example/', '[^1]: a', 'a **b c** d', '<p>a</p>', 'a<br>b', '| a | b |\n|---|---|', '{% include a %}', '![[a.png]]'])('is Markdown because of %j', (text) => {
    expect(isMarkdown(`One.\n\n${text}\n\nTwo.`)).toBe(true);
  });

  it.each(['**a '.repeat(3e4), '<p '.repeat(3e4), '](a'.repeat(3e4), '-'.repeat(5e4) + 'a', '|-'.repeat(3e4) + 'a', ' '.repeat(5e4), `By ${'Ann '.repeat(3e4)}`, `A\nBy ${'A. '.repeat(35)}x`, `A\nBy ${'Ann Lee and '.repeat(9)}x`, 'a\n'.repeat(5e4)])('is looked at in no long time', (text) => {
    expect(() => read(`One\n${text}`)).not.toThrow();
  });
});
