import type { RefObject } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Writing } from '#core/script.ts';
import type { SafeHtml } from '#archive/sanitise-body.ts';
import { useInnerLinks } from '#ui/use-inner-links.ts';
import { useFragment } from './use-fragment.ts';
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
  const navigate = useNavigate();
  useInnerLinks(ref, (path) => void navigate(path));
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
