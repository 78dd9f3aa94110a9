import type { TrustedTypesWindow } from 'trusted-types/lib';

declare global {
  interface Window {
    /** Trusted Types (W3C); missing in browsers that do not know them yet. */
    readonly trustedTypes?: TrustedTypesWindow['trustedTypes'];
  }
}
