import { QueryClient } from '@tanstack/react-query';
import { ArchiveError } from '#archive/archive-error.ts';

/** Asks a second and third time only where the network or the host may have had a bad moment. */
function isPassing(error: unknown): boolean {
  return error instanceof ArchiveError && (error.fault.kind === 'unreachable' || (error.fault.kind === 'refused' && error.fault.status >= 500));
}

/** The cache of everything fetched. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < 2 && isPassing(error),
        retryDelay: 600,
        refetchOnWindowFocus: false,
        // Whether there is a network is not guessed beforehand: what is in the browser's cache can be read without one.
        networkMode: 'always',
        // What did not come without one is asked for again with one; what is there stays as it is.
        refetchOnReconnect: true,
      },
    },
  });
}
