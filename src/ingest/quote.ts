import { shorten } from '#core/text.ts';

/** A text from a file as a problem quotes it: on one line, bounded, in quotation marks. */
export function quote(text: string): string {
  return `"${shorten(text.replace(/[\s\p{Cc}]+/gu, ' ').trim(), 100)}"`;
}
