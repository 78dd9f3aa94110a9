import type { Field, LineProblem } from '../../draft.ts';
import { type Meaning, meaningOf, plain } from '../../fields/field-names.ts';
import { textsOf } from '../../fields/pick-fields.ts';
import { renameFields } from '../../fields/rename-fields.ts';
import type { FieldNames } from '../json/rename-parts.ts';

/** One of these, or a text, makes an article. */
const makings: readonly Meaning[] = ['title', 'published', 'original', 'address', 'archived'];

/** Why a file with this front matter gives no article: it says nothing, or says that it is a draft. Null where it gives one. */
export function reasonAgainst(fields: readonly Field[], body: string, line: number, names: FieldNames): LineProblem | null {
  const named = renameFields(fields, names);
  const saysSomething = named.some(({ name, value }) => makings.some((meaning) => meaning === meaningOf(name)) && (value instanceof Map || textsOf(value).length > 0));
  if (body.trim() === '' && !saysSomething) return { kind: 'no article', line, message: 'has neither a title nor a date, an address or a text; left out' };
  const mark = draftMark(named);
  return mark && isSure(mark, named) ? { kind: 'unpublished', line: mark.line, message: `is a draft (${mark.name}: ${textsOf(mark.value).join('')}) and was not published; left out` } : null;
}

/** What a file says that may mean that it is a draft, where it becomes an article all the same. */
export function doubtAbout(fields: readonly Field[], names: FieldNames): LineProblem[] {
  const mark = draftMark(renameFields(fields, names));
  return mark ? [{ kind: 'maybe draft', line: mark.line, message: `says ${mark.name}: ${textsOf(mark.value).join('')}, and has a date; kept` }] : [];
}

/** The field by which Hugo and Zola (`draft: true`) or Jekyll (`published: false`) know a draft. */
function draftMark(fields: readonly Field[]): Field | undefined {
  return fields.find(({ name, value }) => typeof value === 'string' && ((plain(name) === 'draft' && /^true$/i.test(value.trim())) || (plain(name) === 'published' && /^false$/i.test(value.trim()))));
}

/** Beside a date, `published: false` may be the word of another program, unless the file has a layout, as Jekyll's have. */
function isSure({ name }: Field, fields: readonly Field[]): boolean {
  const isDated = fields.some((field) => meaningOf(field.name) === 'published' && plain(field.name) !== 'published' && textsOf(field.value).length > 0);
  return plain(name) === 'draft' || !isDated || fields.some((field) => plain(field.name) === 'layout');
}
