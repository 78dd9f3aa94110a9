import type { ReactNode, Ref } from 'react';
import type { Order } from '#core/filter/filter.ts';
import { Announcement } from '#ui/announcement.tsx';
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
      {/* It is looked at and read. What is said of its changes is said by the announcement. */}
      <p ref={ref} tabIndex={-1} role="status" aria-live="off" aria-busy={!total.exact}>
        <TotalWords total={total} all={all} hasFailed={hasFailed} />
        {total.exact && undatedLeftOut > 0 && <UndatedLeftOut count={undatedLeftOut} onShow={onUndated} />}
      </p>
      <Announcement words={heardWords({ total, all, hasFailed, undatedLeftOut })} />
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
  if (!exact && articles === 0) return hasFailed ? notCounted(all) : 'Counting…';
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

/** The line in words to be heard; null while it is being counted. */
function heardWords({ total: { articles, exact }, all, hasFailed, undatedLeftOut }: Pick<StatusLineProps, 'total' | 'all' | 'hasFailed' | 'undatedLeftOut'>): string | null {
  if (!exact && !hasFailed) return null;
  if (!exact && articles === 0) return notCounted(all);
  const words = `${formatCount(articles)} of ${countOf(all, 'article')}`;
  if (!exact) return `${words} so far`;
  return undatedLeftOut > 0 ? `${words}, ${formatCount(undatedLeftOut)} undated left out` : words;
}

function notCounted(all: number): string {
  return `Not counted, of ${countOf(all, 'article')}`;
}
