import { describe, expect, it } from 'vitest';
import { articleIdOf } from '../../article-id.ts';
import type { Candidate } from '../../candidate.ts';
import { plainResult } from '../../testing/plain-result.ts';
import type { Entry } from '../entry.ts';
import { readBlock } from './read-block.ts';
import { writeBlock } from './write-block.ts';

const [river, town] = [articleIdOf('river'), articleIdOf('town')];
const words = { part: 'a.words', at: 7, rowBytes: 1, bodyBytes: 2, beginningBytes: 3, rowDigest: 'row-digest-of-16', digest: 'digest-of-all-16' };
const article = { title: 'River', source: 'Harbour Times', published: null, hasText: true, linksToFiles: false, facets: {}, words };
const capture = { finding: null, text: 'digest-of-a-body-of-22' };
const usual: Candidate = { file: 'river.md', line: 1, id: river, identity: { key: 'address:harbour.example/river', digest: 'f'.repeat(64) }, address: river, capture, article };

const numericDate: Candidate['numericDate'] = { field: 'date', line: 2, text: '6/11/2019', instead: 'undated', stated: { proves: 'day-first' }, keys: { 'day-first': 'a', 'month-first': 'b' } };

const entryOf = (...candidates: readonly Candidate[]): Entry => ({ file: 'river.md', signature: 1234, result: { content: 'c', format: 'Markdown', candidates } });
const read = (text: string) => readBlock(Buffer.from(text), (one) => one);

const plain = (entries: readonly Entry[]) => entries.map(({ file, signature, result }) => ({ file, signature, ...plainResult(result) }));

describe('a block', () => {
  it('says again what files gave, be it much or little', () => {
    const facets = { section: ['港口'], tag: ['flood', 'فيضان 🌊'], author: ['Ann Lee'] };
    const entries: Entry[] = [
      entryOf(usual, { ...usual, file: 'other.md', id: town, identity: { key: 'id:42', digest: 'g'.repeat(64) } }, { ...usual, address: null }),
      entryOf({ ...usual, article: { ...article, facets } }, { ...usual, article: { ...article, facets: { author: ['Ann Lee'] }, hasText: false, linksToFiles: true } }),
      entryOf({ ...usual, guessed: ['published'], sitePath: '/river', capture: { finding: { suspicion: 'empty', line: 3, message: 'no text' }, text: null } }),
      entryOf({ ...usual, unusedFields: [{ name: 'mood', line: 2, mayBeDate: false }] }),
      entryOf(),
      { file: 'gauge.exe', signature: null, result: { content: '', format: null, candidates: [], problems: [{ kind: 'empty', line: 1, message: 'is empty' }], hosts: ['a.example'] } },
      { file: 'town.html', signature: 5, result: { content: 'd', format: 'saved page', candidates: [{ ...usual, numericDate }], pictures: [['a.png', null]], files: [['b.md', 'b.md']], texts: [['c.txt', 'e']] } },
      { file: 'town_files/frame.html', signature: 6, result: { content: '', format: null, candidates: [], isPartOfPage: true } },
    ];
    const kept = read(writeBlock(entries));
    expect(plain(kept)).toEqual(plain(entries));
    expect(plain(read(writeBlock(kept)))).toEqual(plain(entries));
  });

  it('has texts of many articles once, and no file that follows from its entry', () => {
    const text = writeBlock([entryOf(usual, { ...usual, id: town })]);
    expect(text.split('Harbour Times')).toHaveLength(2);
    expect(text.split('river.md')).toHaveLength(2);
  });

  it('gives texts that are shared one place', () => {
    const shared: string[] = [];
    readBlock(Buffer.from(writeBlock([entryOf(usual, usual)])), (text) => {
      shared.push(text);
      return text;
    });
    expect(shared.sort()).toEqual(['Harbour Times', 'Markdown', 'a.words']);
  });

  it('is told where it was not finished', () => {
    const text = writeBlock([entryOf(usual)]);
    expect(() => read(text.slice(0, -5))).toThrow(SyntaxError);
    expect(() => read(text.slice(0, 5))).toThrow(SyntaxError);
  });

  it('is none where it is about something else', () => {
    expect(() => read('{"scope":"s"}')).toThrow(SyntaxError);
  });
});
