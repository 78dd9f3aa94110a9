import { offsetOfName } from './zone-names.ts';

/** What parts a day from its time: white space, a comma, a dash or bar between spaces, a `T`, or the word for "at". */
const between = /^(?:,?\s*T(?=\d)|:(?=\d)|(?:,\s*|\s+)(?:[-–—|·]\s+)?(?:(?:at|um|à|às|a las|alle|ore|om|в)\s+)?)/iu;

const morning = /^(?:上午|午前|오전)\s*/u;
const afternoon = /^(?:下午|午後|오후)\s*/u;

/** `1:05`, `01:25:56.79`, `15.01`, `9h30`; in Chinese, Japanese and Korean characters; the hour alone before `PM`. */
const times = [
  /^(\d{1,2})[:.h](\d\d)(?:[:.](\d\d)(?:[.,]\d{1,9})?)?(?!\d)/i,
  /^(\d{1,2})\s*[时時点點시]\s*(\d\d?)\s*[分분](?:\s*(\d\d?)\s*[秒초])?/u,
  /^(\d{1,2})(?=\s*[ap]\.?m\b)/i,
];

/** Without marks: only after a `T`, for elsewhere four digits are another year. */
const solidTime = /^(\d\d)(\d\d)(\d\d)?(?:[.,]\d{1,9})?(?!\d)/;

const half = /^\s*([ap])\.?m\b\.?/i;
const offset = /^\s*(?:GMT|UTC)?\s*([+-])(\d{1,2})(?::?(\d\d))?(?:\s*\[[\w/+-]+\]|\s*\([^()]*\))?$/i;
const zone = /^\s*\(?([a-z]{1,5})\)?(?:\[[\w/+-]+\])?$/i;

/**
 * The time after a day, as `Published` writes it: `T01:25:56+08:00`; empty where nothing stands there, null where it is no time.
 * Fractions of seconds are left out. `isWorded` tells that the day has the name of a month; see `zone-names.ts`.
 */
export function readClock(text: string, isWorded: boolean): string | null {
  // A day may have an offset without having a time (XML Schema, part 2, section 3.3.9).
  if (/^\s*(Z|[+-]\d\d:\d\d)?\s*$/.test(text)) return '';
  const separator = between.exec(text);
  if (!separator) return null;
  const after = text.slice(separator[0].length);
  const prefix = (morning.exec(after) ?? afternoon.exec(after))?.[0] ?? '';
  const rest = after.slice(prefix.length);
  const solid = /T$/i.test(separator[0]) ? [solidTime] : [];
  const match = [...times, ...solid].map((time) => time.exec(rest)).find((found) => found !== null);
  if (!match) return null;
  const suffix = rest.slice(match[0].length).replace(/^\s*(?:uhr|hrs|h|ч)\b\.?/iu, '');
  const part = half.exec(suffix);
  const isLate = part ? part[1]?.toLowerCase() === 'p' : prefix === '' ? null : afternoon.test(prefix);
  const hour = hourOf(Number(match[1]), isLate);
  const shift = readOffset(suffix.slice(part?.[0].length ?? 0), isWorded);
  if (hour === null || shift === null) return null;
  const [minute, second] = [match[2] ?? '00', match[3]];
  return `T${twoDigits(hour)}:${minute.padStart(2, '0')}${second === undefined ? '' : `:${second.padStart(2, '0')}`}${shift}`;
}

/** The hour of the day, of one that may be counted from noon. */
function hourOf(hour: number, isLate: boolean | null): number | null {
  if (isLate === null) return hour;
  // Chinese writes 下午14:05 as well as 下午2:05.
  if (hour > 12) return isLate ? hour : null;
  return (hour % 12) + (isLate ? 12 : 0);
}

function readOffset(text: string, isWorded: boolean): string | null {
  if (text.trim() === '') return '';
  const [, sign, hours, minutes = '00'] = offset.exec(text) ?? [];
  if (hours !== undefined) return `${sign}${hours.padStart(2, '0')}:${minutes}`;
  const name = zone.exec(text)?.[1];
  return name === undefined ? null : offsetOfName(name, isWorded);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
