import type { Field, Reading, Value } from '../draft.ts';
import { findLeadingHeading, skipBlankLines } from './leading-heading.ts';

/** What names mean here and nowhere else: `Category` is the kind of what was read (`#articles`), not a section. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['category', 'kind'],
  ['document tags', 'tags'],
]);

/**
 * A title, a cover, a heading "Metadata" and a list, as Readwise writes articles into notebooks:
 *
 *     # The title
 *
 *     ![rw-book-cover](https://…)
 *
 *     ## Metadata
 *     - Author: [[Ann Lee]]
 *     - URL: https://news.example/1
 *
 *     ## Full Document
 *
 * The body begins after the list, and after the heading "Full Document". Null where the text does not begin so.
 */
export function readMetadataList(text: string): Reading | null {
  const lines = text.split('\n');
  const title = findLeadingHeading(lines);
  let index = skipBlankLines(lines, title?.end ?? 0);
  while (/^!\[[^\]]*\]\([^)]*\)$/.test((lines[index] ?? '').trim())) index = skipBlankLines(lines, index + 1);
  if (!/^#{1,6}[ \t]+metadata[ \t]*#*$/i.test(lines[index] ?? '')) return null;
  const fields: Field[] = [];
  for (index = skipBlankLines(lines, index + 1); index < lines.length; index += 1) {
    const [, name, value] = /^[-*+][ \t]+(\p{L}[\p{L}\p{N} _-]{0,39}):[ \t]*(.*)$/u.exec(lines[index] ?? '') ?? [];
    if (name === undefined || value === undefined) break;
    fields.push({ name: otherNames.get(name.toLowerCase()) ?? name, value: valueOf(value.trim()), line: index + 1 });
  }
  if (fields.length === 0) return null;
  const next = skipBlankLines(lines, index);
  const end = /^#{1,6}[ \t]+full document[ \t]*#*$/i.test(lines[next] ?? '') ? next + 1 : index;
  return {
    drafts: [
      {
        line: (title?.index ?? fields[0]?.line ?? 1) + (title ? 1 : 0),
        fields: [...fields, ...(title ? [{ name: 'title', value: title.text, line: title.index + 1 }] : [])],
        body: { form: 'markdown', text: lines.slice(end).join('\n'), line: end + 1 },
      },
    ],
    problems: [],
  };
}

/** Links to notes, one after the other, are a list. `None` is how Python says nothing. */
function valueOf(text: string): Value {
  if (text === 'None') return '';
  const notes = text.match(/\[\[[^[\]]*\]\]/g);
  return notes && notes.join('') === text.replace(/[\s,]+(?=\[\[)/g, '') ? notes : text;
}
