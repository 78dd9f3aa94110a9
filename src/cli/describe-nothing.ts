import type { ArchiveImport } from '#ingest/archive-import.ts';
import { isPictureFile } from '#ingest/folder/picture-shelf.ts';

/** Why an import gave no article, and what to do, for a person; null where it gave one. */
export function describeNothing({ files }: ArchiveImport, folder: string): string | null {
  if (files.some(({ articles }) => articles.length > 0)) return null;
  return `No article could be imported from ${folder}: ${why(files)}. docs/importing.md tells what is read.`;
}

function why(files: ArchiveImport['files']): string {
  const refused = files.filter(({ problems }) => problems.length > 0);
  if (refused.length === 0) return 'there is none in it. Put articles there, or name another folder';
  if (refused.every(({ file }) => isPictureFile(file))) return 'it holds nothing but pictures. Put articles beside them, or name another folder';
  return 'the problem of each file says why';
}
