import type { SourceName } from '#core/article.ts';
import type { WebAddress } from '#core/web-address.ts';
import type { DateOrder } from './fields/parse-published.ts';

/** What the keeper of an archive says of its files, where they do not say it themselves. */
export interface Conventions {
  /** The source of articles that name none and have no address; empty where there is none. */
  readonly defaultSource: SourceName;
  /** The source by its host, in lower case and without `www.`. */
  readonly hosts: ReadonlyMap<string, SourceName>;
  /** Where the former site stood: what its paths (`/about/`) are seen from in articles without an original address; null where nobody says. */
  readonly site: WebAddress | null;
  /** What fields are to be called, by the form of their names in which they are compared. An empty name means that a field says nothing. */
  readonly fields: ReadonlyMap<string, string>;
  /** Patterns of paths that are passed over; see `match-pattern.ts`. */
  readonly leaveOut: readonly string[];
  /** How `06/11/2019` is read; null where the dates themselves have to tell. */
  readonly dateOrder: DateOrder | null;
}

/** Of an archive whose keeper says nothing. */
export const noConventions: Conventions = { defaultSource: '', hosts: new Map(), site: null, fields: new Map(), leaveOut: [], dateOrder: null };
