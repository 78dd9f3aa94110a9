import type { Article } from '#core/article.ts';
import { hostOf } from '#core/web-address.ts';
import { findLeadingHeading } from '../formats/leading-heading.ts';
import type { Draft, Report } from '../draft.ts';
import { type Conventions, noConventions } from '../conventions.ts';
import { quote } from '../quote.ts';
import { sitePathOf } from '../site-paths.ts';
import { cleanTitle } from './clean-title.ts';
import { titleOfAddress, titleOfFileName, wordsOfFileName } from './file-name.ts';
import { pickFields, type PickedFields, textsOf } from './pick-fields.ts';
import { parseLanguage } from './parse-language.ts';
import { plainText, wikilinkText } from './plain-text.ts';
import { nameSource, type Origin, readOrigin } from './read-origin.ts';
import { readAuthors } from './read-authors.ts';
import { type NumericDate, readPublished } from './read-published.ts';
import { livePage } from './redirects.ts';
import { renameFields } from './rename-fields.ts';

/** What may be concluded where nothing states it: a source from a host or the archive's own word, a date from a path. */
export type Guess = 'source' | 'published';

/** All that is known of an article before its body is read. */
export interface Header extends Pick<Article, 'title' | 'published' | 'authors' | 'source' | 'original' | 'archived' | 'section' | 'tags' | 'language'> {
  /** False where no words of the article are its title: the file's name, or nothing, stands in. */
  readonly titleIsOwn: boolean;
  /** The article's own key, where it states one. */
  readonly ownId: string | null;
  /** Its path on the former site, where it states one; see `site-paths.ts`. */
  readonly sitePath?: string;
  /** What the article does not state itself. */
  readonly guessed: readonly Guess[];
  /** The date, where it is written in numbers alone, with the year last. */
  readonly numericDate?: NumericDate;
}

/** Judges the fields of a draft. `path` is the file's, whose name may tell what the fields do not. */
export function readHeader(draft: Draft, path: string, report: Report, conventions: Conventions = noConventions): Header {
  const fields = pickFields(renameFields(draft.fields, conventions.fields));
  const language = readLanguage(fields, report);
  const sitePath = [...fields('path'), ...fields('address')].flatMap(({ value }) => textsOf(value)).map(sitePathOf).find((found) => found !== null) ?? undefined;
  const origin = nameSource(readOrigin(fields, report), conventions);
  const { source, original, archived, sourceIsStated } = origin;
  const { published, dateIsStated, numericDate } = readPublished(fields, path, report);
  const { title, titleIsOwn } = readTitle(draft, fields, origin, path, report);
  // One by one: this is done for each article, and objects put together out of others take several times as long.
  return {
    title,
    titleIsOwn,
    published,
    ...(numericDate === undefined ? {} : { numericDate }),
    authors: readAuthors(fields, () => hostsOf(origin), report),
    source,
    original,
    archived,
    section: readSection(fields),
    tags: readTags(fields),
    ...(language === undefined ? {} : { language }),
    ...(sitePath === undefined ? {} : { sitePath }),
    guessed: [...(sourceIsStated ? [] : ['source' as const]), ...(dateIsStated ? [] : ['published' as const])],
    ownId: fields('id').flatMap(({ value }) => textsOf(value))[0] ?? null,
  };
}

function readTitle(draft: Draft, fields: PickedFields, { original, archived }: Pick<Origin, 'original' | 'archived'>, path: string, report: Report): Pick<Header, 'title' | 'titleIsOwn'> {
  const stated = fields('title').flatMap(({ value }) => textsOf(value));
  const own = firstTitle(stated) ?? firstTitle([headingOf(draft)]);
  if (own !== undefined) return { title: own, titleIsOwn: true };
  const [empty] = fields('title');
  const address = original ?? archived;
  const slug = address === null ? '' : titleOfAddress(address);
  const named = slug || (empty ? wordsOfFileName(path) : titleOfFileName(path));
  if (slug !== '' || empty || named === '') report('no title', empty?.line ?? draft.line, `the article has no title; called ${named === '' ? '"Untitled"' : `${quote(named)}, by its ${slug === '' ? 'file' : 'address'}`}`);
  return { title: named || 'Untitled', titleIsOwn: false };
}

function firstTitle(texts: readonly string[]): string | undefined {
  return texts.map(cleanTitle).find((title) => title !== '');
}

function headingOf({ body }: Draft): string {
  return body.form === 'markdown' ? (findLeadingHeading(body.text.split('\n'))?.text ?? '') : '';
}

function hostsOf({ original, archived }: Pick<Origin, 'original' | 'archived'>): string[] {
  return [original, archived].flatMap((address) => (address === null ? [] : [hostOf(livePage(address))]));
}

function readSection(fields: PickedFields): string | null {
  return fields('section').flatMap(({ value }) => textsOf(value)).map((text) => plainText(wikilinkText(text))).find((section) => section !== '') ?? null;
}

/** Tags of all fields that hold any; a text with commas is a list. */
function readTags(fields: PickedFields): string[] {
  const texts = fields('tags').flatMap(({ value }) => (typeof value === 'string' ? value.split(/[,،，、;]/) : [value]).flatMap(textsOf));
  return [...new Set(texts.map((text) => plainText(wikilinkText(text)).replace(/^#(?=\S)/, '')))].filter((tag) => tag !== '');
}

function readLanguage(fields: PickedFields, report: Report): string | undefined {
  for (const { value, line } of fields('language')) {
    const [text] = textsOf(value);
    if (text === undefined) continue;
    const language = parseLanguage(text);
    if (language !== null) return language;
    report('unread language', line, `${quote(text)} is not the code of a language (such as en or zh-Hant); left out`);
  }
  return undefined;
}
