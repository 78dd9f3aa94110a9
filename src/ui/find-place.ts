/** The place in a text that an address names behind its `#`; null where it names none. */
export function findPlace(text: Element | null, hash: string): HTMLElement | null {
  try {
    return text?.querySelector<HTMLElement>(`#${CSS.escape(decodeURIComponent(hash.slice(1)))}`) ?? null;
  } catch {
    // There is nothing behind the `#`, or it was cut off in the middle of a letter.
    return null;
  }
}
