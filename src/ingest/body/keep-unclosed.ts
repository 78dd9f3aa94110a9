/** Elements whose content a parser takes as it stands until it meets their end; those that a link replaces with all they hold; the comment. */
const names = ['script', 'style', 'textarea', 'title', 'iframe', 'xmp', 'noembed', 'noframes', 'plaintext', 'video', 'audio', 'object'];
const swallowing = [
  ...names.map((name) => ({
    opening: new RegExp(`<(?=${name}[\\s/>])`, 'gi'),
    closing: new RegExp(`</${name}[\\s/>]`, 'gi'),
  })),
  { opening: /<(?=!--)/g, closing: /-->/g },
];

/** Most texts have none of them, and need no second look. */
const anyOpening = new RegExp(`<(?:${names.join('|')})[\\s/>]|<!--`, 'i');

/**
 * HTML in which an element that would swallow what follows and never ends is a word of the text: an article that mentions `<script>`
 * without more ado would otherwise end there.
 */
export function keepUnclosed(html: string): string {
  if (!anyOpening.test(html)) return html;
  return swallowing.reduce((result, { opening, closing }) => {
    if (result.search(opening) < 0) return result;
    const lastClosing = [...result.matchAll(closing)].at(-1)?.index ?? -1;
    return result.replace(opening, (bracket, offset: number) => (offset > lastClosing ? '&lt;' : bracket));
  }, html);
}
