import type { StateCore, Token } from 'markdown-it';
import type { Report } from '../draft.ts';
import { isTopParagraph, type ParagraphPart, replaceParagraphs } from './split-paragraphs.ts';
import { isTemplateLine, plainAddresses, renderTemplateLine } from './template-marks.ts';

/** Elements whose lines are shown as they are, or not at all. */
const literalHtml = /<(pre|code|script|style|textarea)\b/i;

/**
 * A rule for markdown-it: replaces template marks on lines of their own by links to what they embedded, or takes them out. Code is
 * no paragraph to the parser, so it stays. Lines are reported from 0.
 */
export function replaceTemplateMarks(state: StateCore, report: Report): void {
  if (!/\{[{%]/.test(state.src)) return;
  for (const [index, token] of state.tokens.entries()) {
    const isText = token.type === 'inline' && !isTopParagraph(state.tokens, index);
    if (isText || (token.type === 'html_block' && !literalHtml.test(token.content))) token.content = withoutMarks(token, report);
  }
  replaceParagraphs(state, (token) => partsOf(token, report));
}

function withoutMarks(token: Token, report: Report): string {
  const start = token.map?.[0] ?? 0;
  const lines = plainAddresses(token.content).split('\n');
  return lines.map((line, offset) => (isTemplateLine(line) ? renderTemplateLine(line, start + offset, report) : line)).join('\n');
}

/** The lines of a paragraph between marks stay together; each line of marks that embedded something becomes a paragraph. */
function partsOf(token: Token, report: Report): ParagraphPart[] {
  const start = token.map?.[0] ?? 0;
  const parts: ParagraphPart[] = [];
  let together: string[] = [];
  const close = (end: number): void => {
    if (together.length > 0) parts.push({ content: together.join('\n'), line: end - together.length });
    together = [];
  };
  const lines = plainAddresses(token.content).split('\n');
  for (const [offset, line] of lines.entries()) {
    if (isTemplateLine(line)) {
      close(start + offset);
      const link = renderTemplateLine(line, start + offset, report);
      if (link !== '') parts.push({ content: link, line: start + offset });
    } else together.push(line);
  }
  close(start + lines.length);
  return parts;
}
