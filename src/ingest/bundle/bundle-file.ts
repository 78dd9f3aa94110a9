/** A file of the bundle. Its bytes are put together when they are asked for, so that no bundle has to fit into memory. */
export interface BundleFile {
  /** Relative to the site's base path. */
  readonly path: string;
  /** In bytes; null where only the bytes would tell. */
  readonly size: number | null;
  readonly bytes: () => Buffer;
}

/** A file whose text is at hand. */
export function fileOf(path: string, text: string): BundleFile {
  return { path, size: Buffer.byteLength(text), bytes: () => Buffer.from(text) };
}
