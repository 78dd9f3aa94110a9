import { useRef } from 'react';
import type { Writing } from '#core/script.ts';
import type { SafeHtml } from '#archive/sanitise-body.ts';
import { useWideFrames } from './use-wide-frames.ts';
import './article-body.css';

interface ArticleBodyProps {
  /** Only what went through the sanitiser can be shown. */
  readonly html: SafeHtml;
  readonly writing: Writing;
  readonly onPictureFailed: (picture: HTMLImageElement) => void;
}

/** The text of an article. */
export function ArticleBody({ html, writing, onPictureFailed }: ArticleBodyProps) {
  const body = useRef<HTMLDivElement>(null);
  useWideFrames(body);
  return (
    <div
      ref={body}
      className="article-body"
      tabIndex={-1}
      {...writing}
      // On its way down: the failure of a picture does not come up.
      onErrorCapture={({ target }) => target instanceof HTMLImageElement && onPictureFailed(target)}
      dangerouslySetInnerHTML={html}
    />
  );
}
