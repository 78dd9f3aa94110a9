import type { Field, Reading } from '../draft.ts';
import { findLeadingHeading, skipBlankLines } from './leading-heading.ts';
import { readFooter } from './read-footer.ts';

/** A definition of the link `#`, which no text uses, so that Markdown shows nothing of it. */
const definition = /^\[#\]:[ \t]+([\p{L}][\p{L}\p{N}_-]*):?(?:[ \t]+(.*))?$/u;

/**
 * What names mean here and nowhere else. The file is a translation of `subject`, which is the title of the original; `publisher` is
 * the person who put it up, not the source.
 */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['subject', 'title'],
  ['publisher', 'published by'],
]);

/**
 * A header of link definitions, as collections of translations write it:
 *
 *     [#]: subject: "The title"
 *     [#]: via: "https://news.example/1"
 *     [#]: author: (Ann Lee https://news.example/authors/ann)
 *
 * Values stand in quotation marks, in brackets, or bare. `via` is the original, `url` the translation's own address. Where the body
 * begins with a heading, that is the title of what the body says. Null where the text does not begin so.
 */
export function readLinkDefinitions(text: string): Reading | null {
  const lines = text.split('\n');
  const start = skipBlankLines(lines);
  const fields: Field[] = [];
  let end = start;
  for (let index = start; index < lines.length; index = skipBlankLines(lines, index + 1)) {
    const [, name, rest = ''] = definition.exec((lines[index] ?? '').trimEnd()) ?? [];
    if (name === undefined) break;
    fields.push({ name: otherNames.get(name.toLowerCase()) ?? name, value: unwrap(rest), line: index + 1 });
    end = index + 1;
  }
  if (fields.length === 0) return null;
  const rest = lines.slice(end);
  const heading = findLeadingHeading(rest);
  const body = { form: 'markdown', text: rest.join('\n'), line: end + 1 } as const;
  const title = heading ? [{ name: 'title', value: heading.text, line: end + heading.index + 1 }] : [];
  return { drafts: [{ line: start + 1, fields: [...title, ...fields, ...readFooter(body)], body }], problems: [] };
}

function unwrap(rest: string): string {
  const text = rest.trim();
  return (/^"(.*)"$/.exec(text) ?? /^'(.*)'$/.exec(text) ?? /^\((.*)\)$/.exec(text))?.[1]?.trim() ?? text;
}
