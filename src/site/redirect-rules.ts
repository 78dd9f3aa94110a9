/**
 * Writes the `_redirects` file that Netlify and Cloudflare Pages read: links to articles are answered with the page, status 200.
 * https://docs.netlify.com/manage/routing/redirects/overview/ and https://developers.cloudflare.com/pages/configuration/redirects/
 *
 * The page is named by its folder. Cloudflare Pages sends whoever is led to `index.html` on to the folder, with another address in
 * the browser, and the link to the article would open the list.
 */
export function writeRedirectFile(base: string): string {
  return `${base}a/* ${base} 200\n`;
}
