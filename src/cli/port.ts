import { createServer } from 'node:net';

/** Makes sure, before any long work, that a port which was asked for can be had. Throws an error that says why not. */
export async function assertPortFree(port: number): Promise<void> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
  } catch (error) {
    throw describePortFault(error, port);
  }
  await new Promise((resolve) => server.close(resolve));
}

/** An error of listening on a port, in words where it is a known one. */
export function describePortFault(error: unknown, port: number): unknown {
  const code = codeOf(error);
  if (code === 'EADDRINUSE') return new Error(`Port ${port} is in use by another program; choose another with --port`, { cause: error });
  if (code === 'EACCES') return new Error(`Port ${port} may not be used by your programs; choose one from 1024 with --port`, { cause: error });
  return error;
}

/** The code that Node gives an error of the system, such as `EADDRINUSE`. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
