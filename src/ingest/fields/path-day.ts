import { type Day, parseDay } from '#core/day.ts';

/** Years that news may be of. Eight digits outside of them are a number, not a day. */
const firstYear = 1800;
const lastYear = 2100;

/** A folder or file that begins with a day, as Jekyll names its posts: `2019-11-06-slug.md`, `20191106-slug.md`. */
const dashed = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const solid = /^(\d{4})(\d{2})(\d{2})(?=[-_ .]|$)/;

/** The day with which a name begins. Null where it begins with none. */
export function dayOfName(name: string): Day | null {
  const [, year, month, day] = dashed.exec(name) ?? solid.exec(name) ?? [];
  return dayOfParts(year, month, day);
}

/**
 * The day that a path tells, of a file or of an address on a site: by the name of the file, else of the folder nearest to it, else by
 * folders of year, month and day (`2019/11/06/slug`). Null where it tells none.
 */
export function dayOfPath(path: string): Day | null {
  const parts = path.split('/');
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const day = dayOfName(parts[index] ?? '') ?? dayOfFolders(parts, index);
    if (day !== null) return day;
  }
  return null;
}

/** The last folder may go on after the day: `2019/11/06-slug`. */
function dayOfFolders(parts: readonly string[], last: number): Day | null {
  const day = /^\d{2}(?!\d)/.exec(parts[last] ?? '')?.[0];
  const [year, month] = [parts[last - 2], parts[last - 1]];
  return year?.length === 4 && month?.length === 2 ? dayOfParts(year, month, day) : null;
}

function dayOfParts(year: string | undefined, month: string | undefined, day: string | undefined): Day | null {
  const inRange = Number(year) >= firstYear && Number(year) <= lastYear;
  return inRange ? parseDay(`${year}-${month}-${day}`) : null;
}
