import { plainText } from './plain-text.ts';

/** Emphasis as Markdown writes it around whole words; `M*A*S*H`, `snake_case` and `5 * 3` are none. */
const emphasis = /(?<![\p{L}\p{N}*_\\])(\*{1,3}|_{1,3})(?=\S)((?:(?!\1).)+?)(?<=[^\s\\])\1(?![\p{L}\p{N}*_])/gu;

/** Signs without which a title has none of what is taken out of it. Few have any. */
const marks = /[`[*_{\\]/;

/** A title as people read it: without tags, entities, line breaks, the marks of Markdown and its blocks of attributes (`{#id}`). */
export function cleanTitle(title: string): string {
  const text = plainText(title);
  if (!marks.test(text)) return text;
  return text
    .replace(/(`+)(.+?)\1/g, '$2')
    .replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(emphasis, '$2')
    .replace(/\s*\{:?\s*[.#][^{}]*\}$/, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .trim();
}
