/** `1 article`, `2,345 articles`: a number as people write it, and the form of the noun that goes with it. */
export function countOf(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** `2,345`. Not by `Intl`, which takes a slow phone long to make ready. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
