/** A heading with which a text begins. */
export interface LeadingHeading {
  readonly text: string;
  /** Index of the heading's line, counted from 0. */
  readonly index: number;
  /** Index of the first line after it. */
  readonly end: number;
}

/** Index of the first line that is not blank; the number of lines where all are. */
export function skipBlankLines(lines: readonly string[], start = 0): number {
  let index = start;
  while (index < lines.length && lines[index]?.trim() === '') index += 1;
  return index;
}

/** The heading with which lines begin, blank lines aside: `# …` or a line underlined with `===` or `---`. Null where there is none. */
export function findLeadingHeading(lines: readonly string[]): LeadingHeading | null {
  const index = skipBlankLines(lines);
  const line = lines[index] ?? '';
  const marked = /^ {0,3}#{1,6}[ \t]+(\S.*)$/.exec(line)?.[1];
  if (marked !== undefined) return { text: marked.trimEnd().replace(/(?<=[ \t])#+$/, '').trim(), index, end: index + 1 };
  const underlined = /^ {0,3}[^\s#>|<*+-]/.test(line) && /^ {0,3}(={2,}|-{2,})[ \t]*$/.test(lines[index + 1] ?? '');
  return underlined ? { text: line.trim(), index, end: index + 2 } : null;
}
