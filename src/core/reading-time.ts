/**
 * How fast people read: words per minute in scripts that put spaces between words, characters per minute in those of East Asia,
 * which do not. The figures are Miniflux's, https://miniflux.app/docs/preferences.html.
 */
const wordsPerMinute = 265;
const charactersPerMinute = 500;

const eastAsianCharacter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}]/gu;

/** How long reading a text takes, in whole minutes, at least 1. The text is without markup. */
export function readingMinutes(text: string): number {
  const characters = text.match(eastAsianCharacter)?.length ?? 0;
  const words = text.replace(eastAsianCharacter, ' ').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / wordsPerMinute + characters / charactersPerMinute));
}
