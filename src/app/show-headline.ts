import type { Beginning, Headline, LeadingPicture } from '#core/article.ts';
import { authorsLabel, publishedLabel, sourceLabel } from '#core/labels.ts';
import { pageTitle } from '#core/page-title.ts';
import { type Writing, writingOf } from '#core/script.ts';
import { pictureWords } from '#archive/picture-words.ts';
import { foreignPicturesWords } from '#features/article/foreign-pictures-words.ts';

/**
 * Shows the headline of an article in the page, and where it is told how its text begins: what `opening-article.tsx` drew for any article at build, filled in with the words
 * of this one. Shows nothing where the page lacks something.
 */
export function showHeadline(page: Document, headline: Headline): void {
  const template = page.querySelector<HTMLTemplateElement>('template#opening');
  const root = page.getElementById('root');
  // Whoever takes away what must not be seen at this address draws there from then on.
  const isFree = page.documentElement.dataset['opens'] === 'elsewhere';
  if (!template || !root || !isFree) return;
  const article = page.importNode(template.content, true);
  const { title, beginning } = headline;
  const writing = writingOf({ title, excerpt: beginning?.text ?? '', ...(beginning?.language !== undefined && { language: beginning.language }) }, template.dataset['language'] ?? null);
  fillHead(article, headline, writing);
  if (beginning) fillBeginning(article, beginning, headline, writing);
  else take(article, '.provenance, .foreign-pictures, .article-body');
  root.replaceChildren(article);
  page.title = pageTitle(title, headline.source, page.title);
  // Nothing of the list is left that would have to be hidden, or that could be taken over.
  delete page.documentElement.dataset['opens'];
  delete root.dataset['firstView'];
}

/** Puts the words of a headline where those of any stand. */
function fillHead(article: DocumentFragment, { title, source, published, authors, minutes }: Headline, { lang, dir }: Writing): void {
  for (const part of article.querySelectorAll('.facts, .by, h1')) part.setAttribute('dir', dir);
  for (const part of article.querySelectorAll(authors.length > 0 ? '.by, h1' : 'h1')) part.setAttribute('lang', lang);
  set(article, '.facts .source', sourceLabel(source));
  set(article, 'h1', title);
  if (minutes === 0) take(article, '.reading-time');
  set(article, '.by bdi', authorsLabel(authors));
  const time = set(article, 'time', publishedLabel(published));
  if (published === null) time?.replaceWith(publishedLabel(null));
  else time?.setAttribute('datetime', published);
}

/** Puts the first words of the text where they will stand, below what stands above them. */
function fillBeginning(article: DocumentFragment, { text, minutes, original, archived, pictures, picture }: Beginning, { source }: Headline, { lang, dir }: Writing): void {
  set(article, '.reading-time', `${minutes} min`)?.classList.add('known');
  set(article, '.provenance .original bdi', source);
  take(article, original ? '.provenance .none' : '.provenance .original');
  if (!archived) take(article, '.provenance .archived');
  const { notice = '', offer = '' } = pictures ? foreignPicturesWords(pictures) : {};
  set(article, '.foreign-pictures .notice', notice);
  set(article, '.foreign-pictures button', offer);
  if (!pictures) take(article, '.foreign-pictures');
  const body = article.querySelector('.article-body');
  body?.setAttribute('lang', lang);
  body?.setAttribute('dir', dir);
  // The mark of what is left out may go to the next line alone, without the word before it, which goes to none.
  set(article, '.article-body .text', text.replace(/…$/, '\u200b…'));
  if (picture) fillPicture(article, picture);
  else take(article, '.picture, figure');
}

/** Puts the words that stand for a picture where any stand. */
function fillPicture(article: DocumentFragment, { description, inFigure, caption }: LeadingPicture): void {
  take(article, inFigure ? '.picture' : 'figure');
  set(article, '.picture-waiting', pictureWords('waiting', description));
  set(article, 'figcaption', caption ?? '');
  if (caption === undefined) take(article, 'figcaption');
}

function set(article: DocumentFragment, selector: string, words: string): Element | null {
  const element = article.querySelector(selector);
  if (element) element.textContent = words;
  return element;
}

/** Takes away what this article has not. */
function take(article: DocumentFragment, selector: string): void {
  for (const element of article.querySelectorAll(selector)) element.remove();
}
