import type { StateCore, Token } from 'markdown-it';
import { replaceShortcodes } from '../formats/xml/wordpress/replace-shortcodes.ts';
import type { NoteMark } from './mark-notes.ts';
import { outsideCode } from './outside-code.ts';
import { dropShortcodes, findPairedNames } from './shortcodes.ts';
import { isTopParagraph, type ParagraphPart, replaceParagraphs } from './split-paragraphs.ts';

/** Elements whose lines are shown as they are, or not at all. */
const literalHtml = /<(pre|code|script|style|textarea)\b/i;

/** What tells of a shortcode that has neither an end nor attributes. */
const lone = /\[(?:gallery|playlist|contact-form)\]|\[(?:youtube|vimeo|embed|video|audio|soundcloud)\s+https?:/i;

/** Cheap: whether there may be shortcodes in a text. */
export function mayHaveShortcodes(text: string): boolean {
  return lone.test(text) || findPairedNames(text) !== null;
}

/**
 * A rule for markdown-it: replaces the shortcodes of WordPress, which stand in Markdown that was made of its posts. Captions become
 * figures. Code stays as it is. Lines are noted from 0.
 */
export function replaceMarkdownShortcodes(state: StateCore, note: NoteMark): void {
  const paired = findPairedNames(state.src);
  if (paired === null && !lone.test(state.src)) return;
  const change = (text: string, line: number): string => {
    if (!text.includes('[')) return text;
    const noteAt = (part: string): NoteMark => (mark, offset, fate) => note(mark, line + countBreaks(part.slice(0, offset)), fate);
    const known = replaceShortcodes(text, 'markdown', noteAt(text));
    return dropShortcodes(known, paired ?? new Set(), 'markdown', noteAt(known));
  };
  for (const [index, token] of state.tokens.entries()) {
    const isText = token.type === 'inline' && !isTopParagraph(state.tokens, index);
    const start = token.map?.[0] ?? state.tokens[index - 1]?.map?.[0] ?? 0;
    if (isText) token.content = outsideCode(token.content, (part) => change(part, start));
    else if (token.type === 'html_block' && !literalHtml.test(token.content)) token.content = change(token.content, start);
  }
  replaceParagraphs(state, (token) => partsOf(token, change));
}

/** A caption's figure is a part of its own; what stands around it stays in paragraphs. */
function partsOf(token: Token, change: (text: string, line: number) => string): ParagraphPart[] {
  const start = token.map?.[0] ?? 0;
  const text = outsideCode(token.content, (part) => change(part, start));
  const parts: ParagraphPart[] = [];
  let at = 0;
  const add = (end: number): void => {
    const content = text.slice(at, end).trim();
    if (content !== '') parts.push({ content, line: start + countBreaks(text.slice(0, at)) });
    at = end;
  };
  if (text !== token.content) {
    for (let figure = text.indexOf('<figure>'); figure >= 0; figure = text.indexOf('<figure>', at)) {
      const end = text.indexOf('</figure>', figure);
      if (end < 0) break;
      add(figure);
      add(end + '</figure>'.length);
    }
  }
  add(text.length);
  return parts;
}

function countBreaks(text: string): number {
  return text.split('\n').length - 1;
}
