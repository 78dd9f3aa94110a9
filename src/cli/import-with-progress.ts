import type { ArchiveImport } from '#ingest/archive-import.ts';
import { importFolder } from '#ingest/import-folder.ts';
import { describeProblem } from './report.ts';

/** Imports a folder, with progress on a terminal and its problems on stderr. */
export async function importWithProgress(folder: string, problems: 'shown' | 'kept'): Promise<ArchiveImport> {
  const terminal = process.stderr.isTTY;
  const imported = await importFolder(folder, (read, all) => {
    // One line that is written over; a pipe or a log gets none of it.
    if (terminal && (read % 50 === 0 || read === all)) process.stderr.write(`\rReading ${read} of ${all} files`);
  });
  if (terminal) process.stderr.write('\r\u001b[K');
  if (problems === 'shown') {
    for (const file of imported.files) for (const problem of file.problems) process.stderr.write(`${describeProblem(problem)}\n`);
  }
  return imported;
}
