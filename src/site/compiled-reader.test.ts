import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compiledReader } from './compiled-reader.ts';
import { readerFolder } from './compiling/folders.ts';

it('the reader is compiled for production, also where the surroundings are those of a test, and asks to be compiled at once', async () => {
  expect(process.env['NODE_ENV']).toBe('test');
  const assets = join(await compiledReader('/'), readerFolder, 'assets');
  const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  // What the query library says in development only.
  for (const script of scripts) expect(readFileSync(join(assets, script), 'utf8')).not.toContain('Duplicate Queries found');
  // The hint counts at the head of a script alone.
  for (const script of scripts) expect(readFileSync(join(assets, script), 'utf8').split('\n', 1)).toEqual(['//# allFunctionsCalledOnLoad']);
}, 60_000);
