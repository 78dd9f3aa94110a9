import { foldText } from '#core/text.ts';
import type { WebAddress } from '#core/web-address.ts';
import type { Field } from '../../draft.ts';
import { addressAt, type Capture } from './find-capture.ts';
import { addressesIn, placeOf } from './page-original.ts';
import { statedTitles, withoutSiteName } from './page-title.ts';
import { type JsonLd, listOf, textIn } from './read-json-ld.ts';
import type { Meta, Statement } from './read-meta.ts';

/** What a page states of its article. */
export interface PageFields {
  readonly fields: readonly Field[];
  /** The article's title as the fields have it; empty where there is none. */
  readonly title: string;
  /** Where the page stood: what relative addresses are seen from. */
  readonly location: WebAddress | null;
  /** The text of the article as JSON-LD has it; empty where it has none. */
  readonly articleBody: string;
  /** True where the page says of itself that it is an article. */
  readonly saysArticle: boolean;
}

/**
 * Gathers the fields of a page: of each, what JSON-LD says; else Open Graph; else the tags of scholarly and newsroom systems; else plain
 * `<meta>`; else the markup of the page.
 */
export function pageFields(meta: Meta, jsonLd: JsonLd, capture: Capture): PageFields {
  const article = chooseArticle(jsonLd, meta, capture);
  const line = article?.line ?? 1;
  const say = (name: string): Statement[] => statements(listOf(article?.node.get(name)).map(textIn), line);
  const names = (name: string): Statement[] => statements(namesIn(article?.node.get(name), jsonLd), line);

  const sites = [...names('publisher'), ...meta.named('og:site_name', 'citation_journal_title', 'dc.publisher', 'dcterms.publisher', 'application-name')];
  const [stated] = [...say('headline'), ...statedTitles(meta), ...say('name')];
  const title = stated && { ...stated, text: withoutSiteName(stated.text, sites.map(({ text }) => text), meta.headings.map(({ text }) => text)) };
  const { original, location } = placeOf(meta, article, capture);
  const authors = firstOf([
    ...[names('author'), meta.named('article:author', 'og:article:author'), meta.named('citation_author', 'dc.creator', 'dcterms.creator')],
    ...[meta.named('parsely-author', 'sailthru.author'), meta.named('author', 'byl'), meta.authors],
  ].map((group) => group.map(asName).filter(({ text }) => text !== '')));
  const sections = firstOf([say('articleSection'), meta.named('article:section', 'og:article:section'), meta.named('parsely-section'), meta.named('section')]);
  const tags = firstOf([
    ...[names('keywords'), meta.named('article:tag', 'og:article:tag'), meta.named('citation_keywords', 'dc.subject')],
    ...[meta.named('parsely-tags', 'sailthru.tags'), meta.named('news_keywords'), meta.named('keywords')],
  ]);
  const languages = firstOf([say('inLanguage'), meta.language ? [meta.language] : [], meta.named('content-language'), meta.named('og:locale')]);
  const groups: readonly (readonly [string, readonly Statement[]])[] = [
    ['title', title ? [title] : []],
    ...dates(say, meta).map((date) => ['published', [date]] as const),
    ['authors', authors],
    ['source', sites.slice(0, 1)],
    ['original', original ? [original] : []],
    ['archived', capture.archived ? [{ text: capture.archived, line: capture.line }] : []],
    ['section', sections.slice(0, 1)],
    ['tags', tags.flatMap(splitTags)],
    ['language', languages.slice(0, 1)],
  ];
  return {
    fields: groups.flatMap(([name, said]) => (said[0] ? [{ name, value: said.map(({ text }) => text), line: said[0].line }] : [])),
    title: title?.text ?? '',
    location,
    articleBody: say('articleBody')[0]?.text ?? '',
    saysArticle: article !== undefined || meta.named('og:type').some(({ text }) => /article/i.test(text)) || meta.named('article:published_time', 'citation_title').length > 0,
  };
}

/** Of several articles in JSON-LD, the one that the page is about. */
function chooseArticle({ articles }: JsonLd, meta: Meta, capture: Capture): JsonLd['articles'][number] | undefined {
  if (articles.length < 2) return articles[0];
  const known = [meta.canonical, ...meta.named('og:url')].flatMap((stated) => (stated ? (addressAt(stated.text, capture.location) ?? []) : []));
  const titles = statedTitles(meta).map(({ text }) => foldText(text));
  const hasAddress = (article: JsonLd['articles'][number]) => addressesIn(article.node, 1).some(({ text }) => known.some((address) => address === addressAt(text, capture.location)));
  const hasTitle = ({ node }: JsonLd['articles'][number]) => ((headline) => headline !== '' && titles.some((title) => title.startsWith(headline)))(foldText(textIn(node.get('headline'))));
  return articles.find(hasAddress) ?? articles.find(hasTitle);
}

/** The names of people, organisations and subjects, whichever way they are written. */
function namesIn(value: unknown, { follow }: JsonLd): string[] {
  return listOf(value).map(follow).flatMap((one) => (one instanceof Map ? listOf(one.get('name')).map(textIn) : [textIn(one)]));
}

/** Every date that may be that of publication; one is enough where it can be read. */
function dates(say: (name: string) => Statement[], meta: Meta): Statement[] {
  const stated = [
    ...say('datePublished'),
    ...meta.named('article:published_time', 'og:article:published_time', 'og:published_time', 'datepublished'),
    ...meta.named('citation_publication_date', 'citation_online_date', 'citation_date', 'dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.date', 'dcterms.created'),
    ...meta.named('parsely-pub-date', 'sailthru.date', 'pubdate', 'publish-date', 'publish_date', 'publication_date', 'article.published', 'date'),
    ...meta.times,
    ...say('dateCreated'),
  ];
  return stated.filter(({ text }, index) => stated.findIndex((other) => other.text === text) === index).slice(0, 4);
}

function statements(texts: readonly string[], line: number): Statement[] {
  return texts.filter((text) => text !== '').map((text) => ({ text, line }));
}

function firstOf(groups: readonly (readonly Statement[])[]): readonly Statement[] {
  return groups.find((group) => group.length > 0) ?? [];
}

/** A name without the word before it; nothing for an address, which is what Facebook wants there. */
function asName({ text, line }: Statement): Statement {
  return { text: /^([a-z][a-z0-9+.-]*:)?\/\/|^@/i.test(text) ? '' : text.replace(/^by[\s:]+(?=\S)/i, '').trim(), line };
}

function splitTags({ text, line }: Statement): Statement[] {
  return statements(text.split(/[,،，、;]/).map((tag) => tag.trim()), line);
}
