import type { Candidate } from '../candidate.ts';
import type { FileResult } from '../reading/file-result.ts';

/** For tests: all that a file gave, field by field, for it may be views that say nothing when they are compared. */
export function plainResult({ content, format, candidates, problems, hosts, pictures, embedded, files, texts, isPartOfPage }: FileResult) {
  return { content, format, problems, hosts, pictures, embedded, files, texts, isPartOfPage, candidates: candidates.map(plainCandidate) };
}

function plainCandidate({ file, line, id, identity: { key, digest }, address, sitePath, capture: { finding, text }, guessed, unusedFields, numericDate, article }: Candidate) {
  const { title, source, published, hasText, linksToFiles, facets, words } = article;
  const { part, at, rowBytes, bodyBytes, beginningBytes, rowDigest } = words;
  const head = { title, source, published, hasText, linksToFiles, facets, words: { part, at, rowBytes, bodyBytes, beginningBytes, rowDigest, digest: words.digest } };
  return { file, line, id, key, digest, address, sitePath, finding, text, guessed, unusedFields, numericDate, ...head };
}
