import { findCode, makeInside } from './find-code.ts';
import type { NoteMark } from './mark-notes.ts';
import type { Span } from './outside-code.ts';

/** What Liquid never shows: https://shopify.github.io/liquid/tags/template/#comment */
const commentMark = /\{%-?[ \t]*(end)?comment[ \t]*-?%\}/g;

/** What Obsidian never shows, on a line: `%%…%%` beside white space, which no percentage is. */
const noteInLine = /(?<![^\s(])%%(?=[^%\n]*[^\s%])[^%\n]{1,2000}%%(?![^\s.,;:!?)])/g;

/** The same over lines: each mark has one for itself. */
const noteLine = /^[ \t]*%%[ \t]*$/gm;

/** What is taken out, and the mark by which it is called. */
interface Comment extends Span {
  readonly mark: string;
}

/**
 * A text in Markdown without the comments of its authors, which nobody published: what stands between `{% comment %}` and
 * `{% endcomment %}`, in whatever paragraphs, and in notebooks between `%%` and `%%`; but not in code. Lines stay where they are.
 */
export function dropComments(text: string, note: NoteMark): string {
  const mayBe = [text.includes('endcomment') ? liquidComments : null, text.includes('%%') ? notebookComments : null].filter((find) => find !== null);
  if (mayBe.length === 0) return text;
  const code = findCode(text);
  return mayBe.reduce((result, find) => takeOut(result, find(result, result === text ? code : findCode(result)), note), text);
}

function liquidComments(text: string, code: readonly Span[]): Comment[] {
  const isCode = makeInside(code);
  const comments: Comment[] = [];
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
  return comments;
}

function notebookComments(text: string, code: readonly Span[]): Comment[] {
  const isCode = makeInside(code);
  const found = [...text.matchAll(noteLine), ...text.matchAll(noteInLine)].sort((a, b) => a.index - b.index).filter((match) => !isCode(match.index));
  const comments: Comment[] = [];
  let open = -1;
  for (const { 0: whole, index } of found) {
    const isLine = whole.trim() === '%%';
    if (isLine && open < 0) open = index;
    else if (isLine) {
      comments.push({ mark: '%%', start: open, end: index + whole.length });
      open = -1;
    } else if (open < 0) comments.push({ mark: '%%', start: index, end: index + whole.length });
  }
  return comments;
}

function takeOut(text: string, comments: readonly Comment[], note: NoteMark): string {
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
