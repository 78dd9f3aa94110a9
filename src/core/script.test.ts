import { describe, expect, it } from 'vitest';
import { directionOf, languageOf, writingOf } from './script.ts';

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
  ['Council weighs budget', undefined, 'pt-BR', 'pt-BR'],
  ['2019', undefined, 'en', 'en'],
  ['議會討論明年預算', undefined, 'en', 'zh'],
  ['議會討論明年預算', undefined, 'zh-Hant', 'zh-Hant'],
  ['議會討論明年預算', undefined, 'ja', 'ja'],
  ['DNA及指紋破案 FBI拘涉炸彈案特朗普支持者', undefined, null, 'zh'],
  ['議会は来年の予算を審議した', undefined, 'zh', 'ja'],
  ['의회가 내년 예산을 심의했다', undefined, 'ko-KR', 'ko-KR'],
  ['의회가 내년 예산을 심의했다', undefined, null, 'ko'],
  ['Совет обсуждает бюджет', undefined, 'ru', 'ru'],
  ['НАТО (NATO): совет обсуждает бюджет', undefined, 'uk', 'uk'],
  ['Το συμβούλιο συζητά', undefined, 'el', 'el'],
  ['परिषद बजट पर विचार करती है', undefined, 'hi', 'hi'],
])('“%s”, stated %s in an archive in %s, is set as %s', (text, stated, archive, language) => {
  expect(languageOf(text, stated, archive)).toBe(language);
});

describe('a text whose language nobody knows', () => {
  it.each([
    ['Совет обсуждает бюджет', 'en'],
    ['Το συμβούλιο συζητά', 'en'],
    ['المجلس يناقش ميزانية', 'en'],
    ['Council weighs budget', 'ru'],
    ['Council weighs budget', null],
    ['Council weighs budget', 'no tag at all'],
    ['Council weighs budget', 'und-Qaaa'],
    ['2019', null],
  ])('“%s” in an archive in %s says so, and does not pass for English', (text, archive) => {
    expect(languageOf(text, undefined, archive)).toBe('');
  });
});

it('sets an article by its title and its first words together', () => {
  expect(writingOf({ title: 'NATO', excerpt: 'المجلس يناقش ميزانية العام المقبل' }, 'ar')).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(writingOf({ title: 'БАМ', excerpt: 'Совет обсуждает бюджет', language: 'ru' }, 'en')).toEqual({ lang: 'ru', dir: 'ltr' });
});
