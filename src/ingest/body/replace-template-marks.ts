import type { StateCore, Token } from 'markdown-it';
import { withoutAttributes } from './attribute-blocks.ts';
import type { NoteMark } from './mark-notes.ts';
import { outsideCode } from './outside-code.ts';
import { isTopParagraph, type ParagraphPart, replaceParagraphs } from './split-paragraphs.ts';
import { isTemplateLine, joinMarks, plainAddresses, renderInlineMarks, renderTemplateLine, rowsOf } from './template-marks.ts';

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
  const rows = rowsOf(joinMarks(plainAddresses(token.content)));
  return rows.map(({ text, above }) => (isTemplateLine(text) ? renderTemplateLine : renderInlineMarks)(text, start + above, note)).join('\n');
}

function withoutMarks(token: Token, start: number, note: NoteMark): string {
  const rows = rowsOf(outsideCode(token.content, prepare)).map(({ text, above }) => (isTemplateLine(text) ? renderTemplateLine(text, start + above, note) : text));
  return tidyInline(rows.join('\n'), start, note);
}

/** The lines of a paragraph between marks stay together; each line of marks that embedded something becomes a paragraph. */
function partsOf(token: Token, note: NoteMark): ParagraphPart[] {
  const start = token.map?.[0] ?? 0;
  const parts: ParagraphPart[] = [];
  let together: string[] = [];
  let line = start;
  const close = (): void => {
    const content = tidyInline(together.join('\n'), line, note);
    if (content !== '') parts.push({ content, line });
    together = [];
  };
  for (const { text, above } of rowsOf(outsideCode(token.content, prepare))) {
    if (isTemplateLine(text)) {
      close();
      const link = renderTemplateLine(text, start + above, note);
      if (link !== '') parts.push({ content: link, line: start + above });
    } else {
      if (together.length === 0) line = start + above;
      together.push(text);
    }
  }
  close();
  return parts;
}

function prepare(part: string): string {
  return joinMarks(plainAddresses(part));
}

/** Text without the marks inside its lines, code spans left as they are; `line` is that of its beginning. */
function tidyInline(content: string, line: number, note: NoteMark): string {
  let at = line;
  const result = outsideCode(content, (part) => {
    const rows = rowsOf(part);
    const texts = rows.map(({ text, above }) => renderInlineMarks(text, at + above, note));
    at += rows.reduce((height, row) => height + row.height, -1);
    return withoutAttributes(texts.join('\n'));
  });
  return result
    .split('\n')
    .filter((one) => one.trim() !== '')
    .join('\n');
}
