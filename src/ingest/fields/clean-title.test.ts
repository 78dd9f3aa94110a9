import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanTitle } from './clean-title.ts';

describe('a title', () => {
  it.each([
    ['Low &amp; high water', 'Low & high water'],
    ['&ldquo;Low&rdquo; water&#58; a report', '“Low” water: a report'],
    ['Week in Rivers <BR> December 25', 'Week in Rivers December 25'],
    ['The <em>low</em> bridge', 'The low bridge'],
    ['Why Vec<T> floats', 'Why Vec<T> floats'],
    ['&lt;RIVR> sets dividend', '<RIVR> sets dividend'],
    ['Using `gauge` and ``two ` ticks``', 'Using gauge and two ` ticks'],
    ['A **bold** and *slanted* and _other_ title', 'A bold and slanted and other title'],
    ['M*A*S*H and snake_case_names and 5 * 3 * 2', 'M*A*S*H and snake_case_names and 5 * 3 * 2'],
    ['O*NET today', 'O*NET today'],
    ['A [link](https://news.example/1) here', 'A link here'],
    ['Not \\*slanted\\*', 'Not *slanted*'],
    ['two\n  lines\tand a tab', 'two lines and a tab'],
    ['с\u00a0неразрывным', 'с\u00a0неразрывным'],
    ['bell\u0007', 'bell'],
    ['【河邊】水位', '【河邊】水位'],
    ['Low water {#low-water .wide}', 'Low water'],
    ['Low water {: .no_toc}', 'Low water'],
    ['A set {1, 2}', 'A set {1, 2}'],
    ['   ', ''],
  ])('%j reads %j', (title, clean) => {
    expect(cleanTitle(title)).toBe(clean);
  });

  it('without any sign that may be a mark is the text that it was', () => {
    const piece = fc.constantFrom('Low water', ' ', '!', '(', ')', ']', '}', '.', '#', ':', '"', "'", '~', '-', '|', '5', '水');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const title = pieces.join('').replace(/ +/g, ' ').trim();
        expect(cleanTitle(title)).toBe(title);
        // With a mark beside it, it is gone through.
        expect(cleanTitle(`${title} *so*`)).toBe(`${title} so`.trim());
      }),
    );
  });
});
