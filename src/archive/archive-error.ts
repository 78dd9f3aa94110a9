import type { FormatFault } from '#core/bundle/check.ts';

/** Why a file of the archive could not be had. */
export type ArchiveFault =
  /** No answer at all: no network, or the host is away. */
  | { readonly kind: 'unreachable' }
  /** The host has no such file. */
  | { readonly kind: 'missing' }
  /** The host answered with another status than success. */
  | { readonly kind: 'refused'; readonly status: number }
  /** The archive was published anew since this page was opened, and the file belongs to the build before. */
  | { readonly kind: 'replaced' }
  /** What came is not JSON: cut short, or a page of the host. */
  | { readonly kind: 'not-json' }
  | FormatFault;

/** Thrown wherever a file of the archive cannot be had or used. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
  /** Path of the file, relative to the site's base path. */
  readonly file: string;
  readonly fault: ArchiveFault;

  constructor(file: string, fault: ArchiveFault) {
    super(`${file}: ${fault.kind}`);
    this.file = file;
    this.fault = fault;
  }
}
