import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** Elements inside of elements, at most. Real pages have up to sixty; parsers take time that grows with the square of it. */
const deepest = 200;

/** Elements that hold nothing. */
const voidNames = new Set(['area', 'base', 'basefont', 'br', 'col', 'command', 'embed', 'frame', 'hr', 'img', 'input', 'isindex', 'keygen', 'link', 'meta', 'param', 'source', 'track', 'wbr']);

/** Elements whose end is often left out, by what begins: https://html.spec.whatwg.org/multipage/syntax.html#optional-tags */
const endedBy: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', new Set(['li'])],
  ['dt', new Set(['dt', 'dd'])],
  ['dd', new Set(['dt', 'dd'])],
  ['td', new Set(['td', 'th'])],
  ['th', new Set(['td', 'th'])],
  ['tr', new Set(['tr'])],
  ['option', new Set(['option'])],
  ['p', new Set(['p'])],
]);

/** What stands within a line or a paragraph, and does not keep such an end from being seen. */
const within = new Set(['p', 'a', 'b', 'i', 'u', 's', 'em', 'strong', 'font', 'span', 'small', 'big', 'tt', 'code', 'sub', 'sup', 'center', 'li', 'dt', 'dd', 'td', 'th', 'tr', 'option']);

/**
 * Markup in which elements are nested no deeper than a parser can take in time that grows with the length. Ends that were left out are
 * put in; the tags of elements that are deeper all the same are left out, their content stays. Lines stay where they are.
 */
export function boundNesting(markup: string, isXml: boolean): string {
  if (!hasManyTags(markup)) return markup;
  const parts: string[] = [];
  const open: string[] = [];
  const left = new Map<string, number>();
  let done = 0;
  let tag = { name: '', start: 0, isLeft: false };

  const leaveOut = (start: number, end: number): void => {
    parts.push(markup.slice(done, start), markup.slice(start, end).replace(/[^\n]+/g, ''));
    done = end;
  };
  const closeUnended = (name: string, start: number): void => {
    const ended = endedBy.get(name);
    if (!ended) return;
    let at = open.length - 1;
    while (at >= 0 && within.has(open[at] ?? '') && !ended.has(open[at] ?? '')) at -= 1;
    if (at < 0 || !ended.has(open[at] ?? '')) return;
    parts.push(markup.slice(done, start), ...open.slice(at).toReversed().map((inner) => `</${inner}>`));
    done = start;
    open.length = at;
  };
  const ignore = (): void => {};
  const tokens: TokenizerCallbacks = {
    ...{ onattribdata: ignore, onattribentity: ignore, onattribend: ignore, onattribname: ignore, oncdata: ignore, oncomment: ignore },
    ...{ ondeclaration: ignore, onend: ignore, onprocessinginstruction: ignore, ontext: ignore, ontextentity: ignore },
    isInForeignContext: () => isForeign(open),
    onopentagname: (start, end) => {
      const name = markup.slice(start, end).toLowerCase();
      tag = { name, start: start - 1, isLeft: false };
      if (voidNames.has(name)) return;
      closeUnended(name, start - 1);
      if (open.length < deepest) open.push(name);
      else {
        tag.isLeft = true;
        left.set(name, (left.get(name) ?? 0) + 1);
      }
    },
    onopentagend: (end) => {
      if (tag.isLeft) leaveOut(tag.start, end + 1);
    },
    onselfclosingtag: (end) => {
      if (tag.isLeft) leaveOut(tag.start, end + 1);
      if (voidNames.has(tag.name) || !(isXml || isForeign(open))) return;
      if (tag.isLeft) left.set(tag.name, (left.get(tag.name) ?? 1) - 1);
      else open.pop();
    },
    onclosetag: (start, end) => {
      const name = markup.slice(start, end).toLowerCase();
      const waiting = left.get(name) ?? 0;
      const at = open.lastIndexOf(name);
      if (waiting > 0) left.set(name, waiting - 1);
      else if (at >= 0) {
        open.length = at;
        left.clear();
      }
      // An end without a beginning makes a parser look through all that is open.
      if (waiting > 0 || (at < 0 && name !== 'p' && !voidNames.has(name))) leaveOut(start - 2, closingEnd(markup, end));
    },
  };
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: false, recognizeSelfClosing: isXml }, tokens);
  tokenizer.write(markup);
  tokenizer.end();
  return parts.join('') + markup.slice(done);
}

/** True for markup with so many tags that they could be nested too deep. */
function hasManyTags(markup: string): boolean {
  let at = markup.indexOf('<');
  for (let tags = 0; at >= 0 && tags < deepest; tags += 1) at = markup.indexOf('<', at + 1);
  return at >= 0;
}

/** In drawings and formulas, `/>` ends an element; in the rest of a page it means nothing. */
function isForeign(open: readonly string[]): boolean {
  const last = open.findLast((name) => name === 'svg' || name === 'math' || name === 'foreignobject');
  return last === 'svg' || last === 'math';
}

function closingEnd(markup: string, end: number): number {
  const bracket = markup.indexOf('>', end);
  return bracket < 0 ? markup.length : bracket + 1;
}
