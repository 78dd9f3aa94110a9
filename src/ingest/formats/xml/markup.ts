/** A text in XML or SGML, with what is needed to find one's way in it. Places are offsets in `text`. */
export interface Markup {
  readonly text: string;
  /** The line on which an offset lies, counted from 1. */
  readonly lineOf: (offset: number) => number;
  /** Where the last `-->` and the last `]]>` begin, or -1: what opens after that never ends, and is no section. */
  readonly lastCommentEnd: number;
  readonly lastCdataEnd: number;
}

export function makeMarkup(text: string): Markup {
  let breaks: number[] | null = null;
  return {
    text,
    lineOf: (offset) => countBefore((breaks ??= lineBreaksOf(text)), offset) + 1,
    lastCommentEnd: text.lastIndexOf('-->'),
    lastCdataEnd: text.lastIndexOf(']]>'),
  };
}

function lineBreaksOf(text: string): number[] {
  const breaks: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks.push(at);
  return breaks;
}

/** How many of the sorted numbers are smaller. */
function countBefore(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
