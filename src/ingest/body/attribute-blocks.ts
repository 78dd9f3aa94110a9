/**
 * Blocks of attributes, by which some writers of Markdown gave a line its looks: kramdown's `{: .class #id key="value"}` and `{:toc}`
 * (https://kramdown.gettalong.org/syntax.html#inline-attribute-lists), the same without colon as in Wiki.js and Pandoc (`{.is-danger}`,
 * `{#id}`).
 */
const one = String.raw`(?:[.#][\w:.#-]+|[\w-]+=(?:"[^"{}\n]*"|'[^'{}\n]*'|[\w%-]+))`;
const more = String.raw`(?:[ \t]+${one})*[ \t]*\}`;
const withColon = String.raw`\{::?(?:[\w-]+:)?[ \t]*(?:(?:${one}|[\w-]+)(?:[ \t]+(?:${one}|[\w-]+))*)?[ \t]*\/?\}`;
const withoutColon = String.raw`\{[ \t]*[.#][\w:.#-]+${more}`;
const afterLink = String.raw`\{[ \t]*${one}${more}`;

const patterns: readonly RegExp[] = [
  // At the end of a line or on a line of its own, with what parts it from the words before.
  new RegExp(`(?<![ \\t])[ \\t]*(?:${withColon}|${withoutColon})[ \\t]*$`, 'gm'),
  // Right after a link, a picture or emphasis.
  new RegExp(`(?<=[)\\]*_])(?:${withColon}|${afterLink})`, 'g'),
];

const hint = /\{[ \t]*[:.#\w]/;

/** A text without its blocks of attributes: they said how it looked, not what it says. */
export function withoutAttributes(text: string): string {
  return hint.test(text) ? patterns.reduce((result, pattern) => result.replace(pattern, ''), text) : text;
}
