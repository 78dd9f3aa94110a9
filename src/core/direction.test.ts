import { expect, it } from 'vitest';
import { directionOf } from './direction.ts';

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
