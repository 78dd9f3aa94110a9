/** A text with its percent-encoding undone; a text that holds none, or a wrong one, as it is. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
