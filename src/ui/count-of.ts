/** `1 article`, `2,345 articles`: a number as people write it, and the form of the noun that goes with it. */
export function countOf(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

const format = new Intl.NumberFormat('en-GB');

/** `2,345` */
export function formatCount(count: number): string {
  return format.format(count);
}
