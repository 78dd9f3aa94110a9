import { createServer } from 'vite';
import { projectFolder } from '#launch/project-folder.js';
import { liveArchive } from '#site/live-archive.ts';
import type { Order } from '../arguments.ts';
import { describeNothing } from '../describe-nothing.ts';
import { findFolder } from '../find-folder.ts';
import { importWithProgress } from '../import-with-progress.ts';
import { assertPortFree } from '../port.ts';
import { describeTotals, totals } from '../report/totals.ts';

/** Serves the reader from its source, and follows every change of the source and of the folder. */
export async function dev({ folder, port }: Extract<Order, { command: 'dev' }>): Promise<number> {
  const from = await findFolder(folder);
  if (port !== null) await assertPortFree(port);
  const read = async () => {
    const imported = await importWithProgress(from, 'shown');
    process.stdout.write(`${imported.archive.title}: ${describeTotals(totals(imported))}\n`);
    const nothing = describeNothing(imported, folder);
    if (nothing !== null) process.stderr.write(`${nothing} What is put there shows at once.\n`);
    return imported;
  };
  const server = await createServer({
    root: projectFolder,
    clearScreen: false,
    plugins: [liveArchive(from, await read(), read)],
    server: { host: '127.0.0.1', ...(port === null ? {} : { port, strictPort: true }) },
  });
  await server.listen();
  server.printUrls();
  return 0;
}
