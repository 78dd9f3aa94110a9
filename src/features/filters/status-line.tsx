import type { ReactNode, Ref } from 'react';
import type { Order } from '#core/filter/filter.ts';
import { countOf, formatCount } from '#ui/count-of.ts';
import { passFocusOn } from '#ui/pass-focus-on.ts';
import './status-line.css';

interface StatusLineProps {
  /** The line itself, without what stands beside it. */
  readonly ref: Ref<HTMLParagraphElement>;
  readonly total: { readonly articles: number; readonly exact: boolean };
  readonly all: number;
  /** Undated articles that are left out for the days asked for. */
  readonly undatedLeftOut: number;
  /** Shows them alone. */
  readonly onUndated: () => void;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  /** The chips of what is on. */
  readonly children: ReactNode;
}

/** How many articles of how many, what is on, and the order: one line above the list. */
export function StatusLine({ ref, total, all, undatedLeftOut, onUndated, order, onOrder, children }: StatusLineProps) {
  const leftOut = `${countOf(undatedLeftOut, 'undated article')} left out`;
  return (
    <div className="status-line">
      <p ref={ref} tabIndex={-1} role="status" aria-busy={!total.exact}>
        <strong className="figures">{formatCount(total.articles)}</strong> of <span className="figures">{countOf(all, 'article')}</span>
        {!total.exact && <span> so far</span>}
        {undatedLeftOut > 0 && (
          <>
            {' · '}
            <button type="button" className="text-button" aria-label={`${leftOut}: show only undated articles`} ref={passFocusOn()} onClick={onUndated}>
              {leftOut}
            </button>
          </>
        )}
      </p>
      {children}
      <select aria-label="Order" className="order" value={order} onChange={({ target }) => onOrder(target.value === 'oldest' ? 'oldest' : 'newest')}>
        <option value="newest">Newest first</option>
        <option value="oldest">Oldest first</option>
      </select>
    </div>
  );
}
