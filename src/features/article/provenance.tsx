import type { Article } from '#core/article.ts';
import { hostOf } from '#core/web-address.ts';
import { ExternalLink } from '#ui/external-link.tsx';
import { CopyLink } from './copy-link.tsx';
import './provenance.css';

interface ProvenanceProps {
  readonly article: Article;
  readonly address: string;
  /** Who preserved the archive, in words; empty where it does not say. */
  readonly preservation: string;
}

/** Where the article comes from and how to point at it, between two rules above the text. */
export function Provenance({ article, address, preservation }: ProvenanceProps) {
  return (
    <div className="provenance">
      {article.original ? (
        <ExternalLink to={article.original} className="original">
          Read the original at <bdi>{article.source === '' ? hostOf(article.original) : article.source}</bdi>
        </ExternalLink>
      ) : (
        <span className="none">No original address was saved</span>
      )}
      {article.archived && <ExternalLink to={article.archived}>Archived copy</ExternalLink>}
      <CopyLink address={address} />
      {preservation !== '' && <span className="preservation">{preservation}</span>}
    </div>
  );
}
