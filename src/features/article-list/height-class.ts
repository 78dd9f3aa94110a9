/** The highest that `article-list.css` knows, in rows. */
const most = 1024;

/** How high so many rows are taken to be before they are laid out, to the next power of two; see `article-list.css`. */
export function heightClass(rows: number): string {
  return `height-${Math.min(most, 2 ** Math.ceil(Math.log2(rows)))}`;
}
