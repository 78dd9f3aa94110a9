import { describe, expect, it } from 'vitest';
import { parseOrder, UsageError } from './arguments.ts';

describe('the command line', () => {
  it('reads data/ and writes dist/ where nothing else is said', () => {
    expect(parseOrder(['build'])).toEqual({ command: 'build', folder: 'data', out: 'dist', base: '/', strict: false });
    expect(parseOrder(['check'])).toEqual({ command: 'check', folder: 'data', json: false, strict: false });
    expect(parseOrder(['start'])).toEqual({ command: 'start', folder: 'data', port: null });
  });

  it('takes the folder and the options in any order', () => {
    expect(parseOrder(['build', '--strict', 'clippings', '--out', 'site', '--base=/press'])).toEqual({
      command: 'build',
      folder: 'clippings',
      out: 'site',
      base: '/press/',
      strict: true,
    });
    expect(parseOrder(['start', '--port', '0', 'clippings'])).toEqual({ command: 'start', folder: 'clippings', port: 0 });
  });

  it.each([
    ['', '/'],
    ['press', '/press/'],
    ['//press//archive', '/press/archive/'],
  ])('makes one form of the base path “%s”: %s', (given, base) => {
    expect(parseOrder(['build', '--base', given])).toMatchObject({ base });
  });

  it.each([
    [['sing']],
    [['build', '--loud']],
    [['build', 'one', 'two']],
    [['build', '--base', 'https://example.org/']],
    [['build', '--base', 'press/../x']],
    [['start', '--port', 'eighty']],
    [['start', '--port', '99999']],
    [['check', '--out', 'x']],
    [['check', '']],
    [['build', '--out', '']],
  ])('refuses %j', (words) => {
    expect(() => parseOrder(words)).toThrow(UsageError);
  });

  it('shows its usage when asked, or when nothing is', () => {
    expect(parseOrder(['build', '--help'])).toEqual({ command: 'help' });
    expect(parseOrder(['--help'])).toEqual({ command: 'help' });
    expect(parseOrder([])).toEqual({ command: 'help' });
  });
});
