/** What Liquid shows as it stands, such as an example of a template: https://shopify.github.io/liquid/tags/template/ */
const rawBlock = /\{%-?[ \t]*raw[ \t]*-?%\}((?:(?!\{%-?[ \t]*raw)[^])*?)\{%-?[ \t]*endraw[ \t]*-?%\}/g;

/** Stands for a brace until the body is rendered. No text has it: Unicode keeps it for such uses. */
const hiddenBrace = '\uFDD0';

/**
 * A text without the tags around what is meant as it stands, and with the braces in it hidden from all that looks for template marks. An
 * article that mentions both tags in a line means nothing by them. Lines stay where they are.
 */
export function hideRawBlocks(text: string): string {
  if (!/%\}/.test(text) || text.includes(hiddenBrace)) return text;
  return text.replace(rawBlock, (block, content: string) => (/[{\n]/.test(content) ? content.replaceAll('{', hiddenBrace) : block));
}

/** Shows the braces again. */
export function showRawBlocks(html: string): string {
  return html.replaceAll(hiddenBrace, '{').replaceAll(encodeURI(hiddenBrace), '%7B');
}
