import type { Locator, Page } from '@playwright/test';

/** The page of an article, found by what a screen reader says of it. */
export function articlePage(page: Page) {
  const article = page.getByRole('article');
  const neighbours = page.getByRole('navigation', { name: 'Previous and next article' });
  const aside = page.getByRole('complementary', { name: 'The list' });
  return {
    article,
    headline: article.getByRole('heading', { level: 1 }),
    time: article.getByRole('time'),
    /** The text alone. It has no role: it is part of the article, whose head has paragraphs of its own. */
    body: article.locator('.article-body'),
    original: article.getByRole('link', { name: 'Read the original at' }),
    archivedCopy: article.getByRole('link', { name: 'Archived copy' }),
    captureNote: article.getByRole('note'),
    versions: article.getByRole('navigation', { name: 'Other versions of this article' }),
    copyLink: article.getByRole('button', { name: 'Copy link' }),
    neighbours,
    neighbour: (headline: string) => neighbours.getByRole('link', { name: headline }),
    back: page.getByRole('link', { name: 'Back to the list' }),
    /** The list that stands beside the article where there is room. */
    aside,
    asideLinks: aside.getByRole('listitem').getByRole('link'),
  };
}

/** The width of a picture's own pixels; 0 while it is not there. */
export const naturalWidth = (picture: Locator) => picture.evaluate((element) => (element instanceof HTMLImageElement ? element.naturalWidth : 0));
