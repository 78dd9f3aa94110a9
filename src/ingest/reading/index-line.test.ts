import { expect, it } from 'vitest';
import type { Candidate } from '../candidate.ts';
import { type Line, readLine, writeLine } from './index-line.ts';

function candidate(file: string, key: string, address: string | null): Candidate {
  const words = { part: 'a.words', at: 0, rowBytes: 1, bodyBytes: 1, beginningBytes: 0, rowDigest: 'r', digest: 'd' };
  const article = { title: 'River', source: 'Harbour Times', published: null, hasText: true, words };
  return { file, line: 1, article, key, address, digest: 'd', capture: { finding: null, text: null } };
}

const lineOf = (...candidates: readonly Candidate[]): Line => ({ file: 'river.md', signature: '1 2 3 4', result: { content: 'c', format: 'Markdown', candidates } });

it('what a line says is read again, whatever file and key its articles have', () => {
  const line = lineOf(
    candidate('river.md', 'address:harbour.example/river', 'harbour.example/river'),
    candidate('other.md', 'id:42', 'harbour.example/river'),
    candidate('river.md', 'words:harbour times\n\nriver', null),
    candidate('river.md', 'address:', null),
  );
  expect(readLine(writeLine(line))).toEqual(line);
  expect(readLine(writeLine({ scope: 's' }))).toEqual({ scope: 's' });
});

it('an address is written once', () => {
  const text = writeLine(lineOf(candidate('river.md', 'address:harbour.example/river', 'harbour.example/river')));
  expect(text.split('harbour.example/river')).toHaveLength(2);
  expect(text.split('river.md')).toHaveLength(2);
});

it('a line that was not finished is told', () => {
  expect(() => readLine(writeLine(lineOf()).slice(0, 20))).toThrow(SyntaxError);
});
