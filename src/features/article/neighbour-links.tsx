import { Link } from 'react-router-dom';
import { articleAddress } from '#core/addresses.ts';
import type { Row } from '#core/article.ts';
import type { Order } from '#core/filter/filter.ts';
import { sourceLabel } from '#core/source-label.ts';
import './neighbour-links.css';

interface NeighbourLinksProps {
  readonly previous: Row | null;
  readonly next: Row | null;
  readonly order: Order;
  readonly linkState: unknown;
}

/** The articles before and after this one in the list it was opened from. */
export function NeighbourLinks({ previous, next, order, linkState }: NeighbourLinksProps) {
  const [before, after] = order === 'newest' ? ['Newer', 'Older'] : ['Older', 'Newer'];
  return (
    <nav className="neighbours" aria-label="Previous and next article">
      <Neighbour row={previous} where={before} rel="prev" linkState={linkState} />
      <Neighbour row={next} where={after} rel="next" linkState={linkState} />
    </nav>
  );
}

interface NeighbourProps {
  readonly row: Row | null;
  readonly where: string;
  readonly rel: 'prev' | 'next';
  readonly linkState: unknown;
}

function Neighbour({ row, where, rel, linkState }: NeighbourProps) {
  if (!row) return <p className={`neighbour ${rel}`}>Nothing {where.toLowerCase()} here</p>;
  return (
    <Link to={articleAddress(row)} state={linkState} rel={rel} className={`neighbour ${rel}`}>
      <small>
        {where} · <bdi>{sourceLabel(row.source)}</bdi>
      </small>
      <span dir="auto" lang={row.language}>
        {row.title}
      </span>
    </Link>
  );
}
