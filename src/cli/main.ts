import { parseOrder, usage, UsageError } from './arguments.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { dev } from './commands/dev.ts';
import { start } from './commands/start.ts';

/** Status 0: done, even with problems. 1: nothing could be imported, or `--strict` and a problem. 2: the words made no sense. */
async function run(words: readonly string[]): Promise<number> {
  try {
    const order = parseOrder(words);
    switch (order.command) {
      case 'help':
        process.stdout.write(usage);
        return 0;
      case 'build':
        return await build(order);
      case 'check':
        return await check(order);
      case 'start':
        return await start(order);
      case 'dev':
        return await dev(order);
    }
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${usage}`);
      return 2;
    }
    process.stderr.write(`${error instanceof Error ? (process.env['DEBUG'] ? error.stack : error.message) : String(error)}\n`);
    return 1;
  }
}

// Not process.exit: what was written to a pipe must arrive, and a server goes on.
process.exitCode = await run(process.argv.slice(2));
