import type { CDPSession } from '@playwright/test';

/** What kind of file a request is for; the manifest is data as well. */
type LoadKind = 'page' | 'style' | 'script' | 'font' | 'manifest' | 'data' | 'other';

/** A file as it came over the network. */
interface Load {
  readonly kind: LoadKind;
  /** When it was asked for, in milliseconds since the first request. */
  readonly asked: number;
  /** With its headers, as compressed; 0 until it has arrived. */
  bytes: number;
}

/** What a page loads, from now on. */
export interface Loads {
  /** Requests and bytes of a kind, of those that were asked for up to a time in milliseconds since the first. */
  readonly of: (kind: LoadKind, until?: number) => { readonly requests: number; readonly bytes: number };
  /** All bytes. */
  readonly bytes: () => number;
}

/** Keeps account of a page's requests; its network must be enabled. */
export function watchLoads(session: CDPSession): Loads {
  const loads = new Map<string, Load>();
  let first: number | null = null;
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp, type }) => {
    first ??= timestamp;
    if (request.url.startsWith('http')) loads.set(requestId, { kind: kindOf(request.url, type), asked: (timestamp - first) * 1000, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const load = loads.get(requestId);
    if (load) load.bytes = encodedDataLength;
  });
  const bytesOf = (some: readonly Load[]): number => some.reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    of: (kind, until = Infinity) => {
      const some = [...loads.values()].filter((load) => (load.kind === kind || (kind === 'data' && load.kind === 'manifest')) && load.asked <= until);
      return { requests: some.length, bytes: bytesOf(some) };
    },
    bytes: () => bytesOf([...loads.values()]),
  };
}

/** By the folders of a site: what a preload fetches has no kind of its own yet. */
function kindOf(url: string, type: string | undefined): LoadKind {
  const { pathname } = new URL(url);
  if (pathname === '/archive/manifest.json') return 'manifest';
  if (pathname.startsWith('/archive/')) return 'data';
  if (pathname.endsWith('.js')) return 'script';
  if (pathname.endsWith('.css')) return 'style';
  if (/\.woff2?$/.test(pathname)) return 'font';
  return type === 'Document' ? 'page' : 'other';
}
