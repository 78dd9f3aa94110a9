import { type Served, serveSite } from '#site/serve-site.ts';
import { codeOf, describePortFault } from './port.ts';

/** Where the reader is looked for first. */
const usualPort = 4300;

/**
 * Serves a site on the port asked for, or else on the usual one or the next that is free. A port that was asked for and cannot be had
 * is an error: whoever names a port has told it to somebody.
 */
export async function serveSomewhere(directory: string, asked: number | null): Promise<Served> {
  const serve = (port: number): Promise<Served> => serveSite({ directory, base: '/', port, fallback: true });
  if (asked !== null) {
    return serve(asked).catch((error: unknown) => {
      throw describePortFault(error, asked);
    });
  }
  for (let port = usualPort; port < usualPort + 20; port += 1) {
    try {
      return await serve(port);
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') throw error;
    }
  }
  return serve(0);
}
