import { readContact } from '#core/contact.ts';
import { ExternalLink } from './external-link.tsx';

/** Where to write: a link for an e-mail or a web address, and plain words for anything else. */
export function ContactLink({ contact }: { readonly contact: string }) {
  const read = readContact(contact);
  switch (read.kind) {
    case 'mail':
      return <a href={read.link}>{read.address}</a>;
    case 'web':
      return <ExternalLink to={read.address}>{read.address.replace(/^https?:\/\/|\/$/gi, '')}</ExternalLink>;
    case 'words':
      return <bdi>{read.words}</bdi>;
  }
}
