import { safeBodyOf } from '#archive/sanitise-body.ts';
import { findPlace } from '#ui/find-place.ts';

/**
 * Shows the whole text of an article whose headline and first words `show-headline.ts` has shown, in the place of those words. What stands above them is as it will be. `body`
 * is made safe on its way. Does nothing where no beginning stands, or the program has drawn the article meanwhile.
 */
export function showText(page: Document, body: string): void {
  const article = page.querySelector('.article-page.opening article');
  const text = article?.querySelector('.article-body');
  if (!article || !text) return;
  const { html } = safeBodyOf(body);
  text.replaceChildren();
  text.insertAdjacentHTML('afterbegin', html.__html);
  article.querySelector('.skeleton')?.remove();
  article.removeAttribute('aria-busy');
  // The browser has looked for what the address names before it was there. Who has scrolled meanwhile reads elsewhere.
  if (window.scrollY === 0) findPlace(text, window.location.hash)?.scrollIntoView();
}
