import type { StateInline } from 'markdown-it';

/** No mark is longer; it keeps texts with thousands of equals signs from being looked through again and again. */
const longest = 2000;

/** Rows of equals signs, comparisons (`a==b`) and what stands beside a space are no marks. */
const opening = /(?<![=A-Za-z0-9_)\]])==(?![=\s])/y;
const closing = /(?<![=\s])==(?![=A-Za-z0-9_(])/y;

/** A rule for markdown-it: marked words (`==words==`), as Obsidian and others write them. */
export function readHighlight(state: StateInline, silent: boolean): boolean {
  const { src, pos: start, posMax: max } = state;
  if (!src.startsWith('==', start) || !matchesAt(opening, src, start)) return false;
  const last = Math.min(max, start + longest);
  state.pos = start + 2;
  while (state.pos < last && !matchesAt(closing, src, state.pos)) state.md.inline.skipToken(state);
  const end = state.pos;
  state.pos = start;
  if (end + 2 > max || end >= last) return false;
  if (!silent) {
    state.pos = start + 2;
    state.posMax = end;
    state.push('mark_open', 'mark', 1);
    state.md.inline.tokenize(state);
    state.push('mark_close', 'mark', -1);
    state.posMax = max;
  }
  state.pos = end + 2;
  return true;
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
