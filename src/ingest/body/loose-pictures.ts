import type { StateInline } from 'markdown-it';

/** No tag of a picture is longer. */
const longest = 4000;

const nameAndValue = /\s*([a-z_:][\w:.-]*)(?:\s*=\s*(?:(["'])|([^\s"'<>=]+)))?/iy;
const tagEnd = /\s*\/?>/y;

/** What follows a quotation mark that ends a value; any other stands inside of it. */
const valueEnd = /\s*(?:[a-z_:][\w:.-]*\s*=|\/?>)/iy;

/**
 * A rule for markdown-it, for what is no HTML to it: a picture in whose attributes quotation marks stand in quotation marks
 * (`alt="The sign "No mooring" at the quay"`). A browser shows the picture, so it is one; its description stays whole.
 */
export function readLoosePicture(state: StateInline, silent: boolean): boolean {
  if (!/^<img\s/i.test(state.src.slice(state.pos, state.pos + 5))) return false;
  const text = state.src.slice(state.pos, Math.min(state.posMax, state.pos + longest));
  const attributes: string[] = [];
  let at = '<img'.length;
  while (!matchesAt(tagEnd, text, at)) {
    nameAndValue.lastIndex = at;
    const [whole = '', name, mark, bare] = nameAndValue.exec(text) ?? [];
    if (name === undefined) return false;
    at += whole.length;
    if (mark === undefined) attributes.push(bare === undefined ? name : `${name}="${bare}"`);
    else {
      const end = endOfValue(text, at, mark);
      if (end < 0) return false;
      attributes.push(`${name}="${text.slice(at, end).replaceAll('"', '&quot;')}"`);
      at = end + 1;
    }
  }
  if (!silent) state.push('html_inline', '', 0).content = `<img ${attributes.join(' ')}>`;
  state.pos += tagEnd.lastIndex;
  return true;
}

function endOfValue(text: string, start: number, mark: string): number {
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === '<' || character === '>') return -1;
    if (character === mark && matchesAt(valueEnd, text, at + 1)) return at;
  }
  return -1;
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
