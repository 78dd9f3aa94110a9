import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** How the reader is compiled. The commands in `src/cli` add what depends on an archive: its folder, its base path, its title. */
export default defineConfig({
  plugins: [react()],
  publicDir: 'public',
  build: {
    // A font or picture inlined as data: would need a hole in the security policy.
    assetsInlineLimit: 0,
    // The polyfill is for browsers that the rest of the reader does not run in.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
