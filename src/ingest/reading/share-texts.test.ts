import { describe, expect, it } from 'vitest';
import type { Candidate } from '../candidate.ts';
import type { FileResult } from './file-result.ts';
import { makeSharing } from './share-texts.ts';

function candidate(file: string, tags: readonly string[]): Candidate {
  const words = { part: 'a.words', at: 0, rowBytes: 1, bodyBytes: 1, beginningBytes: 0, rowDigest: 'r', digest: 'd' };
  const article = { title: 'River', source: 'Harbour Times', published: null, hasText: true, facets: { tag: tags, author: ['Ann Lee'] }, words };
  return { file, line: 1, article, key: 'words:', address: null, digest: 'd', capture: { finding: null, text: null } };
}

function result(candidates: readonly Candidate[]): FileResult {
  return { content: '', format: 'JSON Lines', candidates };
}

describe('sharing texts', () => {
  const [river, town] = [result([candidate('1.jsonl', ['flood']), candidate('1.jsonl', ['flood', 'river'])]), result([candidate('2.jsonl', ['flood'])])];

  it('changes nothing of what files gave', () => {
    const share = makeSharing();
    expect([river, town].map((one) => share(structuredClone(one), 'x.jsonl'))).toEqual([river, town]);
  });

  it('gives lists of the same one text one place, across files', () => {
    const share = makeSharing();
    const [one, other] = [share(structuredClone(river), '1.jsonl'), share(structuredClone(town), '2.jsonl')].map(({ candidates: [first] }) => first?.article.facets?.tag);
    expect(one).toBe(other);
  });
});
