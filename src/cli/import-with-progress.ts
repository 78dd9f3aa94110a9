import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArchiveImport } from '#ingest/archive-import.ts';
import { contentName } from '#ingest/bundle/content-name.ts';
import { importFolder } from '#ingest/import-folder.ts';
import { projectFolder } from '#launch/project-folder.js';
import { describeProblem } from './report/describe-problem.ts';
import { showProgress } from './show-progress.ts';

/** Imports a folder, with progress on a terminal, and its problems on stderr where they are to be shown. */
export async function importWithProgress(folder: string, problems: 'shown' | 'kept'): Promise<ArchiveImport> {
  const terminal = process.stderr.isTTY;
  const imported = await importFolder(folder, {
    cache: join(projectFolder, '.dateline', 'cache', 'imports', contentName(await realpath(folder))),
    // One line that is written over; a pipe or a log gets none of it.
    ...(terminal && { progress: showProgress((text) => process.stderr.write(`\r${text}\u001b[K`)) }),
  });
  if (terminal) process.stderr.write('\r\u001b[K');
  if (problems === 'shown') showProblems(imported);
  return imported;
}

/** Writes every problem on stderr, a line each. */
function showProblems({ files }: ArchiveImport): void {
  for (const file of files) for (const problem of file.problems) process.stderr.write(`${describeProblem(problem)}\n`);
}
