import { parseArgs } from 'node:util';

/** Thrown for words on the command line that make no sense; the program ends with status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What a person asked for. */
export type Order =
  | { readonly command: 'help' }
  | { readonly command: 'build'; readonly folder: string; readonly out: string; readonly base: string; readonly strict: boolean }
  | { readonly command: 'check'; readonly folder: string; readonly json: boolean; readonly strict: boolean }
  | { readonly command: 'start'; readonly folder: string; readonly port: number | null }
  | { readonly command: 'dev'; readonly folder: string; readonly port: number | null };

/** The usage that a mistake or `--help` shows. */
export const usage = `Dateline makes a reader from a folder of saved news articles.

  npm start       [-- FOLDER] [--port N]        builds the archive and serves the reader on this machine
  npm run build   [-- FOLDER] [--out DIR] [--base PATH] [--strict]
                                                writes the static site (default: data/ to dist/)
  npm run check   [-- FOLDER] [--json] [--strict]
                                                imports without building; reports every problem
  npm run dev     [-- FOLDER] [--port N]        serves the reader and follows every change

FOLDER is data/ where none is given. --base is the path the site is published under, such as /press/.
--strict makes a problem a failure. Write -- before the words that are meant for Dateline.
`;

const options = {
  build: { out: { type: 'string' }, base: { type: 'string' }, strict: { type: 'boolean' } },
  check: { json: { type: 'boolean' }, strict: { type: 'boolean' } },
  start: { port: { type: 'string' } },
  dev: { port: { type: 'string' } },
} as const;

/** Reads the words after the program's name. Throws a UsageError that says what is wrong. */
export function parseOrder(words: readonly string[]): Order {
  const [command = 'help', ...rest] = words;
  if (command === 'help' || words.includes('--help') || words.includes('-h')) return { command: 'help' };
  switch (command) {
    case 'build': {
      const { folder, values } = read(rest, options.build);
      return { command, folder, out: text(values['out']) ?? 'dist', base: parseBase(text(values['base']) ?? '/'), strict: values['strict'] === true };
    }
    case 'check': {
      const { folder, values } = read(rest, options.check);
      return { command, folder, json: values['json'] === true, strict: values['strict'] === true };
    }
    case 'start':
    case 'dev': {
      const { folder, values } = read(rest, options[command]);
      return { command, folder, port: parsePort(text(values['port'])) };
    }
    default:
      throw new UsageError(`There is no command “${command}”`);
  }
}

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

function read(words: readonly string[], known: Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>): { folder: string; values: Values } {
  try {
    const { positionals, values } = parseArgs({ args: [...words], options: known, allowPositionals: true });
    if (positionals.length > 1) throw new UsageError(`One folder at a time: ${positionals.join(', ')}`);
    // An empty name is a variable of a script that was never set, not the folder one stands in.
    if ([...positionals, values['out']].includes('')) throw new UsageError('The name of a folder is empty; the folder you stand in is called .');
    return { folder: positionals[0] ?? 'data', values };
  } catch (error) {
    if (error instanceof UsageError || !(error instanceof TypeError)) throw error;
    throw new UsageError(error.message);
  }
}

function text(value: Values[string]): string | null {
  return typeof value === 'string' ? value : null;
}

/** A base path in its one form: it begins and ends with a slash. */
function parseBase(given: string): string {
  const path = `/${given}/`.replace(/\/+/g, '/');
  if (!/^\/([\w.~-]+\/)*$/.test(path) || /\/\.{1,2}\//.test(path)) throw new UsageError(`--base is a path such as /press/, not “${given}”`);
  return path;
}

function parsePort(given: string | null): number | null {
  if (given === null) return null;
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN;
  if (!(port <= 65_535)) throw new UsageError(`--port is a number from 0 to 65535, not “${given}”`);
  return port;
}
