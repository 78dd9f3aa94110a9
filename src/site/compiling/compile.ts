import { join } from 'node:path';
import { build } from 'vite';
import { viteOptions } from '../vite-options.ts';
import { drawingFolder, readerFolder } from './folders.ts';

// Compiles the reader, as a process of its own: see `compiled-reader.ts`. Words: the base path, and the folder that it is written to.
const [base = '/', out = ''] = process.argv.slice(2);
const options = { ...viteOptions, base, logLevel: 'warn' } as const;
await build({ ...options, build: { outDir: join(out, readerFolder), emptyOutDir: true } });
// What draws a first view, in one file with all it needs, for it is loaded at each build. What is not used of it was only taken out for a browser.
await build({
  ...options,
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { noExternal: true },
  build: { ssr: 'src/app/first-view.tsx', outDir: join(out, drawingFolder), emptyOutDir: true, minify: true, rolldownOptions: { output: { codeSplitting: false } } },
});
