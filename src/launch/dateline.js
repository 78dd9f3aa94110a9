import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findProgram } from './find-program.js';
import { keepInUse } from './shelf.js';

// Starts Dateline: `node src/launch/dateline.js build`.

// Where a fault is told with its place (`cli/run.ts`), it is the place in the source. Left out else: maps are read at every start.
if (process.env['DEBUG']) process.setSourceMapsEnabled(true);
try {
  const program = await findProgram();
  keepInUse(program);
  /** @type {typeof import('../cli/main.ts')} */
  const { main } = await import(pathToFileURL(join(program, 'main.js')).href);
  // Not process.exit: what was written to a pipe must arrive, and a server goes on.
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (process.env['DEBUG'] ? error.stack : error.message) : String(error)}\n`);
  process.exitCode = 1;
}
