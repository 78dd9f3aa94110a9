import type { RefObject } from 'react';
import type { SafeHtml } from '#archive/sanitise-body.ts';
import { useFragment } from './use-fragment.ts';
import './article-body.css';

interface ArticleBodyProps {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** Only what went through the sanitiser can be shown. */
  readonly html: SafeHtml;
  readonly language: string | undefined;
  readonly direction: 'ltr' | 'rtl';
}

/** The text of an article. */
export function ArticleBody({ ref, html, language, direction }: ArticleBodyProps) {
  useFragment(ref);
  return <div ref={ref} tabIndex={-1} className="article-body" lang={language} dir={direction} dangerouslySetInnerHTML={html} />;
}
