import { Link } from 'react-router-dom';
import { articleAddress } from '#core/addresses.ts';
import type { Row } from '#core/article.ts';
import type { Order } from '#core/filter/filter.ts';
import { writingOf } from '#core/script.ts';
import { sourceLabel } from '#core/labels.ts';
import './neighbour-links.css';

interface NeighbourLinksProps {
  readonly previous: Row | null;
  readonly next: Row | null;
  readonly order: Order;
  /** The language of the archive, for articles that state none. */
  readonly archiveLanguage: string | null;
  readonly linkState: unknown;
}

/** The articles before and after this one in the list it was opened from. */
export function NeighbourLinks({ previous, next, order, archiveLanguage, linkState }: NeighbourLinksProps) {
  const [before, after] = order === 'newest' ? ['Newer', 'Older'] : ['Older', 'Newer'];
  return (
    <nav className="neighbours" aria-label="Previous and next article">
      <Neighbour row={previous} where={before} rel="prev" archiveLanguage={archiveLanguage} linkState={linkState} />
      <Neighbour row={next} where={after} rel="next" archiveLanguage={archiveLanguage} linkState={linkState} />
    </nav>
  );
}

interface NeighbourProps {
  readonly row: Row | null;
  readonly where: string;
  readonly rel: 'prev' | 'next';
  readonly archiveLanguage: string | null;
  readonly linkState: unknown;
}

function Neighbour({ row, where, rel, archiveLanguage, linkState }: NeighbourProps) {
  if (!row) return <p className={`neighbour ${rel}`}>Nothing {where.toLowerCase()} here</p>;
  return (
    <Link to={articleAddress(row)} state={linkState} rel={rel} className={`neighbour ${rel}`}>
      <small>
        {where} · <bdi>{sourceLabel(row.source)}</bdi>
      </small>
      <span {...writingOf(row, archiveLanguage)}>{row.title}</span>
    </Link>
  );
}
