import type { StateCore, Token } from 'markdown-it';
import { barrierMark, elementMark, pairStrong, type PairedMark } from './pair-strong.ts';

/** The text of one block, or of one element in it, without what stands in elements further in. */
interface Run {
  text: string;
  /** Where the text of each token begins. */
  readonly pieces: { readonly token: Token; readonly start: number }[];
}

/**
 * A rule for markdown-it, after the text inside of blocks was parsed: marks `**` that CommonMark leaves as they are, because white space or
 * punctuation stands on the wrong side of one, make strong text where it plainly was meant. Others stay.
 */
export function closeStrong(state: StateCore): void {
  if (!state.src.includes('**')) return;
  for (const block of state.tokens) {
    if (block.children?.some(({ type, content }) => type === 'text' && content.includes('**'))) block.children = withStrong(state, block.children);
  }
}

function withStrong(state: StateCore, tokens: readonly Token[]): Token[] {
  const marks = new Map<Token, PairedMark[]>();
  for (const { text, pieces } of runsOf(tokens)) {
    const paired = pairStrong(text);
    let next = 0;
    for (const { token, start } of pieces) {
      const own: PairedMark[] = [];
      for (let mark = paired[next]; mark && mark.offset < start + token.content.length; mark = paired[next]) {
        own.push({ ...mark, offset: mark.offset - start });
        next += 1;
      }
      marks.set(token, own);
    }
  }
  return tokens.flatMap((token) => splitAt(state, token, marks.get(token) ?? []));
}

/** Strong text does not begin in one element and end in another, so each has a run of its own. */
function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [{ text: '', pieces: [] }];
  const open = runs.slice();
  for (const token of tokens) {
    if (token.nesting < 0) open.pop();
    const run = open.at(-1);
    if (!run) continue;
    if (token.type === 'text') run.pieces.push({ token, start: run.text.length });
    if (token.nesting >= 0) run.text += textOf(token);
    if (token.nesting > 0) {
      const inner: Run = { text: '', pieces: [] };
      runs.push(inner);
      open.push(inner);
    }
  }
  return runs;
}

function textOf({ type, content }: Token): string {
  switch (type) {
    case 'text':
      return content;
    case 'softbreak':
    case 'hardbreak':
      return '\n';
    case 'html_inline':
      return /^<br\b/i.test(content) ? '\n' : barrierMark;
    default:
      return elementMark;
  }
}

/** A token of text, parted at its marks. */
function splitAt(state: StateCore, token: Token, marks: readonly PairedMark[]): Token[] {
  if (marks.length === 0) return [token];
  const parts: Token[] = [];
  const say = (content: string): void => {
    const part = new state.Token('text', '', 0);
    part.content = content;
    if (content !== '') parts.push(part);
  };
  let done = 0;
  for (const { offset, meaning } of marks) {
    say(token.content.slice(done, offset));
    if (meaning !== 'nothing') parts.push(meaning === 'begins' ? new state.Token('strong_open', 'strong', 1) : new state.Token('strong_close', 'strong', -1));
    done = offset + 2;
  }
  say(token.content.slice(done));
  return parts;
}
