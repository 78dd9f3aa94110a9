import type { TrustedTypesWindow } from 'trusted-types/lib';

declare global {
  interface Window {
    /** Trusted Types (W3C); missing in browsers that do not know them yet. */
    readonly trustedTypes?: TrustedTypesWindow['trustedTypes'];
  }

  interface Element {
    /** Takes what went through a policy as well as a text (Trusted Types, section 4.1). */
    insertAdjacentHTML(position: InsertPosition, html: TrustedHTML | string): void;
  }
}
