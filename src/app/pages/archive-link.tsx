import { Link } from 'react-router-dom';
import { listAddress } from '#core/addresses.ts';
import type { Manifest } from '#core/bundle/format.ts';
import { everything } from '#core/filter/filter.ts';
import { languageOf } from '#core/script.ts';

/** The archive's name above an article: which paper this is, and the way to all of it. */
export function ArchiveLink({ archive }: { readonly archive: Manifest['archive'] }) {
  return (
    <Link className="home" to={listAddress(everything)} dir="auto" lang={languageOf(archive.title, undefined, archive.language)}>
      {archive.title}
    </Link>
  );
}
