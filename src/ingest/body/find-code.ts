import { codeSpans, type Span } from './outside-code.ts';

/** What begins and ends a fenced block, and what may stand before it in quotations and lists (CommonMark 0.31, section 4.5). */
const fence = /^(?:[ \t]{0,3}(?:>|[-*+]|\d{1,9}[.)])[ \t]?)*[ \t]*(`{3,}|~{3,})(.*)$/;

/**
 * The code of a whole text in Markdown, before a parser has looked at it: fenced blocks, and code spans, which no blank line stands in. Code
 * that is only indented is not found, because an item of a list is indented as well. Linear in the length of the text.
 */
export function findCode(text: string): Span[] {
  if (!/[`~]/.test(text)) return [];
  const found: Span[] = [];
  let paragraph = 0;
  let open: { readonly start: number; readonly mark: string } | null = null;
  const closeParagraph = (end: number): void => {
    for (const span of codeSpans(text.slice(paragraph, end))) found.push({ start: paragraph + span.start, end: paragraph + span.end });
  };
  let at = 0;
  for (const line of text.split('\n')) {
    const end = at + line.length;
    const [, mark, after = ''] = fence.exec(line) ?? [];
    if (open) {
      if (mark?.startsWith(open.mark) && after.trim() === '') {
        found.push({ start: open.start, end });
        open = null;
        paragraph = end;
      }
    } else if (mark !== undefined && !(mark.startsWith('`') && after.includes('`'))) {
      closeParagraph(at);
      open = { start: at, mark };
    } else if (line.trim() === '') {
      closeParagraph(at);
      paragraph = end;
    }
    at = end + 1;
  }
  if (open) found.push({ start: open.start, end: text.length });
  else closeParagraph(text.length);
  return found;
}

/** Makes a function that tells of places, asked in their order, whether they stand in one of the spans. */
export function makeInside(spans: readonly Span[]): (place: number) => boolean {
  let next = 0;
  return (place) => {
    while ((spans[next]?.end ?? Infinity) <= place) next += 1;
    return (spans[next]?.start ?? Infinity) <= place;
  };
}
