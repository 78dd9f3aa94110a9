import type { Writing } from '#core/script.ts';
import type { SafeHtml } from '#archive/sanitise-body.ts';
import './article-body.css';

interface ArticleBodyProps {
  /** Only what went through the sanitiser can be shown. */
  readonly html: SafeHtml;
  readonly writing: Writing;
}

/** The text of an article. */
export function ArticleBody({ html, writing }: ArticleBodyProps) {
  return <div className="article-body" {...writing} dangerouslySetInnerHTML={html} />;
}
