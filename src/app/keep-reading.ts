/**
 * Keeps where somebody is in an article that is read before its program is there: how far down, what has the focus, what is selected and what is unfolded. The program draws
 * the same in its place; what this gives puts them back there, before it is seen. Does nothing where no text stands.
 */
export function keepReading(page: Document): () => void {
  const text = page.querySelector('.opening article:not([aria-busy]) .article-body');
  if (!text) return () => undefined;
  const focused = page.activeElement;
  const place = focused ? linksLike(page, focused).findIndex((one) => one === focused) : -1;
  const unfolded = [...text.querySelectorAll('details')].map(({ open }) => open);
  const selected = readSelection(page, text);
  const height = window.scrollY;
  return () => {
    const drawn = page.querySelector('.article-body');
    if (!drawn) return;
    for (const [at, details] of drawn.querySelectorAll('details').entries()) details.open = unfolded[at] ?? false;
    if (focused && place >= 0) linksLike(page, focused)[place]?.focus({ preventScroll: true });
    if (selected) select(page, drawn, selected);
    window.scrollTo({ top: height, behavior: 'instant' });
  };
}

/** What can have the focus before the program is there and is like something: links to the same place, or what unfolds. The list beside an article comes with the program. */
function linksLike(page: Document, one: Element): HTMLElement[] {
  const scope = page.querySelector(one.closest('main') ? 'main' : '#root') ?? page;
  return [...scope.querySelectorAll<HTMLElement>('a[href], summary')].filter((other) => other.tagName === one.tagName && other.getAttribute('href') === one.getAttribute('href'));
}

/** The letters of a text that are selected, by how many come before; null where the selection is none, or reaches out of the text. */
function readSelection(page: Document, text: Element): readonly [number, number] | null {
  const selection = page.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!text.contains(range.commonAncestorContainer)) return null;
  const before = page.createRange();
  before.selectNodeContents(text);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return [start, start + range.toString().length];
}

function select(page: Document, text: Element, [start, end]: readonly [number, number]): void {
  const walker = page.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const range = page.createRange();
  let before = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { length } = node.textContent ?? '';
    if (start >= before && start <= before + length) range.setStart(node, start - before);
    before += length;
    if (end > before) continue;
    range.setEnd(node, end - (before - length));
    page.getSelection()?.removeAllRanges();
    page.getSelection()?.addRange(range);
    return;
  }
}
