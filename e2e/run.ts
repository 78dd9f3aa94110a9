import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Served, serveSite } from '#site/serve-site.ts';
import { findBrowser } from './browser/find-browser.ts';
import { playwrightProgram } from './browser/install-browser.ts';
import { writeMany } from './support/many.ts';
import type { Sites } from './support/test.ts';

/** How a site for the tests is made: from which folder, under which base path, and on what kind of host it is served. */
interface Recipe {
  readonly name: keyof Sites;
  readonly folder: string;
  readonly base: string;
  /** True for a host that answers an unknown path with the reader, false for one that answers with its 404 page. */
  readonly fallback: boolean;
}

const recipes: readonly Recipe[] = [
  { name: 'shipped', folder: 'data', base: '/', fallback: true },
  { name: 'kinds', folder: 'e2e/archives/kinds', base: '/', fallback: true },
  { name: 'under-base', folder: 'e2e/archives/kinds', base: '/press/archive/', fallback: false },
  { name: 'single', folder: 'e2e/archives/single', base: '/', fallback: true },
  { name: 'facets', folder: 'e2e/archives/facets', base: '/', fallback: true },
  { name: 'many', folder: '.dateline/e2e-input/many', base: '/', fallback: true },
];

const buildsAtOnce = 2;
const root = dirname(dirname(fileURLToPath(import.meta.url)));

process.exitCode = await runAll(process.argv.slice(2)).catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  return 1;
});

/** Builds and serves the sites, runs Playwright against them with the arguments given, and answers with its exit status. */
async function runAll(args: readonly string[]): Promise<number> {
  const browser = await findBrowser();
  say(`Browser: ${browser.executablePath} (${browser.origin})`);
  await writeMany(join(root, '.dateline', 'e2e-input', 'many'));
  await buildAll();
  const servers: Served[] = [];
  try {
    const sites: Record<string, string> = {};
    for (const { name, base, fallback } of recipes) {
      const server = await serveSite({ directory: outputOf(name), base, port: 0, fallback });
      servers.push(server);
      sites[name] = server.address;
      say(`Serving ${name} at ${sites[name]}`);
    }
    return await runPlaywright(args, {
      DATELINE_E2E_BROWSER: browser.executablePath,
      DATELINE_E2E_SITES: JSON.stringify(sites),
    });
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
}

/** Builds every site; as many workers as builds may run at once take the next one from the queue. */
async function buildAll(): Promise<void> {
  const queue = [...recipes];
  const worker = async () => {
    try {
      for (let recipe = queue.shift(); recipe; recipe = queue.shift()) await build(recipe);
    } catch (error) {
      queue.length = 0; // No site is of use once one has failed.
      throw error;
    }
  };
  await Promise.all(Array.from({ length: buildsAtOnce }, worker));
}

/** Builds one site with the command line that a person uses. Its output is of interest only when it fails. */
async function build({ name, folder, base }: Recipe): Promise<void> {
  const started = performance.now();
  const command = ['src/launch/dateline.js', 'build', folder, '--out', outputOf(name), '--base', base];
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
  const status = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (status !== 0) throw new Error(`${output.join('')}Building ${name} from ${folder} failed with status ${status ?? 'none'}.`);
  say(`Built ${name} from ${folder} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

function runPlaywright(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<number> {
  const child = spawn(process.execPath, [playwrightProgram(), 'test', ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: 'inherit',
  });
  // Ctrl+C reaches Playwright from the terminal by itself; the sites stay up until it has finished its report.
  process.on('SIGINT', () => undefined);
  process.once('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => child.once('error', reject).once('exit', (status) => resolve(status ?? 1)));
}

function outputOf(name: string): string {
  return join(root, '.dateline', 'e2e', name);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
