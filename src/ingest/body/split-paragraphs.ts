import type { StateCore, Token } from 'markdown-it';
import { areParagraphs } from './prose-lines.ts';

/** A piece of a paragraph that becomes one of its own. `line` counts from the text's first line, 0. */
export interface ParagraphPart {
  readonly content: string;
  readonly line: number;
}

/** True for the token of text in a paragraph that stands in no list, quotation or note. */
export function isTopParagraph(tokens: readonly Token[], index: number): boolean {
  const opening = tokens[index - 1];
  return tokens[index]?.type === 'inline' && opening?.type === 'paragraph_open' && opening.level === 0;
}

/** A rule for markdown-it: makes each line of prose a paragraph where the whole text is written so. */
export function splitParagraphs(state: StateCore): void {
  const lines = state.tokens.flatMap((token, index) => (isTopParagraph(state.tokens, index) ? linesOf(token) : []));
  if (lines.length > 0 && areParagraphs(lines)) {
    replaceParagraphs(state, (token) => token.content.split('\n').map((content, offset) => ({ content: content.trim(), line: (token.map?.[0] ?? 0) + offset })));
  }
}

/** The lines of a paragraph that has several. */
function linesOf(token: Token): string[] {
  const lines = token.content.split('\n');
  return lines.length > 1 ? lines : [];
}

/** Puts other paragraphs in the place of each top paragraph: as many as `partsOf` its text gives, or none. */
export function replaceParagraphs(state: StateCore, partsOf: (token: Token) => readonly ParagraphPart[]): void {
  const tokens: Token[] = [];
  for (const [index, token] of state.tokens.entries()) {
    const isParagraph = isTopParagraph(state.tokens, index);
    // The tokens before and after the text are made anew with each part.
    if (isTopParagraph(state.tokens, index + 1) || isTopParagraph(state.tokens, index - 1)) continue;
    if (isParagraph) for (const part of partsOf(token)) tokens.push(...paragraphOf(state, part));
    else tokens.push(token);
  }
  state.tokens = tokens;
}

function paragraphOf(state: StateCore, { content, line }: ParagraphPart): Token[] {
  const opening = new state.Token('paragraph_open', 'p', 1);
  const inline = new state.Token('inline', '', 0);
  const closing = new state.Token('paragraph_close', 'p', -1);
  for (const token of [opening, inline, closing]) token.block = true;
  opening.map = inline.map = [line, line + 1];
  inline.level = 1;
  inline.content = content;
  inline.children = [];
  return [opening, inline, closing];
}
