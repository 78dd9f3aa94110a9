import type { Manifest } from '#core/bundle/format.ts';
import { describePreservation } from '#core/describe-preservation.ts';
import { ContactLink } from '#ui/contact-link.tsx';

/** Who preserved the archive and when, whose it is, and where to write, each in a paragraph of its own as far as it is known. */
export function ArchiveFacts({ archive }: { readonly archive: Manifest['archive'] }) {
  const { rights, contact } = archive;
  const preservation = describePreservation(archive);
  return (
    <>
      {preservation !== '' && <p>{preservation}</p>}
      {rights !== undefined && (
        <p>
          Rights: <bdi>{rights}</bdi>
        </p>
      )}
      {contact !== undefined && (
        <p>
          Contact: <ContactLink contact={contact} />
        </p>
      )}
    </>
  );
}

/** True for an archive that says any of it. */
export function hasFacts(archive: Manifest['archive']): boolean {
  return describePreservation(archive) !== '' || archive.rights !== undefined || archive.contact !== undefined;
}
