import type { SafeHtml } from '#archive/sanitise-body.ts';
import './article-body.css';

interface ArticleBodyProps {
  /** Only what went through the sanitiser can be shown. */
  readonly html: SafeHtml;
  readonly language: string | undefined;
  readonly direction: 'ltr' | 'rtl';
}

/** The text of an article. */
export function ArticleBody({ html, language, direction }: ArticleBodyProps) {
  return <div className="article-body" lang={language} dir={direction} dangerouslySetInnerHTML={html} />;
}
