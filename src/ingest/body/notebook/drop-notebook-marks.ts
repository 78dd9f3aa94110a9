import type { StateCore } from 'markdown-it';
import { replaceParagraphs } from '../split-paragraphs.ts';

/** Where a table of contents was put in. */
const contents = /^\[(?:toc|\[_?toc_?\])\]$/i;

/** The name of a paragraph, to which other notes lead. One of digits alone would be an exponent. */
const blockName = /(?:^|[ \t]+)\^(?=[\d-]*[A-Za-z])[A-Za-z0-9-]{4,40}$/;

/** A rule for markdown-it: takes out what notebooks write beside the words: names at the ends of paragraphs (` ^river-gauge`) and `[TOC]`. */
export function dropNotebookMarks(state: StateCore): void {
  if (state.src.includes('^')) {
    for (const [index, token] of state.tokens.entries()) {
      // Headings and the cells of tables have no names.
      if (token.type === 'inline' && state.tokens[index - 1]?.type === 'paragraph_open') token.content = withoutName(token.content);
    }
  }
  if (!/\[_?toc_?\]/i.test(state.src)) return;
  replaceParagraphs(state, (token) => (contents.test(token.content.trim()) ? [] : [{ content: token.content, line: token.map?.[0] ?? 0 }]));
}

function withoutName(content: string): string {
  const last = content.slice(content.lastIndexOf('\n') + 1);
  const name = blockName.exec(last.slice(-60))?.[0];
  return name === undefined ? content : content.slice(0, -name.length);
}
