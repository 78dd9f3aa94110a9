import { Link } from 'react-router-dom';
import { listAddress } from '#core/addresses.ts';
import type { Headline } from '#core/article.ts';
import type { Manifest } from '#core/bundle/format.ts';
import { describePreservation } from '#core/describe-preservation.ts';
import { everything } from '#core/filter/filter.ts';
import { isPublished, type Published } from '#core/published.ts';
import { ArticleHead } from '#features/article/article-head.tsx';
import { CopyLink } from '#features/article/copy-link.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { ArchiveLink } from './archive-link.tsx';
import '#features/article/article-body.css';
import '#features/article/article-view.css';
import '#features/article/foreign-pictures-notice.css';
import '#features/article/provenance.css';
import './article-page.css';

function anyDate(): Published {
  const date = '2000-01-01';
  if (!isPublished(date)) throw new RangeError(`Not a published date: ${date}`);
  return date;
}

/** What stands where the words of a headline are filled in. The reading time, which not every headline tells, is not seen and keeps its place. */
const anyHeadline = { title: '…', source: '…', published: anyDate(), authors: ['…'], minutes: 1 } satisfies Omit<Headline, 'id' | 'minutes'> & { minutes: number };

/** What stands between head and text. Links take their place and are not seen, for no headline tells where they lead. */
function AnyProvenance({ preservation }: { readonly preservation: string }) {
  return (
    <div className="provenance">
      <span className="link original">
        Read the original at <bdi>…</bdi>
      </span>
      <span className="none">No original address was saved</span>
      <span className="link archived">Archived copy</span>
      <CopyLink address="" />
      {preservation !== '' && <span className="preservation">{preservation}</span>}
    </div>
  );
}

/**
 * An article whose text is on its way, as far as a headline tells it: `show-headline.ts` fills in which, and takes away what it has not. The page that comes after it has all of
 * this at the same place.
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
              <AnyProvenance preservation={describePreservation(archive)} />
            </header>
            <p className="foreign-pictures">
              <span className="notice">…</span>{' '}
              <button type="button" className="text-button">
                …
              </button>
            </p>
            <div className="article-body">
              <p className="picture">
                <span className="picture-waiting">…</span>
              </p>
              <figure>
                <span className="picture-waiting">…</span>
                <figcaption>…</figcaption>
              </figure>
              <p className="text">…</p>
            </div>
            <Skeleton label="Opening the article" rows={3} />
          </article>
        </main>
      </div>
    </div>
  );
}
