import type { Manifest } from '#core/bundle/format.ts';
import { ArchiveFacts } from './archive-facts.tsx';
import './about-archive.css';

/** What is known of the archive as a whole, at the end of its list. */
export function AboutArchive({ archive }: { readonly archive: Manifest['archive'] }) {
  return (
    <section className="about-archive" aria-labelledby="about-archive">
      <h2 id="about-archive">About this archive</h2>
      <ArchiveFacts archive={archive} />
    </section>
  );
}
