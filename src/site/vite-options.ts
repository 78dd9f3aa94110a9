import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';

/** The folder of this project, where `index.html` lies. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** What every use of Vite here has in common. */
export const viteOptions = {
  root: projectFolder,
  configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
  clearScreen: false,
} satisfies InlineConfig;
