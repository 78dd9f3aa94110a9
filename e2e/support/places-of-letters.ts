import type { Locator } from '@playwright/test';

/** Where the letters of a text stand on the page, of each ninth up to one: left and top, rounded. Whatever elements the text is in. */
export function placesOfLetters(text: Locator, end: number): Promise<(readonly [number, number])[]> {
  return text.evaluate((element, last) => {
    const places: (readonly [number, number])[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let before = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { length } = node.textContent ?? '';
      for (let at = Math.ceil(before / 9) * 9; at < Math.min(before + length, last); at += 9) {
        const range = document.createRange();
        range.setStart(node, at - before);
        range.setEnd(node, at - before + 1);
        const { x, y } = range.getBoundingClientRect();
        places.push([Math.round(x), Math.round(y)]);
      }
      before += length;
    }
    return places;
  }, end);
}
