import type { ReactNode } from 'react';
import { passFocusOn } from './pass-focus-on.ts';
import { useTypeface } from './typeface.ts';
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
  useTypeface(true);
  return (
    <div className="message" role={urgent ? 'alert' : undefined}>
      {level === 1 ? (
        <h1 tabIndex={-1} ref={passFocusOn()}>
          {title}
        </h1>
      ) : (
        <h2>{title}</h2>
      )}
      {children}
    </div>
  );
}
