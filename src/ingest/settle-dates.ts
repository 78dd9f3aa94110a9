import type { Published } from '#core/published.ts';
import type { Problem } from './archive-import.ts';
import { articleIdOf } from './article-id.ts';
import type { DateOrder } from './fields/parse-published.ts';
import { quote } from './quote.ts';
import type { Candidate } from './candidate.ts';
import type { ArticleHead } from './store/stored-article.ts';

/**
 * The second look at dates such as `06/11/2019`, once all files are read. Where dates of the same field can only be read in one order
 * (`31/12/2016`) and none only in the other, that is the order of the field. Where nothing proves it, the date is a problem; `stated` is
 * what the archive says of its dates, and needs no proof.
 */
export function settleDates(candidates: readonly Candidate[], stated: DateOrder | null = null): { candidates: Candidate[]; problems: Problem[] } {
  const proofs = new Map<string, Set<DateOrder>>();
  for (const { numericDate } of candidates) {
    if (!numericDate || !('proves' in numericDate.stated)) continue;
    proofs.set(numericDate.field, (proofs.get(numericDate.field) ?? new Set()).add(numericDate.stated.proves));
  }
  const problems: Problem[] = [];
  const settled = candidates.map((candidate): Candidate => {
    if (!candidate.numericDate) return candidate;
    const { numericDate } = candidate;
    const undecided = withoutNumericDate(candidate);
    if ('proves' in numericDate.stated) return undecided;
    const proven = [...(proofs.get(numericDate.field) ?? [])];
    const [order] = stated === null && proven.length === 1 ? proven : [stated];
    const { guessed = [] } = undecided;
    if (order) {
      const identity = { key: numericDate.keys[order], digest: undecided.identity.digest };
      const article = withDate(undecided.article, numericDate.stated.open[order]);
      return { ...undecided, guessed: guessed.filter((fact) => fact !== 'published'), id: articleIdOf(identity.key), identity, article };
    }
    const { line, text, instead } = numericDate;
    const why = proven.length > 1 ? 'other dates of this archive prove both orders' : 'no other date of this archive proves the order';
    problems.push({ kind: 'open date', file: candidate.file, line, message: `the date ${quote(text)} may begin with the day or with the month, and ${why}; ${instead}` });
    return undecided;
  });
  return { candidates: settled, problems };
}

function withoutNumericDate({ file, line, article, id, identity, address, capture, sitePath, guessed, unusedFields }: Candidate): Candidate {
  return { file, line, article, id, identity, address, capture, ...(sitePath !== undefined && { sitePath }), ...(guessed && { guessed }), ...(unusedFields && { unusedFields }) };
}

function withDate({ title, source, hasText, linksToFiles, facets, words }: ArticleHead, published: Published): ArticleHead {
  return { title, source, published, hasText, linksToFiles, facets, words };
}
