import { build } from 'vite';

// Compiles the reader, as a process of its own in the project's folder: see `compiled-reader.ts`. JavaScript, so that it runs as it is. Words: the base path, and the folders that the
// reader and what draws its pages are written to.
const [base = '/', reader = '', drawing = ''] = process.argv.slice(2);
/** @satisfies {import('vite').InlineConfig} */
const options = { base, clearScreen: false, logLevel: 'warn' };
await build({ ...options, build: { outDir: reader, emptyOutDir: true } });
// What draws a first view, in one file with all it needs, for it is loaded at each build. What is not used of it was only taken out for a browser.
await build({
  ...options,
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { noExternal: true },
  build: { ssr: 'src/app/first-view.tsx', outDir: drawing, emptyOutDir: true, minify: true, rolldownOptions: { output: { codeSplitting: false } } },
});
