/** A file of the bundle. Its text is put together when it is asked for, so that no bundle has to fit into memory. */
export interface BundleFile {
  /** Relative to the site's base path. */
  readonly path: string;
  /** In bytes; null where only its text would tell. */
  readonly size: number | null;
  readonly text: () => string;
}

/** A file whose text is at hand. */
export function fileOf(path: string, text: string): BundleFile {
  return { path, size: Buffer.byteLength(text), text: () => text };
}
