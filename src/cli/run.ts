import { parseOrder, usage, UsageError } from './arguments.ts';
import { describeFault } from './describe-fault.ts';
import { PlaceError } from './place-error.ts';

/**
 * Does what the words on the command line ask for, and answers with the exit status. 0: done, even with problems. 1: nothing could be
 * imported, written or served, or `--strict` and a problem. 2: the words made no sense, or name a place that is none.
 */
export async function run(words: readonly string[]): Promise<number> {
  try {
    const order = parseOrder(words);
    // Each command loads only what it needs: the compiler of `dev` alone takes half a second.
    switch (order.command) {
      case 'help':
        process.stdout.write(usage);
        return 0;
      case 'build':
        return await (await import('./commands/build.ts')).build(order);
      case 'check':
        return await (await import('./commands/check.ts')).check(order);
      case 'start':
        return await (await import('./commands/start.ts')).start(order);
      case 'dev':
        return await (await import('./commands/dev.ts')).dev(order);
    }
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${usage}`);
      return 2;
    }
    process.stderr.write(`${process.env['DEBUG'] && error instanceof Error ? error.stack : describeFault(error)}\n`);
    return error instanceof PlaceError ? 2 : 1;
  }
}
