import type { ReactNode } from 'react';
import './message.css';

interface MessageProps {
  readonly title: string;
  /** The level of the heading: 1 where the message is the page. */
  readonly level: 1 | 2;
  readonly children: ReactNode;
  /** Said at once by a screen reader, for what went wrong just now. */
  readonly urgent?: boolean;
}

/** What the reader has to say instead of showing something: what happened, why, and what to do. */
export function Message({ title, level, children, urgent = false }: MessageProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className="message" role={urgent ? 'alert' : undefined}>
      <Heading tabIndex={level === 1 ? -1 : undefined}>{title}</Heading>
      {children}
    </div>
  );
}
