import { createServer, type IncomingMessage, request as ask, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { type Served, serveSite } from '#site/serve-site.ts';

/** A site on this machine as a host serves it: with its headers, and with text compressed. */
export async function serveCompressed(directory: string): Promise<Served> {
  const site = await serveSite({ directory, base: '/', port: 0, fallback: true });
  const { port: sitePort } = new URL(site.address);
  const front = createServer((request, response) => {
    const { method, url: path, headers } = request;
    const passed = ask({ host: '127.0.0.1', port: sitePort, method, path, headers }, (answer) => void passOn(answer, response).catch(() => response.destroy()));
    passed.on('error', () => response.destroy()).end();
  });
  await new Promise<void>((resolve, reject) => front.once('error', reject).listen(0, '127.0.0.1', resolve));
  const bound = front.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: async () => {
      await new Promise<void>((resolve) => {
        front.close(() => resolve());
        front.closeAllConnections();
      });
      await site.close();
    },
  };
}

/** Compresses an answer, unless the server has done so already or its kind is compressed in itself. */
async function passOn(answer: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  const content = Buffer.concat(chunks);
  const { 'content-length': _, 'transfer-encoding': __, connection: ___, ...headers } = answer.headers;
  const isText = /text|json|javascript|svg|xml/.test(headers['content-type'] ?? '') && headers['content-encoding'] === undefined && content.length > 0;
  if (isText) headers['content-encoding'] = 'gzip';
  response.writeHead(answer.statusCode ?? 500, headers);
  response.end(isText ? gzipSync(content) : content);
}
