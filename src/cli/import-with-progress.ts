import { stat } from 'node:fs/promises';
import type { ArchiveImport } from '#ingest/archive-import.ts';
import { importFolder } from '#ingest/import-folder.ts';
import { UsageError } from './arguments.ts';
import { describeProblem } from './report/describe-problem.ts';

/** Imports a folder, with progress on a terminal, and its problems on stderr where they are to be shown. Throws a UsageError where there is no such folder. */
export async function importWithProgress(folder: string, problems: 'shown' | 'kept'): Promise<ArchiveImport> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new UsageError(`There is no folder ${folder}`);
  const terminal = process.stderr.isTTY;
  const imported = await importFolder(folder, (read, all) => {
    // One line that is written over; a pipe or a log gets none of it.
    if (terminal && (read % 50 === 0 || read === all)) process.stderr.write(`\rReading ${read} of ${all} files`);
  });
  if (terminal) process.stderr.write('\r\u001b[K');
  if (problems === 'shown') showProblems(imported);
  return imported;
}

/** Writes every problem on stderr, a line each. */
export function showProblems({ files }: ArchiveImport): void {
  for (const file of files) for (const problem of file.problems) process.stderr.write(`${describeProblem(problem)}\n`);
}
