import type { BodyText, Field } from '../draft.ts';

/** The words of a link to the original, as Omnivore's and other exports put it on a line of its own above the text. */
const link = /^\[(?:read|view|see|open)(?: the)? original(?: article| post| page)?\]\(<?(https?:\/\/[^\s<>]+?)>?\)$/i;

/** How many lines with words in them may stand above it. */
const furthest = 8;

/** The address of a line `[Read Original](https://…)` near the head of a body. The line itself stays where it is. */
export function readOriginalLink({ text, line }: BodyText): Field[] {
  let seen = 0;
  for (const [index, one] of text.split('\n', furthest * 4).entries()) {
    if (one.trim() === '') continue;
    const address = link.exec(one.trim())?.[1];
    if (address !== undefined) return [{ name: 'read original', value: address, line: line + index }];
    seen += 1;
    if (seen >= furthest) break;
  }
  return [];
}
