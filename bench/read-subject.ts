import { parseArgs } from 'node:util';
import type { Subject } from './places.ts';

const common = { short: { type: 'boolean' }, jsonl: { type: 'boolean' }, seed: { type: 'string' } } as const;

/** The words after a benchmark's name: the number of articles, what kind, and the flags that are its own; 5,000 where no number is given. Throws where they make no sense. */
export function readSubject<Flag extends string>(words: readonly string[], flags: readonly Flag[]): { readonly subject: Subject; readonly has: (flag: Flag) => boolean } {
  const own = Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' }] as const));
  const { positionals, values } = parseArgs({ args: [...words], options: { ...own, ...common }, allowPositionals: true });
  const [articles = 5000, ...others] = positionals.map((word) => wholeNumber(word.replaceAll(/[_,]/g, '')));
  if (others.length > 0) throw new RangeError('One number of articles, such as 50000');
  return {
    subject: {
      order: { articles, seed: wholeNumber(typeof values.seed === 'string' ? values.seed : '1'), short: values.short === true },
      layout: values.jsonl === true ? 'jsonl' : 'markdown',
    },
    has: (flag) => flag in values && Object.entries(values).some(([name, value]) => name === flag && value === true),
  };
}

function wholeNumber(word: string): number {
  if (!/^[1-9]\d{0,8}$/.test(word)) throw new RangeError(`A whole number from 1 up, not “${word}”`);
  return Number(word);
}
