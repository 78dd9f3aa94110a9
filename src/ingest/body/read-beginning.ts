import type { Article, Beginning, ForeignPictures } from '#core/article.ts';
import { hostOf, isWebAddress } from '#core/web-address.ts';
import { parseHtml } from './dom.ts';
import { collapse, plainText, readLeadingPicture } from './leading-picture.ts';

/** How many bytes of a text are its beginning: 240 letters of Latin, 120 of Arabic, 80 characters of Chinese, which all say about as much. */
const mostBytes = 240;
/** Less than that is no beginning, unless it is a whole paragraph. */
const leastBytes = 30;

/**
 * How an article begins, as far as it can be shown before the rest of it and stay where it is: the first words of a paragraph, up to the first that are set otherwise. Before
 * it, there may be a picture that waits to be asked for, which is words as well. Null where anything else comes first, such as a heading or a picture of the archive.
 */
export function readBeginning({ body, source, minutes, language, original, archived }: Omit<Article, 'id'>): Beginning | null {
  const leading = readLeadingPicture(body);
  const text = beginningOf(leading ? body.slice(leading.end) : body);
  // Without a source, the host of its original would have to be told.
  if (text === '' || (original !== null && source === '')) return null;
  const pictures = findForeignPictures(body);
  return {
    text,
    minutes,
    ...(language === undefined ? {} : { language }),
    original: original !== null,
    archived: archived !== null,
    ...(pictures.count > 0 && { pictures }),
    ...(leading && { picture: leading.picture }),
  };
}

/** The beginning of the first paragraph; empty where no paragraph comes first. */
function beginningOf(body: string): string {
  const paragraph = /^<p(?: class="[^"]*")?>([^]*?)<\/p>/.exec(body)?.[1];
  if (paragraph === undefined) return '';
  const { text, isWhole } = beginningWithoutParser(paragraph) ?? plainText(parseHtml(paragraph).children);
  const shown = firstBytes(text, mostBytes);
  if (isWhole && shown === text) return text.trimEnd();
  const cut = `${cutAtWord(shown, text)}…`;
  return Buffer.byteLength(cut) < leastBytes ? '' : cut;
}

/** Words and links, of which nothing but their words is shown, up to the first tag of another kind. */
const wordsAndLinks = /^(?:[^<&]+|<a(?: [a-z-]+="[^"]*")*>|<\/a>)*/;

/** The same as of what a parser makes of a paragraph, for there are very many of them; null where it takes one. */
function beginningWithoutParser(paragraph: string): { readonly text: string; readonly isWhole: boolean } | null {
  const words = wordsAndLinks.exec(paragraph)?.[0] ?? '';
  const isWhole = words.length === paragraph.length;
  if (!isWhole && !/^<[b-z]/.test(paragraph.slice(words.length))) return null;
  return { text: collapse(words.replace(/<[^"<>]*(?:"[^"]*"[^"<>]*)*>/g, '')), isWhole };
}

/** As many characters of a text as have no more than so many bytes. */
function firstBytes(text: string, most: number): string {
  if (text.length * 3 <= most) return text;
  let bytes = 0;
  let end = 0;
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > most) return text.slice(0, end);
    end += character.length;
  }
  return text;
}

/** What is left of a beginning without the word that it ends in, whose end may be missing; all of it in scripts without spaces. */
function cutAtWord(beginning: string, text: string): string {
  if (text[beginning.length] === ' ') return beginning;
  const lastSpace = beginning.lastIndexOf(' ');
  return lastSpace > beginning.length / 2 ? beginning.slice(0, lastSpace) : beginning;
}

/** The pictures of a rendered body that wait until they are asked for, as the sanitiser counts them. */
function findForeignPictures(body: string): ForeignPictures {
  const hosts: string[] = [];
  if (!body.includes('<img')) return { count: 0, hosts };
  for (const [picture] of body.matchAll(/<img\b(?:[^>"]|"[^"]*")*>/g)) {
    const address = /\ssrc="([^"]*)"/.exec(picture)?.[1]?.replaceAll('&amp;', '&') ?? '';
    if (isWebAddress(address)) hosts.push(hostOf(address));
  }
  return { count: hosts.length, hosts: [...new Set(hosts)].toSorted() };
}
