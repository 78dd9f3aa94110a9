import { createContext, useContext } from 'react';
import type { Archive } from './queries.ts';

/** Holds the open archive for everything below. */
export const ArchiveContext = createContext<Archive | null>(null);

/** The open archive. Throws outside an `ArchiveContext`, which the app's gate provides once the manifest is there. */
export function useArchive(): Archive {
  const archive = useContext(ArchiveContext);
  if (!archive) throw new Error('useArchive needs an ArchiveContext above it');
  return archive;
}
