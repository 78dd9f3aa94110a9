import { relative } from 'node:path';
import { rolldown } from 'rolldown';
import { listFiles } from './digest-files.js';
import { ingredients } from './find-program.js';
import { projectFolder } from './project-folder.js';

// Compiles the commands, as a process of its own: see `find-program.js`. A word: the folder that the program is written to.
const [folder = ''] = process.argv.slice(2);
const compiler = await rolldown({
  cwd: projectFolder,
  // Each is a file of its name; what is imported when it is needed becomes a file as well.
  input: {
    main: 'src/cli/main.ts',
    'reading-thread': 'src/ingest/reading/reading-thread.ts',
    'looking-thread': 'src/ingest/reading/looking-thread.ts',
    'writing-thread': 'src/site/writing-thread.ts',
  },
  platform: 'node',
  tsconfig: false,
  // Vite finds its own files beside it. `canvas` is what linkedom draws with where it is installed.
  external: ['vite', 'canvas'],
});
await compiler.write({ dir: folder, format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name].js', sourcemap: true });
const read = await compiler.watchFiles;
await compiler.close();

const known = new Set(listFiles(projectFolder, ingredients));
const unknown = read
  .map((path) => relative(projectFolder, path).replaceAll('\\', '/'))
  // Of packages, their list tells, wherever they lie.
  .filter((file) => !/(?:^|\/)node_modules\//.test(file) && !known.has(file));
if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: part of the program, but a change would not be seen; src/launch/find-program.js has to name it`);
