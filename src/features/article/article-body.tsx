import type { RefObject } from 'react';
import type { Writing } from '#core/script.ts';
import type { SafeHtml } from '#archive/sanitise-body.ts';
import { useFragment } from './use-fragment.ts';
import { useInnerLinks } from './use-inner-links.ts';
import { useWideFrames } from './use-wide-frames.ts';
import './article-body.css';

interface ArticleBodyProps {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** Only what went through the sanitiser can be shown. */
  readonly html: SafeHtml;
  readonly writing: Writing;
  readonly onPictureFailed: (picture: HTMLImageElement) => void;
}

/** The text of an article. */
export function ArticleBody({ ref, html, writing, onPictureFailed }: ArticleBodyProps) {
  useFragment(ref);
  useWideFrames(ref);
  useInnerLinks(ref);
  return (
    <div
      ref={ref}
      className="article-body"
      tabIndex={-1}
      {...writing}
      // On its way down: the failure of a picture does not come up.
      onErrorCapture={({ target }) => target instanceof HTMLImageElement && onPictureFailed(target)}
      dangerouslySetInnerHTML={html}
    />
  );
}
