import type { SourceName } from '#core/article.ts';
import { foldText } from '#core/text.ts';
import type { Problem } from '../archive-import.ts';
import { frequentKeys } from '../frequent-keys.ts';
import { quote } from '../quote.ts';
import type { Settled } from '../settle-ids.ts';
import { type Finding, whatWasDone } from './examine-capture.ts';

/**
 * A publisher may put one article at several addresses, under one title or two: in the archive of a whole newspaper up to ten times. From
 * so many titles on, or from so many addresses on, one text is more likely a page that came in the place of others.
 */
const manyTitles = 5;
const manyAddresses = 20;

/** What one text of one source was saved as. */
interface Uses {
  readonly addresses: Set<string>;
  readonly titles: Set<string>;
}

/** The kinds of problem that suspicions are. */
const kinds = { empty: 'no text', placeholder: 'notice', repeated: 'repeated text', cut: 'cut text' } as const;

/** Marks the articles whose capture is suspect, and reports each. That a text was saved again and again only the whole archive tells. */
export function settleSuspicions(settled: readonly Settled[]): { settled: Settled[]; problems: Problem[] } {
  const uses = usesOfTexts(settled);
  const problems: Problem[] = [];
  const marked = settled.map((one): Settled => {
    const finding = one.candidate.capture.finding ?? findRepetition(one, uses);
    if (finding === null) return one;
    problems.push({ kind: kinds[finding.suspicion], file: one.candidate.file, line: finding.line, message: finding.message });
    return { ...one, article: { ...one.article, suspicion: finding.suspicion } };
  });
  return { settled: marked, problems };
}

/** The uses of the texts that were saved often enough to be looked at. */
function usesOfTexts(settled: readonly Settled[]): Map<string, Uses> {
  const repeated = frequentKeys(settled, ({ candidate }) => candidate.capture.text, manyTitles);
  const uses = new Map<string, Uses>();
  for (const one of settled) {
    const { text } = one.candidate.capture;
    const key = text !== null && repeated.has(text) ? textKey(one) : null;
    if (key === null) continue;
    const { addresses, titles } = uses.get(key) ?? { addresses: new Set(), titles: new Set() };
    uses.set(key, { addresses: addresses.add(one.candidate.id), titles: titles.add(foldText(one.article.head.title)) });
  }
  return uses;
}

/** Of one source: what a news agency writes is in many newspapers. */
function textKey({ candidate, article }: Settled): string | null {
  return candidate.capture.text && `${candidate.capture.text} ${article.source}`;
}

function findRepetition(one: Settled, uses: ReadonlyMap<string, Uses>): Finding | null {
  const { candidate, article } = one;
  const used = uses.size === 0 ? undefined : uses.get(textKey(one) ?? '');
  const [addresses, titles] = [used?.addresses.size ?? 0, used?.titles.size ?? 0];
  if (addresses < manyTitles || (titles < manyTitles && addresses < manyAddresses)) return null;
  const under = titles === 1 ? 'one title' : `${titles} titles`;
  return { suspicion: 'repeated', line: candidate.line, message: `the same text was saved as ${addresses} articles of ${nameOf(article.source)}, under ${under}; ${whatWasDone}` };
}

function nameOf(source: SourceName): string {
  return source === '' ? 'sources that are not known' : quote(source);
}
