import { articleAddress } from '#core/addresses.ts';
import type { Row } from '#core/article.ts';
import { describeDay } from '#core/describe-date.ts';
import { dayOf, timeOf } from '#core/published.ts';
import { writingOf } from '#core/script.ts';
import { describeSuspicion } from '#core/suspicion.ts';

interface RowItemProps {
  readonly row: Row;
  readonly level: 3 | 4;
  readonly archiveLanguage: string | null;
  readonly isCurrent: boolean;
}

/** Between the parts of a row's first line, which breaks there: an em space. A margin would be on the side that each part's own direction ends at. */
const gap = '\u2003';

/** One article in a list: where it comes from, its title, how it begins. */
export function RowItem({ row, level, archiveLanguage, isCurrent }: RowItemProps) {
  const Heading = level === 3 ? 'h3' : 'h4';
  const { lang, dir } = writingOf(row, archiveLanguage);
  const suspicion = row.suspicion ?? (row.minutes === 0 ? 'empty' : null);
  return (
    <div className={isCurrent ? 'row current' : 'row'} dir={dir} data-id={row.id}>
      <p className="meta">
        {row.source !== '' && (
          <>
            <bdi className="source">{row.source}</bdi>
            {gap}
          </>
        )}
        {row.authors.length > 0 && (
          <>
            <bdi lang={lang}>{row.authors.join(', ')}</bdi>
            {gap}
          </>
        )}
        <RowTime published={row.published} />
        {row.minutes > 0 && (
          <>
            <bdi dir="ltr" className="figures">{`${row.minutes} min`}</bdi>
            {gap}
          </>
        )}
        {suspicion && <bdi dir="ltr" className="flag">{describeSuspicion(suspicion)}</bdi>}
      </p>
      <Heading lang={lang}>
        {/* Below the base path; the list follows it, see useInnerLinks. */}
        <a href={import.meta.env.BASE_URL + articleAddress(row).slice(1)} aria-current={isCurrent ? 'true' : undefined}>
          {row.title}
        </a>
      </Heading>
      {row.excerpt !== '' && (
        <p className="excerpt" lang={lang}>
          {row.excerpt}
        </p>
      )}
    </div>
  );
}

/** The clock, where it is known; the day stands above, and is repeated only for those who hear the item alone. */
function RowTime({ published }: { readonly published: Row['published'] }) {
  if (published === null) return null;
  const time = timeOf(published);
  const day = describeDay(dayOf(published));
  return time ? (
    <>
      <time dateTime={published}>
        <span className="hidden-visually">{day} </span>
        {time.clock}
      </time>
      {gap}
    </>
  ) : (
    <time dateTime={published} className="hidden-visually">
      {day}
    </time>
  );
}
