import { type Document, type TreeBuilder, buildTree } from '../dom.ts';
import { mayHaveShortcodes } from '../markdown-shortcodes.ts';
import { addPlainInline } from './plain-inline.ts';

/** How a line begins that is, or may be, more than a paragraph. */
const begins = { heading: /^(#{1,6}) (?=[^\s#])/, item: /^- (?=\S)/, quotation: /^> (?=\S)/, other: /^(?:[\s#>+=:|-]|\d{1,9}[.)])/ };

/** What means something in a text as a whole, whatever stands around it: comments of notebooks, and the stand-ins for what is hidden meanwhile. */
const ofWholeText = /%%|[\uFDD0\uFDD1]/;

/**
 * The tree of a text in Markdown that is written plainly: paragraphs of a line each, headings, lists and quotations of such lines, and in them words, addresses, pictures and
 * strong words (see `plain-inline.ts`). Null where anything else stands in it, or only may: that is for `renderMarkdown`, which gives the same tree for these, and takes several times
 * as long. Most articles are written so.
 */
export function readPlainMarkdown(text: string): Document | null {
  if (ofWholeText.test(text) || mayHaveShortcodes(text)) return null;
  const { builder, finish } = buildTree();
  let wasList = false;
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    if (begins.item.test(line)) {
      // Two lists with nothing but blank lines between are one, whose items are paragraphs.
      if (wasList) return null;
      const end = endOfList(lines, at);
      if (!addList(builder, lines.slice(at, end))) return null;
      at = end - 1;
      wasList = true;
    } else {
      if (!addLine(builder, line)) return null;
      wasList = false;
    }
    // The next line would go on with the block.
    if ((lines[at + 1] ?? '') !== '') return null;
  }
  return finish();
}

function endOfList(lines: readonly string[], start: number): number {
  let end = start;
  while (begins.item.test(lines[end] ?? '')) end += 1;
  return end;
}

function addList(builder: TreeBuilder, items: readonly string[]): boolean {
  builder.open('ul');
  builder.text('\n');
  for (const item of items) if (!addElement(builder, 'li', item.slice(2))) return false;
  close(builder);
  return true;
}

/** A block of one line. False where it is not plain. */
function addLine(builder: TreeBuilder, line: string): boolean {
  const marks = begins.heading.exec(line)?.[1];
  if (marks !== undefined) return !line.endsWith('#') && addElement(builder, `h${marks.length}`, line.slice(marks.length + 1));
  if (!begins.quotation.test(line)) return addElement(builder, 'p', line);
  builder.open('blockquote');
  builder.text('\n');
  if (!addElement(builder, 'p', line.slice(2))) return false;
  close(builder);
  return true;
}

function addElement(builder: TreeBuilder, name: string, words: string): boolean {
  // Marks within marks (`- > a`) are for the parser, and so is white space at the end, which goes.
  if (begins.other.test(words) || /\s$/.test(words)) return false;
  builder.open(name);
  if (!addPlainInline(builder, words)) return false;
  close(builder);
  return true;
}

/** Each block has a line of its own. */
function close(builder: TreeBuilder): void {
  builder.close();
  builder.text('\n');
}
