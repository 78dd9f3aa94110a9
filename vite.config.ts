import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { hintCompile } from './src/site/compiling/hint-compile.ts';
import { orderHead } from './src/site/compiling/order-head.ts';
import { scriptOf, scripts } from './src/site/compiling/script-of.ts';

/** How the reader is compiled. The commands in `src/cli` add what depends on an archive: its folder, its base path, its title. */
export default defineConfig({
  plugins: [react(), orderHead(), hintCompile()],
  publicDir: 'public',
  build: {
    // A font or picture inlined as data: would need a hole in the security policy.
    assetsInlineLimit: 0,
    // The polyfill is for browsers that the rest of the reader does not run in.
    modulePreload: { polyfill: false },
    // All of it is 7 KB; one file comes sooner than several that wait for each other.
    cssCodeSplit: false,
    rolldownOptions: {
      // How long which part of the compiler took on a slow machine is nothing to whoever builds an archive.
      checks: { bundlerTimings: false },
      preserveEntrySignatures: 'allow-extension',
      output: { codeSplitting: { groups: scripts.map((name) => ({ name, test: (module: string) => scriptOf(module) === name })) } },
    },
    reportCompressedSize: false,
  },
});
