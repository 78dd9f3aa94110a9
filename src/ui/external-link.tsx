import type { ReactNode } from 'react';
import type { WebAddress } from '#core/web-address.ts';

interface ExternalLinkProps {
  readonly to: WebAddress;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link out of the archive: it opens beside the reader, and the other side learns nothing of where it came from. */
export function ExternalLink({ to, className, children }: ExternalLinkProps) {
  return (
    <a href={to} className={className} target="_blank" rel="noopener noreferrer external" referrerPolicy="no-referrer">
      {children}
    </a>
  );
}
