import fc from 'fast-check';
import type { Article } from '../article.ts';
import { idAlphabet, isArticleId } from '../article-id.ts';
import { dayFromNumber } from '../day.ts';
import { isPublished } from '../published.ts';
import { suspicions } from '../suspicion.ts';

/** For tests: any article; undated ones, shared days and suspect captures included. */
export const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    id: fc
      .array(fc.constantFrom(...idAlphabet.split('')), { minLength: 12, maxLength: 12 })
      .map((letters) => letters.join(''))
      .filter(isArticleId),
    title: fc.string({ unit: 'grapheme', maxLength: 40 }),
    source: fc.constantFrom('Harbour Times', 'Riverside Post', '河邊日報', ''),
    published: fc.option(
      fc
        .tuple(fc.integer({ min: 17_890, max: 17_910 }), fc.constantFrom('', 'T08:30', 'T08:30:15+08:00', 'T23:59Z'))
        .map(([number, time]) => dayFromNumber(number) + time)
        .filter(isPublished),
      { freq: 8 },
    ),
    authors: fc.array(fc.constantFrom('Ann Lee', 'Bo Chan', '陳大文'), { maxLength: 2 }),
    excerpt: fc.string({ unit: 'grapheme', maxLength: 60 }),
    minutes: fc.nat({ max: 20 }),
    original: fc.constant(null),
    archived: fc.constant(null),
    section: fc.option(fc.constantFrom('River', 'Politics')),
    tags: fc.array(fc.constantFrom('flood', 'budget'), { maxLength: 2 }),
    body: fc.nat({ max: 400 }).map((length) => `<p>${'x'.repeat(length)}</p>`),
    suspicion: fc.option(fc.constantFrom(...suspicions), { nil: undefined, freq: 2 }),
  })
  .map(({ suspicion, ...article }) => (suspicion === undefined ? article : { ...article, suspicion }));

/** For tests: an archive, each id once. */
export const anyArticles = fc.uniqueArray(anyArticle, { selector: (article) => article.id, maxLength: 60 });
