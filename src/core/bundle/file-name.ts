import type { Brand } from '../brand.ts';

/** Where the manifest lies, relative to the site's base path. The one file of a bundle whose name never changes. */
export const manifestPath = 'archive/manifest.json';

/** The kinds of files that are named by their content, each with a folder of its own. */
export const fileKinds = ['rows', 'ids', 'packs', 'facets'] as const;
export type FileKind = (typeof fileKinds)[number];

/** The path of a file named by its content, relative to the site's base path. */
export function filePath(kind: FileKind, name: FileName): string {
  return `archive/${kind}/${name}.json`;
}

/** 12 hexadecimal digits of a digest of what a file holds: another content has another name. */
export type FileName = Brand<string, 'FileName'>;

/** True for a text in the form of a file name. */
export function isFileName(text: string): text is FileName {
  return /^[0-9a-f]{12}$/.test(text);
}
