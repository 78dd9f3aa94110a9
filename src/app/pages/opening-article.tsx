import { Link } from 'react-router-dom';
import { listAddress } from '#core/addresses.ts';
import type { Headline } from '#core/article.ts';
import type { Manifest } from '#core/bundle/format.ts';
import { everything } from '#core/filter/filter.ts';
import { isPublished, type Published } from '#core/published.ts';
import { ArticleHead } from '#features/article/article-head.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { ArchiveLink } from './archive-link.tsx';
import '#features/article/article-view.css';
import './article-page.css';

function anyDate(): Published {
  const date = '2000-01-01';
  if (!isPublished(date)) throw new RangeError(`Not a published date: ${date}`);
  return date;
}

/** What stands where the words of a headline are filled in. The reading time, which no headline tells, is not seen and keeps its place. */
const anyHeadline = { title: '…', source: '…', published: anyDate(), authors: ['…'], minutes: 1 } satisfies Omit<Headline, 'id'> & { minutes: number };

/**
 * An article whose text is on its way, as far as a headline tells it: `show-headline.ts` fills in which. The page that comes after it has all of this at the same
 * place.
 */
export function OpeningArticle({ archive }: { readonly archive: Manifest['archive'] }) {
  return (
    <div className="article-page opening">
      <header className="article-bar">
        <ArchiveLink archive={archive} />
        <div className="back">
          <Link to={listAddress(everything)}>Back to the list</Link>
        </div>
      </header>
      <div className="reading">
        <main id="article" tabIndex={-1}>
          <article className="article" aria-labelledby="article-title" aria-busy="true">
            <header>
              <ArticleHead article={anyHeadline} writing={{ lang: '', dir: 'ltr' }} />
            </header>
            <Skeleton label="Opening the article" rows={3} />
          </article>
        </main>
      </div>
    </div>
  );
}
