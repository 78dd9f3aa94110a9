/** Languages written from right to left in the script they are usually written in (Unicode CLDR). */
const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/**
 * The direction of an article: its language decides where it is stated, else the script most of its letters are in. The first letter,
 * which `dir="auto"` goes by, is a bad witness: Arabic headlines begin with Latin names.
 */
export function directionOf(text: string, language?: string): 'ltr' | 'rtl' {
  const primary = language?.split('-')[0]?.toLowerCase();
  if (primary) return rightToLeft.has(primary) ? 'rtl' : 'ltr';
  return share(text, /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu) > 0.5 ? 'rtl' : 'ltr';
}

/**
 * The language to set a text in: as stated, else as far as its script decides it, else as the archive says. Kana is Japanese, Hangul
 * Korean, other Han Chinese; Latin, Cyrillic or Arabic letters decide nothing. A guess is for fonts and voices, and is never stored.
 */
export function languageOf(text: string, stated: string | undefined, archive: string | null): string | undefined {
  if (stated) return stated;
  if (share(text, /\p{Script=Hangul}/gu) > 0.3) return 'ko';
  if (share(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.1) return 'ja';
  if (share(text, /\p{Script=Han}/gu) > 0.3) return archive?.startsWith('zh') ? archive : 'zh';
  return archive ?? undefined;
}

/** Which share of a text's letters a pattern matches; 0 for a text without letters. */
function share(text: string, pattern: RegExp): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 0 : (text.match(pattern)?.length ?? 0) / letters;
}
