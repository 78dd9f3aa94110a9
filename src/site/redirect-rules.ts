import { articlePageFolder } from './article-page.ts';

/**
 * Writes the `_redirects` file that Netlify and Cloudflare Pages read: links to articles are answered with the page, status 200.
 * https://docs.netlify.com/manage/routing/redirects/overview/ and https://developers.cloudflare.com/pages/configuration/redirects/
 *
 * The page is named by its folder; see `article-page.ts`.
 */
export function writeRedirectFile(base: string): string {
  return `${base}a/* ${base}${articlePageFolder}/ 200\n`;
}
