import type { Field, Reading } from '../draft.ts';
import type { Fault } from './front-matter/fault.ts';
import { hasKnownName, readsLikeProse } from './front-matter/is-prose.ts';
import { describeStrays, type LooseFields } from './front-matter/loose-fields.ts';
import { readLooseFields } from './front-matter/read-loose-fields.ts';
import { readLooseToml, readTomlFields } from './front-matter/read-toml-fields.ts';
import { readYamlFields } from './front-matter/read-yaml-fields.ts';
import { doubtAbout, reasonAgainst } from './front-matter/reason-against.ts';
import { type FrontMatterLanguage, splitFrontMatter } from './front-matter/split-front-matter.ts';
import { unfoldTables } from './front-matter/unfold-tables.ts';
import type { FieldNames } from './json/rename-parts.ts';
import { readOriginalLink } from './read-original-link.ts';

/** How a language is read, and what is made of front matter that is not valid in it. */
interface Reader {
  readonly read: (lines: readonly string[], firstLine: number) => { fields: readonly Field[] } | Fault;
  readonly readLoose: (lines: readonly string[], firstLine: number) => LooseFields;
}

const readers: Readonly<Record<FrontMatterLanguage, Reader>> = {
  // Of JSON that is not valid, the commas at the ends of lines belong to no value.
  yaml: { read: readYamlFields, readLoose: (lines, firstLine) => readLooseFields(isJson(lines) ? lines.map((line) => line.trim().replace(/,$/, '')) : lines, firstLine) },
  toml: { read: readTomlFields, readLoose: readLooseToml },
};

/** More lines that are no fields, and more of them than others, are a text. */
const mostStrays = 10;

/** Of an archive whose keeper names no fields. */
const noNames: FieldNames = new Map();

/**
 * Markdown with front matter in YAML, TOML or JSON, as Jekyll, Hugo, Zola, Eleventy, Obsidian and many exports write it. Front matter
 * that is not valid is read line by line instead. Null where the text has none: two rules across a page with prose between them are none
 * either, even if the prose has a colon in it. `names` are those that the archive gives its fields.
 */
export function readFrontMatter(text: string, names: FieldNames = noNames): Reading | null {
  const split = splitFrontMatter(text.split('\n'));
  if (!split) return null;
  const { language, header, headerLine, body, problems, isClosed } = split;
  const strict = readers[language].read(header, headerLine);
  const { fields, strays } = 'fields' in strict ? { fields: strict.fields, strays: [] } : readers[language].readLoose(header, headerLine);
  const whole = unfoldTables(fields);
  if (!hasKnownName(whole, names)) {
    // A body may begin with an example of JSON, or with a rule; a header says something of an article.
    if (isJson(header) || !isClosed || strays.length > 0 || readsLikeProse(fields, header)) return null;
  }
  const reason = isClosed ? reasonAgainst(whole, body.text, headerLine - 1 || 1, names) : null;
  if (reason) return { drafts: [], problems: [...problems, reason] };
  const doubts = doubtAbout(whole, names);
  const draft = { line: headerLine - (isJson(header) ? 0 : 1) || 1, fields: [...whole, ...readOriginalLink(body)], body };
  if ('fields' in strict) return { drafts: [draft], problems: [...problems, ...doubts] };
  if (fields.length === 0 || (strays.length > mostStrays && 2 * strays.length > header.length)) return null;
  const message = `${strict.fault}; its lines were read one by one, the first of each name${describeStrays(strays, header, headerLine)}`;
  return { drafts: [draft], problems: [...problems, { kind: 'broken header', line: strict.line, message }, ...doubts] };
}

function isJson(header: readonly string[]): boolean {
  return header[0]?.startsWith('{') ?? false;
}
