import type { StateCore, Token } from 'markdown-it';
import { withoutAttributes } from './attribute-blocks.ts';
import type { NoteMark } from './mark-notes.ts';
import { outsideCode } from './outside-code.ts';
import { isTopParagraph, type ParagraphPart, replaceParagraphs } from './split-paragraphs.ts';
import { isTemplateLine, plainAddresses, renderInlineMarks, renderTemplateLine } from './template-marks.ts';

/** Elements whose lines are shown as they are, or not at all. */
const literalHtml = /<(pre|code|script|style|textarea)\b/i;

/**
 * A rule for markdown-it: replaces template marks by what they carried, or takes them out, and takes out blocks of attributes. Code is
 * no paragraph to the parser, so it stays, and so do code spans. Lines are noted from 0.
 */
export function replaceTemplateMarks(state: StateCore, note: NoteMark): void {
  if (!/\{[ \t]*[{%:.#\w]/.test(state.src)) return;
  for (const [index, token] of state.tokens.entries()) {
    const isText = token.type === 'inline' && !isTopParagraph(state.tokens, index);
    if (isText) token.content = withoutMarks(token, lineOf(state.tokens, index), note);
    else if (token.type === 'html_block' && !literalHtml.test(token.content)) token.content = withoutTemplateMarks(token, note);
  }
  replaceParagraphs(state, (token) => partsOf(token, note));
}

/** The line on which a token begins; the cells of a table have that of their row. */
function lineOf(tokens: readonly Token[], index: number): number {
  let at = index;
  while (at > 0 && !tokens[at]?.map) at -= 1;
  return tokens[at]?.map?.[0] ?? 0;
}

/** HTML may hold styles in brackets; it has no attributes after its lines. */
function withoutTemplateMarks(token: Token, note: NoteMark): string {
  const start = token.map?.[0] ?? 0;
  const lines = plainAddresses(token.content).split('\n');
  return lines.map((line, offset) => (isTemplateLine(line) ? renderTemplateLine : renderInlineMarks)(line, start + offset, note)).join('\n');
}

function withoutMarks(token: Token, start: number, note: NoteMark): string {
  const content = outsideCode(token.content, plainAddresses);
  const lines = content.split('\n').map((line, offset) => (isTemplateLine(line) ? renderTemplateLine(line, start + offset, note) : line));
  return tidyInline(lines.join('\n'), start, note);
}

/** The lines of a paragraph between marks stay together; each line of marks that embedded something becomes a paragraph. */
function partsOf(token: Token, note: NoteMark): ParagraphPart[] {
  const start = token.map?.[0] ?? 0;
  const parts: ParagraphPart[] = [];
  let together: string[] = [];
  const close = (end: number): void => {
    const content = tidyInline(together.join('\n'), end - together.length, note);
    if (content !== '') parts.push({ content, line: end - together.length });
    together = [];
  };
  const lines = outsideCode(token.content, plainAddresses).split('\n');
  for (const [offset, line] of lines.entries()) {
    if (isTemplateLine(line)) {
      close(start + offset);
      const link = renderTemplateLine(line, start + offset, note);
      if (link !== '') parts.push({ content: link, line: start + offset });
    } else together.push(line);
  }
  close(start + lines.length);
  return parts;
}

/** Text without the marks inside its lines, code spans left as they are; `line` is that of its beginning. */
function tidyInline(content: string, line: number, note: NoteMark): string {
  let at = line;
  const result = outsideCode(content, (part) => {
    const lines = part.split('\n').map((one, offset) => renderInlineMarks(one, at + offset, note));
    at += lines.length - 1;
    return withoutAttributes(lines.join('\n'));
  });
  return result
    .split('\n')
    .filter((one) => one.trim() !== '')
    .join('\n');
}
