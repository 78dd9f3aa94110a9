import { monthOfName } from './month-names.ts';
import { isWeekdayName } from './weekday-names.ts';

/** The numbers of a day, and what follows them in the text. */
export interface ReadDay {
  readonly year: string;
  /** Both from 1; of `order: 'unknown'` as if the day stood first. */
  readonly month: number;
  readonly day: number;
  readonly rest: string;
  /** True where a word names the month. */
  readonly isWorded: boolean;
  /** `unknown` for `06/11/2019`, which is a day of June or of November. */
  readonly order: 'known' | 'unknown';
}

/** Eight digits are a day only in years that news may be of. */
const solidYears = /^(18|19|20)\d\d|^2100/;

/** `1st`, `1er`, `1º`, `1.`, `6 de`, `6 of`, with what may stand before the name of the month. */
const afterDay = String.raw`(?:st|nd|rd|th|er|o|a)?[\s.\/-]*(?:(?:of|de|del)\s+|d['’]\s*)?`;
const afterMonth = String.raw`\.?,?[\s.\/-]*(?:(?:of|de|del)\s+)?`;

const numbers = {
  yearFirst: /^(\d{4})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,2})(?!\d)\.?/,
  solid: /^(\d{4})(\d\d)(\d\d)(?!\d)/,
  solidWithTime: /^(\d{4})(\d\d)(\d\d)(\d{6})$/,
  characters: /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号號일](?:\s*(?:\([^()\d]{1,4}\)|(?:星期|周|週)[一二三四五六日天]|[月火水木金土日]曜日|[월화수목금토일]요일))?/u,
  yearLast: /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/,
};

const words = {
  dayFirst: new RegExp(`^(\\d{1,2})${afterDay}(\\p{L}+)${afterMonth}(\\d{4})(?!\\d)(?:\\s*(?:года?|г)(?!\\p{L})\\.?)?`, 'iu'),
  monthFirst: /^(\p{L}+)[.\s-]*(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+|-)(?:of\s+)?(\d{4})(?!\d)/iu,
  yearFirst: /^(\d{4})[\s.,/-]+(\p{L}+)[\s./-]+(\d{1,2})(?!\d)/u,
  /** As C's `ctime` and older social networks write it: the time stands before the year. */
  yearLast: /^(\p{L}+)\s+(\d{1,2})\s+(\d{1,2}:\d\d(?::\d\d)?)\s+((?:[a-z]{1,5}|(?:GMT|UTC)?[+-]\d{4})\s+)?(\d{4})$/iu,
  /** Years of two digits, as RFC 822 had them; RFC 2822, section 4.3, says what they mean. */
  shortYear: /^(\d{1,2}) (\p{L}{3}) (\d\d)(?= \d\d:\d\d(?::\d\d)? (?:[a-z]{1,5}|[+-]\d{4})$)/iu,
};

/** The day with which a text begins, in any of the forms that archives have; null where it begins with none. */
export function readDay(text: string): ReadDay | null {
  // `mar` is March in one language and a Tuesday in others: it is a month where a day and a year follow.
  return readNumbers(text) ?? readWords(text) ?? readWords(withoutWeekday(text));
}

function readNumbers(text: string): ReadDay | null {
  const stamp = numbers.solidWithTime.exec(text);
  if (stamp) return solidYears.test(text) ? { ...known(stamp[1], stamp[2], stamp[3]), rest: `T${stamp[4]}` } : null;
  const bare = withoutWeekday(text);
  const solid = numbers.solid.exec(bare);
  if (solid) return solidYears.test(bare) ? { ...known(solid[1], solid[2], solid[3]), rest: bare.slice(solid[0].length) } : null;
  const first = numbers.yearFirst.exec(bare);
  if (first) return { ...known(first[1], first[3], first[4]), rest: bare.slice(first[0].length) };
  const characters = numbers.characters.exec(bare);
  if (characters) {
    const rest = bare.slice(characters[0].length);
    return { ...known(characters[1], characters[2], characters[3]), rest: rest === '' || /^\s/.test(rest) ? rest : ` ${rest}` };
  }
  const last = numbers.yearLast.exec(bare);
  return last ? { ...known(last[4], last[3], last[1]), rest: bare.slice(last[0].length), order: 'unknown' } : null;
}

function readWords(text: string): ReadDay | null {
  const dayFirst = words.dayFirst.exec(text);
  if (dayFirst) return worded(dayFirst[3], dayFirst[2], dayFirst[1], text.slice(dayFirst[0].length));
  const monthFirst = words.monthFirst.exec(text);
  if (monthFirst) return worded(monthFirst[3], monthFirst[1], monthFirst[2], text.slice(monthFirst[0].length));
  const yearFirst = words.yearFirst.exec(text);
  if (yearFirst) return worded(yearFirst[1], yearFirst[2], yearFirst[3], text.slice(yearFirst[0].length));
  const yearLast = words.yearLast.exec(text);
  if (yearLast) return worded(yearLast[5], yearLast[1], yearLast[2], ` ${yearLast[3]} ${yearLast[4] ?? ''}`.trimEnd());
  const short = words.shortYear.exec(text);
  return short ? worded(`${Number(short[3]) < 50 ? '20' : '19'}${short[3]}`, short[2], short[1], text.slice(short[0].length)) : null;
}

function known(year = '', month = '', day = ''): Omit<ReadDay, 'rest'> {
  return { year, month: Number(month), day: Number(day), isWorded: false, order: 'known' };
}

function worded(year = '', name = '', day = '', rest: string): ReadDay | null {
  const month = monthOfName(name);
  // WordPress writes `30 Nov -0001` where it has no date.
  return month === null || Number(year) < 1000 ? null : { year, month, day: Number(day), rest, isWorded: true, order: 'known' };
}

/** Takes off the day of the week before a date, and an article: `Wed, `, `domingo `, `le `. */
function withoutWeekday(text: string): string {
  const [lead, word] = /^(\p{L}[\p{L}-]*)(?:\.,?|,)?\s+/u.exec(text) ?? [];
  if (lead === undefined || word === undefined || !isWeekdayName(word)) return text.replace(/^(?:the|le|am|den|el|il|op|on)\s+(?=\d)/i, '');
  return text.slice(lead.length).replace(/^(?:the|le|den|el|il|op)\s+(?=\d)/i, '');
}
