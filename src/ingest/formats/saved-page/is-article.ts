import { type Document, elementsOf } from '../../body/dom.ts';
import { readableText } from '../../body/readable-text.ts';

/** What is known of a page beside the text that was found in it. */
export interface Evidence {
  /** The page says of itself that it is an article. */
  readonly saysArticle: boolean;
  /** The page asks for a password. */
  readonly asksPassword: boolean;
}

/** Less than two sentences is what pages show instead of an article. In letters; a Chinese character counts for three. */
const leastText = 100;

/** The same for a page that says it is an article: breaking news may be one sentence. */
const leastStatedText = 25;

/** What a page that asks for a password shows before. */
const teaserLength = 900;

/** Words in links, of all words. */
const mostLinked = 0.5;
const mostLinkedInArticle = 0.8;

/** So many headings that are links are a list of articles, unless there is text between them. */
const linkedHeadings = 3;
const textBetween = 350;

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const links = new Set(['a']);

/** False for what looks like a list of articles, a form to log in, or nothing at all. */
export function isArticle(tree: Document, { saysArticle, asksPassword }: Evidence): boolean {
  const length = weigh(readableText(tree));
  if (length < (saysArticle ? leastStatedText : leastText)) return false;
  const linked = elementsOf(tree, links).reduce((sum, link) => sum + weigh(readableText(link)), 0);
  if (linked > length * (saysArticle ? mostLinkedInArticle : mostLinked)) return false;
  if (saysArticle) return true;
  if (asksPassword && length < teaserLength) return false;
  const listed = elementsOf(tree, headings).filter((heading) => elementsOf(heading, links).length > 0 || (heading.parent && 'name' in heading.parent && heading.parent.name === 'a'));
  return listed.length < linkedHeadings || length - linked > listed.length * textBetween;
}

function weigh(text: string): number {
  return text.length + 2 * (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0);
}
