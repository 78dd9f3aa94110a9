import { remember } from './remember.ts';

/** What a field can say of an article. */
export type Meaning =
  | 'title'
  | 'published'
  | 'authors'
  /** The address at the publisher, by a name that leaves no doubt. */
  | 'original'
  /** An address of which only its host tells whether it is the original or a copy at a web archive. */
  | 'address'
  | 'archived'
  /** A name, an address, or both: see `read-origin.ts`. */
  | 'source'
  | 'section'
  | 'tags'
  | 'language'
  /** The article's own key where it was kept before. */
  | 'id'
  /** The address on its own site, which may begin with the day. */
  | 'path';

/**
 * The names that fields have in real archives and exports, by meaning; where an article has several, the first that says something
 * counts. Upper and lower case, spaces, hyphens, underscores and colons make no difference: `originalurl` stands for `original_url`
 * and `originalUrl` as well.
 *
 * Left out with care, because they are not about publication: `created`, `dateCreated`, `date_download`, `date_modify`,
 * `last_updated`, `updated`, `savedAt`, `time_added`. `description` is left out because it may be the summary, the whole text or
 * the title.
 */
const rows: readonly { readonly meaning: Meaning; readonly names: readonly string[] }[] = [
  { meaning: 'title', names: ['title', 'headline', 'contenttitle', 'articletitle', 'fulltitle', 'ogtitle'] },
  {
    meaning: 'published',
    names: [
      ...['date', 'published', 'publishedat', 'publishedon', 'datepublished', 'datepublish', 'publishdate', 'publisheddate'],
      ...['publicationdate', 'pubdate', 'articlepublishedtime', 'publishedtime'],
    ],
  },
  { meaning: 'authors', names: ['author', 'authors', 'byline', 'by', 'creator', 'dccreator', '作者'] },
  {
    meaning: 'original',
    names: ['original', 'originalurl', 'originaladdress', 'canonicalurl', 'canonicallink', 'canonical', 'via', 'link', 'sourceurl', 'articleurl', 'readoriginal'],
  },
  { meaning: 'address', names: ['url', 'href', 'ogurl', 'tumblrurl'] },
  { meaning: 'archived', names: ['archived', 'archivedcopy', 'archivedurl', 'archiveurl', 'archivelink', 'waybackurl', 'wayback'] },
  {
    meaning: 'source',
    names: ['source', 'sourcename', 'src', 'publisher', 'publication', 'sitename', 'newspaper', 'contentnewsroom', 'sourcedomain', 'domainname', 'site'],
  },
  { meaning: 'section', names: ['section', 'category', 'cat', 'articlesection'] },
  { meaning: 'tags', names: ['tags', 'tag', 'keywords', 'categories', 'contenttags', 'topics', 'labels'] },
  { meaning: 'language', names: ['language', 'lang', 'locale', 'inlanguage'] },
  { meaning: 'id', names: ['id', 'guid', 'uuid', 'docno', 'contentid'] },
  { meaning: 'path', names: ['path', 'permalink', 'slug'] },
];

const known: ReadonlyMap<string, { readonly meaning: Meaning; readonly rank: number }> = new Map(
  rows.flatMap(({ meaning, names }) => names.map((name, rank) => [name, { meaning, rank }])),
);

/** What a field of this name says; null where nobody knows. */
export function meaningOf(name: string): Meaning | null {
  return known.get(plain(name))?.meaning ?? null;
}

/** The place of a name among those of the same meaning: the lower counts first. */
export function rankOf(name: string): number {
  return known.get(plain(name))?.rank ?? Number.POSITIVE_INFINITY;
}

/** The name that counts before all others of its meaning. */
export function nameOfMeaning(meaning: Meaning): string {
  return rows.find((row) => row.meaning === meaning)?.names[0] ?? '';
}

/** A name in the form in which names are compared. */
export const plain = remember((name) => name.toLowerCase().replace(/[\s_:.-]+/g, ''));
