/** Scripts, and the languages of newspapers that are written in them, those first that decide where they differ. */
const languages: readonly (readonly [script: RegExp, languages: readonly string[]])[] = [
  [/\p{Script=Han}/u, ['zh', 'ja']],
  [/\p{Script=Hangul}/u, ['ko']],
  // Months have other names in the east of the Arab world than in the west.
  [/\p{Script=Arabic}/u, ['ar', 'ar-LB', 'fa']],
  [/\p{Script=Hebrew}/u, ['he']],
  [/\p{Script=Cyrillic}/u, ['ru', 'uk', 'bg']],
  [/\p{Script=Greek}/u, ['el']],
  [/\p{Script=Devanagari}/u, ['hi']],
  [/\p{Script=Bengali}/u, ['bn']],
];

/** The languages in which a text in another script than Latin may name a month: who types `2019年11月` or `نوفمبر 2019` says which without saying it. */
export function languagesOfScript(text: string): readonly string[] {
  return languages.filter(([script]) => script.test(text)).flatMap(([, some]) => some);
}
