/** A part of a text: from its first character up to the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Changes a text of Markdown, all but its code spans: from a run of backticks to the next run of the same length (CommonMark 0.31,
 * section 6.1). Linear in the length of the text.
 */
export function outsideCode(text: string, change: (part: string) => string): string {
  if (!text.includes('`')) return change(text);
  let result = '';
  let done = 0;
  for (const { start, end } of codeSpans(text)) {
    result += change(text.slice(done, start)) + text.slice(start, end);
    done = end;
  }
  return result + change(text.slice(done));
}

/** The code spans of a paragraph, in their order. */
export function codeSpans(text: string): Span[] {
  const runs = [...text.matchAll(/`+/g)].map((run) => ({ start: run.index, end: run.index + run[0].length, closing: -1 }));
  const nextOfLength = new Map<number, number>();
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const run = runs[index];
    if (!run) continue;
    run.closing = nextOfLength.get(run.end - run.start) ?? -1;
    nextOfLength.set(run.end - run.start, index);
  }
  const spans: Span[] = [];
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index];
    const closing = run && text[run.start - 1] !== '\\' ? runs[run.closing] : undefined;
    if (!run || !closing) continue;
    spans.push({ start: run.start, end: closing.end });
    index = run.closing;
  }
  return spans;
}
