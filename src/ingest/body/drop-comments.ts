import { findCode, makeInside } from './find-code.ts';
import type { NoteMark } from './mark-notes.ts';
import type { Span } from './outside-code.ts';

/** What Liquid never shows: https://shopify.github.io/liquid/tags/template/#comment */
const commentMark = /\{%-?[ \t]*(end)?comment[ \t]*-?%\}/g;

/**
 * A text in Markdown without the comments of its authors, which the former site did not publish: what stands between `{% comment %}` and
 * `{% endcomment %}`, in whatever paragraphs, but not in code. Lines stay where they are.
 */
export function dropComments(text: string, note: NoteMark): string {
  if (!text.includes('endcomment')) return text;
  const isCode = makeInside(findCode(text));
  const comments: (Span & { readonly mark: string })[] = [];
  let open: { readonly mark: string; readonly start: number } | null = null;
  for (const match of text.matchAll(commentMark)) {
    const [mark, isEnd] = match;
    if (isCode(match.index)) continue;
    if (isEnd === undefined) open ??= { mark, start: match.index };
    else if (open) {
      comments.push({ ...open, end: match.index + mark.length });
      open = null;
    }
  }
  const kept: string[] = [];
  let done = 0;
  let line = 0;
  for (const { mark, start, end } of comments) {
    const [before, comment] = [text.slice(done, start), text.slice(start, end)];
    line += countBreaks(before);
    note(mark, line, 'left out with what it holds');
    kept.push(before, comment.replace(/[^\n]+/g, ''));
    line += countBreaks(comment);
    done = end;
  }
  return [...kept, text.slice(done)].join('');
}

function countBreaks(text: string): number {
  return text.split('\n').length - 1;
}
