/** Languages written from right to left in the script they are usually written in (Unicode CLDR). */
const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/**
 * The direction of an article: its language decides where it is stated, else the script most of its letters are in. The first letter,
 * which `dir="auto"` goes by, is a bad witness: Arabic headlines begin with Latin names.
 */
export function directionOf(text: string, language?: string): 'ltr' | 'rtl' {
  const primary = language?.split('-')[0]?.toLowerCase();
  if (primary) return rightToLeft.has(primary) ? 'rtl' : 'ltr';
  const letters = text.match(/\p{L}/gu) ?? [];
  const rtlLetters = text.match(/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu) ?? [];
  return rtlLetters.length * 2 > letters.length ? 'rtl' : 'ltr';
}
