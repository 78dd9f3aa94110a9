import { describe, expect, it } from 'vitest';
import { renderText } from './render-text.ts';

const long = 'The water rose again in the night and the keeper wrote it down. '.repeat(3).trim();
const wrapped = 'The water rose again in the night, and the keeper\nwrote it down in the book that lies by the window\nas he has done since the bridge was built';

describe('a text without markup', () => {
  it('has a paragraph for each block between blank lines', () => {
    expect(renderText('One.\n\nTwo.\n  \nThree.')).toBe('<p>One.</p>\n<p>Two.</p>\n<p>Three.</p>');
  });

  it('has a paragraph for each line where lines are as long as paragraphs', () => {
    expect(renderText(`${long}\n${long}`)).toBe(`<p>${long}</p>\n<p>${long}</p>`);
  });

  it('loses the line breaks of a margin', () => {
    expect(renderText(wrapped)).toBe(`<p>${wrapped.replaceAll('\n', ' ')}</p>`);
    expect(renderText('河水在夜裡再度上漲，守閘人把它記在窗邊那本簿子裡，一如他自大橋落成以來每一晚所做的那樣從未間斷\n直到今天早上水位才慢慢退去，鎮上的人也終於可以回到自己的家裡去收拾被水浸過的桌椅和舊報紙')).not.toContain(' ');
  });

  it('begins a paragraph where a line of wrapped text is indented', () => {
    expect(renderText(`${wrapped}\n    ${wrapped}`).match(/<p>/g)).toHaveLength(2);
  });

  it('begins a paragraph with each item of a list', () => {
    expect(renderText('To do:\n- the gate\n- the gauge,\n  at last\n2. no')).toBe('<p>To do:</p>\n<p>- the gate</p>\n<p>- the gauge,<br>\nat last</p>\n<p>2. no</p>');
    expect(renderText(`${wrapped}\n- ${wrapped}`).match(/<p>/g)).toHaveLength(1);
  });

  it('keeps the breaks of lines that are too short to be wrapped', () => {
    expect(renderText('12 Quay Street\nRiverside\nFirst floor')).toBe('<p>12 Quay Street<br>\nRiverside<br>\nFirst floor</p>');
  });

  it('means what looks like markup as it stands', () => {
    expect(renderText('# a < b & **c**')).toBe('<p># a &lt; b &amp; **c**</p>');
  });

  it('may be empty', () => {
    expect(renderText(' \n\n')).toBe('');
  });
});
