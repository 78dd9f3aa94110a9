import { expect, it } from 'vitest';
import { directionOf, languageOf } from './script.ts';

it.each([
  ['المجلس يناقش ميزانية العام المقبل', undefined, 'rtl'],
  ['NATO: المجلس يناقش ميزانية العام المقبل', undefined, 'rtl'],
  ['Council weighs budget', undefined, 'ltr'],
  ['議會討論明年預算', undefined, 'ltr'],
  ['Council weighs budget', 'ar', 'rtl'],
  ['המועצה', 'he-IL', 'rtl'],
  ['', undefined, 'ltr'],
  ['2019', undefined, 'ltr'],
])('“%s” in the language %s reads %s', (text, language, direction) => {
  expect(directionOf(text, language)).toBe(direction);
});

it.each([
  ['Council weighs budget', 'fr', 'en', 'fr'],
  ['Council weighs budget', undefined, 'en', 'en'],
  ['Council weighs budget', undefined, null, undefined],
  ['議會討論明年預算', undefined, 'en', 'zh'],
  ['議會討論明年預算', undefined, 'zh-Hant', 'zh-Hant'],
  ['DNA及指紋破案 FBI拘涉炸彈案特朗普支持者', undefined, null, 'zh'],
  ['議会は来年の予算を審議した', undefined, null, 'ja'],
  ['의회가 내년 예산을 심의했다', undefined, null, 'ko'],
  ['المجلس يناقش ميزانية', undefined, null, undefined],
])('“%s”, stated %s in an archive in %s, is set as %s', (text, stated, archive, language) => {
  expect(languageOf(text, stated, archive)).toBe(language);
});
