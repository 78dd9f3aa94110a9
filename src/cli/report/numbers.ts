/** `3,794` */
export function numberOf(number: number): string {
  return number.toLocaleString('en-GB');
}

/** `1 file`, `3,794 files` */
export function countOf(number: number, noun: string): string {
  return `${numberOf(number)} ${noun}${number === 1 ? '' : 's'}`;
}
