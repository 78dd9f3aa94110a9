import { useMemo, useRef, useState } from 'react';
import type { Article } from '#core/article.ts';
import { writingOf } from '#core/script.ts';
import { type ForeignPictures, safeBodyOf, sanitiseBody } from '#archive/sanitise-body.ts';
import { ArticleBody } from './article-body.tsx';
import { ArticleHead } from './article-head.tsx';
import { CaptureNote } from './capture-note.tsx';
import { FailedPicturesNotice } from './failed-pictures-notice.tsx';
import { ForeignPicturesNotice } from './foreign-pictures-notice.tsx';
import { NotPreserved } from './not-preserved.tsx';
import { OtherVersions } from './other-versions.tsx';
import { Provenance } from './provenance.tsx';
import { useFailedPictures } from './use-failed-pictures.ts';
import './article-view.css';

interface ArticleViewProps {
  readonly article: Article;
  /** The language of the archive, for articles that state none. */
  readonly archiveLanguage: string | null;
  /** The permanent address, base path included. */
  readonly address: string;
  /** Who preserved the archive, in words; empty where it does not say. */
  readonly preservation: string;
  /** What another version's page is told about where it was opened from; it is not part of the address. */
  readonly linkState: unknown;
}

/** An article, whole: what it is, where it comes from, and its text, made safe. */
export function ArticleView({ article, archiveLanguage, address, preservation, linkState }: ArticleViewProps) {
  const text = useRef<HTMLDivElement>(null);
  const [foreignPictures, setForeignPictures] = useState<ForeignPictures>('waiting');
  const body = useMemo(() => (foreignPictures === 'waiting' ? safeBodyOf(article.body) : sanitiseBody(article.body, foreignPictures)), [article.body, foreignPictures]);
  const failedPictures = useFailedPictures(body.html);
  const writing = writingOf(article, archiveLanguage);
  return (
    <article className="article" aria-labelledby="article-title">
      <header>
        <ArticleHead article={article} writing={writing} />
        <Provenance article={article} address={address} preservation={preservation} />
      </header>
      <CaptureNote article={article} />
      <OtherVersions versions={article.versions ?? []} linkState={linkState} />
      {article.body === '' ? (
        <NotPreserved article={article} />
      ) : (
        <>
          {foreignPictures === 'waiting' && <ForeignPicturesNotice pictures={body.foreignPictures} onShow={() => setForeignPictures('shown')} heir={text} />}
          <FailedPicturesNotice count={failedPictures.count} onAgain={failedPictures.tryAgain} />
          <ArticleBody ref={text} html={body.html} writing={writing} onPictureFailed={failedPictures.add} />
        </>
      )}
    </article>
  );
}
