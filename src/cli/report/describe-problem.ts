import type { Problem } from '#ingest/archive-import.ts';

/** `file:line: what is wrong; what was done`, on one line whatever the file is called. */
export function describeProblem(problem: Problem): string {
  return `${describePlace(problem)}: ${oneLine(problem.message)}`;
}

/** `file:line`, which editors and terminals open. */
export function describePlace({ file, line }: Pick<Problem, 'file' | 'line'>): string {
  return `${oneLine(file)}:${line}`;
}

/** Without line breaks, which names of files may have. */
export function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, '␤');
}
