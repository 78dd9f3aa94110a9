import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DatePart, firstDayOf, isDatePart } from '../date-part.ts';
import { mayGoOn, readTypedDate, writeDatePart } from './typed-date.ts';

const reading = (language: string, ...more: string[]) => (text: string): string | undefined => readTypedDate(text, [language, ...more]).part;
const british = reading('en-GB');
const american = reading('en-US');
const faultOf = (text: string, language = 'en-GB'): string | undefined => readTypedDate(text, [language]).fault;

const partsOf = (digits: number): fc.Arbitrary<DatePart> =>
  fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .map(([year, month, day]) => [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-').slice(0, digits))
    .filter(isDatePart);
const days = partsOf(10);
const months = partsOf(7);
const parts = fc.oneof(partsOf(4), months, days);

/** Languages with the order that they write dates in, names in several cases, and digits and scripts of their own. */
const languages = ['en-GB', 'en-US', 'en-CA', 'de', 'fr', 'es', 'pt-BR', 'it', 'nl', 'pl', 'cs', 'ru', 'uk', 'el', 'fi', 'hu', 'tr', 'lt', 'lv', 'ca', 'he', 'ar-EG', 'fa', 'hi', 'bn', 'th', 'zh-CN', 'zh-TW', 'ja', 'ko', 'id', 'sw'];

/** A part of a date as a language writes it. */
function writtenIn(language: string, part: DatePart, month: 'long' | 'short' | 'numeric'): string {
  const own = { calendar: 'gregory', timeZone: 'UTC', year: 'numeric', month, ...(part.length === 10 && ({ day: 'numeric' } as const)) } as const;
  return new Intl.DateTimeFormat(language, own).format(Date.parse(firstDayOf(part)));
}
/** Years before 1000 are written with fewer digits. */
const recent = fc.oneof(months, days).filter((part) => part >= '1000');

describe('a date as people type it', () => {
  it('is a year, a month or a day in numbers, the year first', () => {
    expect(['2019', '2019-06', '2019/06', '2019.06', ' 2019-06 ', '2019-6'].map(british)).toEqual(['2019', '2019-06', '2019-06', '2019-06', '2019-06', '2019-06']);
    expect(new Set(['2019-06-30', '2019/06/30', '2019.6.30', '20190630', '2019 06 30', '2019–06–30', '2019-06-30.'].map(british))).toEqual(new Set(['2019-06-30']));
  });

  it('is a month with its name, or the beginning of it', () => {
    expect(new Set(['June 2019', 'Jun 2019', 'jun. 2019', '2019 June', 'JUNE, 2019', '06/2019', '6.2019', 'of June 2019'].map(british))).toEqual(new Set(['2019-06']));
    expect(['Sep 2019', 'Sept. 2019', 'Septem 2019'].map(british)).toEqual(['2019-09', '2019-09', '2019-09']);
  });

  it('is a day with the name of its month, in whatever order', () => {
    const written = ['6 Nov 2019', 'November 6, 2019', '6th November 2019', 'the 6th of november 2019', '6. November 2019', '2019 Nov 6', 'Nov. 6th, 2019', '6-Nov-2019', '6nov2019'];
    expect(new Set(written.map(british))).toEqual(new Set(['2019-11-06']));
  });

  it('in numbers with the year last is what the language of the reader has', () => {
    const written = ['06/11/2019', '6.11.2019', '6-11-2019', '6 11 2019'];
    expect(new Set(written.map(british))).toEqual(new Set(['2019-11-06']));
    expect(written.map(american)).toEqual(['2019-06-11', '2019-11-06', '2019-06-11', '2019-06-11']);
    expect(reading('de', 'en-US')('6.11.2019')).toBe('2019-11-06');
  });

  it('in numbers with the month first tells the day that it would be with the day first', () => {
    expect(readTypedDate('03/04/2021', ['en-US'])).toEqual({ part: '2021-03-04', other: '2021-04-03' });
    for (const text of ['03/03/2021', '03/14/2021', '3.4.2021', '2021-03-04', '4 Mar 2021']) expect(readTypedDate(text, ['en-US']).other).toBeUndefined();
    expect(readTypedDate('03/04/2021', ['en-GB']).other).toBeUndefined();
  });

  it('with words in a script of its own is read by anyone', () => {
    expect(['2021年3月', '2021年3月6日', 'مارس 2021', '٦ آذار ٢٠٢١', '6 марта 2021', '2021년 3월'].map(british)).toEqual(['2021-03', '2021-03-06', '2021-03', '2021-03-06', '2021-03-06', '2021-03']);
  });

  it('in numbers that leave one order only is that in any language', () => {
    for (const read of [british, american, reading('ja')]) expect(['25/12/2019', '12/25/2019', '06/06/2019'].map(read)).toEqual(['2019-12-25', '2019-12-25', '2019-06-06']);
  });

  it('is read in the language of the reader and in that of the archive', () => {
    expect(reading('ru')('6 ноября 2019')).toBe('2019-11-06');
    expect(reading('ru')('ноябрь 2019 г.')).toBe('2019-11');
    expect(reading('en-GB', 'de')('6. März 2019')).toBe('2019-03-06');
    expect(reading('en-GB', 'de')('6. marz 2019')).toBe('2019-03-06');
    expect(reading('fr')('1er août 2019')).toBe('2019-08-01');
    expect(reading('es')('6 de noviembre de 2019')).toBe('2019-11-06');
    expect(reading('ca')('6 d’abril del 2019')).toBe('2019-04-06');
    expect(reading('ar-EG')('٦ نوفمبر ٢٠١٩')).toBe('2019-11-06');
    expect(reading('ar-EG')('‏٦‏/١١‏/٢٠١٩')).toBe('2019-11-06');
    expect(['2019年11月6日', '2019年11月', '２０１９年', '2019年十一月'].map(reading('zh-TW'))).toEqual(['2019-11-06', '2019-11', '2019', undefined]);
    expect(reading('ko')('2019년 11월 6일')).toBe('2019-11-06');
  });

  it('is read back from how a field shows it, by a reader of any language', () => {
    fc.assert(
      fc.property(parts, fc.constantFrom(...languages), (part, language) => {
        expect(reading(language)(writeDatePart(part))).toBe(part);
      }),
    );
  });

  it('is read back from every form in which a language writes it', () => {
    fc.assert(
      // Short names of months in Thai are several words, and in the rest of the list one.
      fc.property(recent, fc.constantFrom(...languages.filter((language) => language !== 'th')), fc.constantFrom('long' as const, 'short' as const), (part, language, month) => {
        const written = writtenIn(language, part, month);
        expect([written, reading(language)(written)]).toEqual([written, part]);
      }),
      { numRuns: 500 },
    );
  });

  it('in numbers is read back from how the language writes it', () => {
    fc.assert(
      fc.property(recent, fc.constantFrom(...languages), (part, language) => {
        const written = writtenIn(language, part, 'numeric');
        expect([written, reading(language)(written)]).toEqual([written, part]);
      }),
    );
  });

  it('is a date that exists, or words, whatever the text and the language', () => {
    const anything = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom('0', '1', '2', '9', '20', '-', '/', '. ', ' ', 'J', 'un', 'Nov', '٦', '日') }));
    fc.assert(
      fc.property(anything, fc.oneof(fc.constantFrom(...languages), fc.string()), (text, language) => {
        const { part, fault } = readTypedDate(text, [language]);
        expect(part === undefined ? fault : isDatePart(part)).toBeTruthy();
      }),
      { numRuns: 500 },
    );
  });
});

describe('a text that is no date', () => {
  it('is told what would be one', () => {
    const words = 'is not a date here. Write a year, a month or a day: 2019, June 2019 or 6 Nov 2019.';
    for (const text of ['banana', '201906', '2019-06?', '2019-2020', '6 Nov 2019 01:25', '06/2019/11', '1 2 3 4', '12019', 'June July 2019', '-', '6 banana']) {
      expect(faultOf(text)).toBe(`“${text}” ${words}`);
    }
  });

  it('is told what of it does not exist', () => {
    expect(faultOf('31 June 2019')).toBe('There is no day 31 in June 2019, which has 30.');
    expect(faultOf('2019-02-29')).toBe('There is no day 29 in February 2019, which has 28.');
    expect(faultOf('31/06/2019', 'en-US')).toBe('There is no day 31 in June 2019, which has 30.');
    expect(faultOf('2019-13')).toBe('There is no month 13: a year has twelve.');
    expect(faultOf('25/13/2019')).toBe('There is no month 13: a year has twelve.');
    expect(faultOf('June 0000')).toBe('Years go from 0001 to 9999.');
  });

  it('is told that its month is not known', () => {
    expect(faultOf('6 Brumaire 2019')).toBe('“6 Brumaire 2019” names no month that is known here. A number will do: 2019-06.');
    expect(faultOf('Ju 2019')).toContain('names no month');
    expect(faultOf('jui 2019', 'fr')).toContain('names no month');
  });

  it('is told that it lacks its year', () => {
    for (const text of ['6 Nov', '23 Nov', 'Nov', 'Nov 6', '06/11', '06/11/19', '6 Nov 19', '20', '199']) expect(faultOf(text)).toBe(`“${text}” lacks a year of four digits, as in 6 Nov 2019.`);
  });

  it('is told that it may be a day or a month, the one first that its language would write so', () => {
    expect(faultOf('jun 23')).toBe('“jun 23” may be June 2023 or 23 June. Write the year with four digits: Jun 2023, or 23 Jun 2019.');
    expect(faultOf('Jun 23', 'en-US')).toBe('“Jun 23” may be 23 June or June 2023. Write the year with four digits: 23 Jun 2019, or Jun 2023.');
    expect(faultOf('June 98')).toBe('“June 98” lacks a year of four digits, as in Jun 1998.');
  });

  it('is told the months of a quarter, a half or a season', () => {
    for (const text of ['Q2 2023', '2023 Q2', '2023Q2', 'q 2/2023', '2nd quarter 2023', 'Second quarter of 2023']) {
      expect(faultOf(text)).toBe(`“${text}” is a quarter of a year. Write its months: Apr 2023 under From and Jun 2023 under To.`);
    }
    expect(faultOf('H1 2023')).toBe('“H1 2023” is a half of a year. Write its months: Jan 2023 under From and Jun 2023 under To.');
    expect(faultOf('Q4')).toBe('“Q4” is a quarter of a year. Write its months: Oct 2019 under From and Dec 2019 under To.');
    expect(faultOf('spring 2023')).toBe('“spring 2023” is a season, which has no fixed days. Write months, such as Mar 2023 under From and May 2023 under To.');
    expect(faultOf('Winter 2023')).toBe('“Winter 2023” is a season, which has no fixed days. Write months, such as Dec 2023 under From and Feb 2024 under To.');
  });

  it('is told which two days it may be, where no language decides', () => {
    for (const language of ['ja', 'en-CA', 'sv']) {
      expect(faultOf('06/11/2019', language)).toBe('“06/11/2019” may be 6 November or 11 June. Write the month as a word, or the year first: 2019-11-06.');
    }
  });
});

describe('a text that is still being typed', () => {
  it('may go on where a single digit is its end', () => {
    expect(['2019-1', '2019 Nov 3', '6', '٢٠١٩-١'].every(mayGoOn)).toBe(true);
    expect(['2019', '2019-11', '6 Nov', '', '2019-11-30'].some(mayGoOn)).toBe(false);
  });
});
