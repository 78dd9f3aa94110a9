/**
 * The page that links to articles are answered with, by its folder below the base path. Cloudflare Pages sends whoever is led to a page by its file's name on to the folder, with another address
 * in the browser.
 */
export const articlePageFolder = 'article';
