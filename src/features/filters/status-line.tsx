import type { ReactNode, Ref } from 'react';
import type { Order } from '#core/filter/filter.ts';
import { countOf, formatCount } from '#ui/count-of.ts';
import { passFocusOn } from '#ui/pass-focus-on.ts';
import './status-line.css';

interface StatusLineProps {
  /** The line itself, without what stands beside it. */
  readonly ref: Ref<HTMLParagraphElement>;
  readonly total: Total;
  readonly all: number;
  /** True where what is counted by did not come. */
  readonly hasFailed: boolean;
  /** Undated articles that are left out for the days asked for. */
  readonly undatedLeftOut: number;
  /** Shows them alone. */
  readonly onUndated: () => void;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  /** The chips of what is on. */
  readonly children: ReactNode;
}

/** How many articles match; not exact as long as there may be more. */
interface Total {
  readonly articles: number;
  readonly exact: boolean;
}

/** How many articles of how many, what is on, and the order: one line above the list. */
export function StatusLine({ ref, total, all, hasFailed, undatedLeftOut, onUndated, order, onOrder, children }: StatusLineProps) {
  return (
    <div className="status-line">
      <p ref={ref} tabIndex={-1} role="status" aria-busy={!total.exact}>
        <TotalWords total={total} all={all} hasFailed={hasFailed} />
        {total.exact && undatedLeftOut > 0 && <UndatedLeftOut count={undatedLeftOut} onShow={onUndated} />}
      </p>
      {children}
      <select aria-label="Order" className="order" value={order} onChange={({ target }) => onOrder(target.value === 'oldest' ? 'oldest' : 'newest')}>
        <option value="newest">Newest first</option>
        <option value="oldest">Oldest first</option>
      </select>
    </div>
  );
}

/** The figures. Nothing found yet is no figure: who hears that there is nothing goes away. */
function TotalWords({ total: { articles, exact }, all, hasFailed }: Pick<StatusLineProps, 'total' | 'all' | 'hasFailed'>) {
  if (!exact && articles === 0) return hasFailed ? `Not counted, of ${countOf(all, 'article')}` : 'Counting…';
  return (
    <>
      <strong className="figures">{formatCount(articles)}</strong> of <span className="figures">{countOf(all, 'article')}</span>
      {!exact && <span> so far</span>}
    </>
  );
}

/** That undated articles are left out, and what shows them. */
function UndatedLeftOut({ count, onShow }: { readonly count: number; readonly onShow: () => void }) {
  const show = count === 1 ? 'Show only that one' : 'Show only those';
  return (
    <>
      {' · '}
      <span className="figures">{formatCount(count)}</span> undated left out.{' '}
      <button type="button" className="text-button" aria-label={`${show}: ${countOf(count, 'undated article')}`} ref={passFocusOn()} onClick={onShow}>
        {show}
      </button>
    </>
  );
}
