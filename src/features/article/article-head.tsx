import type { Row } from '#core/article.ts';
import type { Writing } from '#core/script.ts';
import { authorsLabel, sourceLabel } from '#core/labels.ts';
import { PublishedTime } from '#ui/published-time.tsx';

interface ArticleHeadProps {
  readonly article: Pick<Row, 'title' | 'source' | 'published' | 'authors' | 'minutes'>;
  readonly writing: Writing;
}

/** What an article is: where and when it was published, its headline, and who wrote it. */
export function ArticleHead({ article: { title, source, published, authors, minutes }, writing }: ArticleHeadProps) {
  return (
    <>
      <p className="facts" dir={writing.dir}>
        <bdi className="source">{sourceLabel(source)}</bdi>
        <PublishedTime published={published} />
        {minutes > 0 && <bdi dir="ltr" className="reading-time figures">{`${minutes} min`}</bdi>}
      </p>
      <h1 id="article-title" tabIndex={-1} {...writing}>
        {title}
      </h1>
      <p className="by" dir={writing.dir} lang={authors.length > 0 ? writing.lang : undefined}>
        <bdi>{authorsLabel(authors)}</bdi>
      </p>
    </>
  );
}
