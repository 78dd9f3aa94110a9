import { describeTotals, type Totals } from './totals.ts';

/** What was read, in a line, and where a folder has problems, a second that tells how to see them. */
export function describeSummary(counted: Totals, folder: string): string {
  const told = describeTotals(counted);
  return counted.problems === 0 ? `${told}\n` : `${told}\n${howToSee(folder)}\n`;
}

/** The command that tells all problems of a folder; a name with more than plain letters in quotation marks, as shells want it. */
export function howToSee(folder: string): string {
  const name = /^[\w./+~-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`;
  return `npm run check${folder === 'data' ? '' : ` -- ${name}`} tells the problems and what to do about them`;
}
