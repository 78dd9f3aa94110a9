import { build } from 'vite';
import { viteOptions } from '../vite-options.ts';

// Compiles the reader, as a process of its own: see `compiled-reader.ts`. Words: the base path, and the folder that it is written to.
const [base = '/', outDir = ''] = process.argv.slice(2);
await build({ ...viteOptions, base, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
