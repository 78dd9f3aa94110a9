import { describe, expect, it } from 'vitest';
import { areParagraphs } from './prose-lines.ts';

const line = (length: number, end = '.') => 'x'.repeat(length - 1) + end;

describe('adjacent lines', () => {
  it.each([
    ['long, each with its full stop', [line(180), line(200), line(150)], true],
    ['of dialogue', [line(130, '”'), line(140, '」'), line(150, '؟')], true],
    ['of which one is a short heading', [line(180), line(200), line(150), line(30, 'x')], true],
    ['wrapped at a margin', [line(77, 'x'), line(76, 'x'), line(78, 'x'), line(40)], false],
    ['long, but ending in the middle of sentences', [line(180, 'x'), line(200, 'x'), line(150)], false],
    ['of a list of credits', [line(24), line(14), line(20)], false],
  ])('%s: %s', (_, lines, expected) => {
    expect(areParagraphs(lines)).toBe(expected);
  });
});
