import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { articlePageFolder } from './article-page.ts';
import { headersFor, readHeaderFile } from './header-rules.ts';

/** Which site to serve, and how. */
export interface ServeOrder {
  readonly directory: string;
  /** The base path it was built for. */
  readonly base: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Whether an unknown address is answered with the page that it is of (status 200), or as by a plain host with 404.html (status 404). */
  readonly fallback: boolean;
}

/** A site being served on this machine only. */
export interface Served {
  /** Where to open it, base path included. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on 127.0.0.1 with the headers that its `_headers` file names, as a host would. Rejects with Node's error
 * (`EADDRINUSE`, `EACCES`) where the port cannot be had.
 */
export async function serveSite({ directory, base, port, fallback }: ServeOrder): Promise<Served> {
  const rules = readHeaderFile(await readFile(join(directory, '_headers'), 'utf8').catch(() => ''));
  // `dev` looks at the disk at each request, so a site that is built again while it is served stays whole. The ending is for `/`.
  const files = sirv(directory, { dev: true, etag: true, dotfiles: false, extensions: ['html'] });

  const server = createServer((request, response) => {
    // Not as a URL: `//` is a path, and no host that could be parsed.
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    for (const [name, value] of Object.entries(headersFor(rules, path))) response.setHeader(name, value);
    if (!path.startsWith(base)) return answer(response, 404, 'text/plain', `Nothing here; the site is at ${base}\n`);
    const url = request.url ?? '/';
    request.url = `/${url.slice(base.length)}`;
    // A missing file of the archive or the program is missing; only addresses of pages fall back to the page.
    const isPage = !/^(archive|assets)\//.test(path.slice(base.length));
    files(request, response, () => {
      if (isPage) {
        const page = !fallback ? '404.html' : path.startsWith(`${base}a/`) ? join(articlePageFolder, 'index.html') : 'index.html';
        return void answerWithPage(response, fallback ? 200 : 404, join(directory, page));
      }
      // A file that is missing now may be there after the next build; a file that is there may be kept for ever.
      response.removeHeader('Cache-Control');
      answer(response, 404, 'text/plain', 'No such file\n');
    });
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  const boundPort = typeof bound === 'object' && bound !== null ? bound.port : port;
  return {
    address: `http://127.0.0.1:${boundPort}${base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function answerWithPage(response: ServerResponse, status: number, page: string): Promise<void> {
  try {
    answer(response, status, 'text/html; charset=utf-8', await readFile(page));
  } catch {
    answer(response, 404, 'text/plain', 'No such page\n');
  }
}

function answer(response: ServerResponse, status: number, type: string, content: string | Buffer): void {
  response.writeHead(status, { 'Content-Type': type });
  response.end(content);
}
