import type { Field, Reading } from '../draft.ts';
import { meaningOf } from '../fields/field-names.ts';
import type { Fault } from './front-matter/fault.ts';
import { readLooseFields } from './front-matter/read-loose-fields.ts';
import { readLooseToml, readTomlFields } from './front-matter/read-toml-fields.ts';
import { readYamlFields } from './front-matter/read-yaml-fields.ts';
import { type FrontMatterLanguage, splitFrontMatter } from './front-matter/split-front-matter.ts';
import { unfoldTables } from './front-matter/unfold-tables.ts';
import { readOriginalLink } from './read-original-link.ts';

/** How a language is read, and what is made of front matter that is not valid in it. */
interface Reader {
  readonly read: (lines: readonly string[], firstLine: number) => { fields: readonly Field[] } | Fault;
  readonly readLoose: (lines: readonly string[], firstLine: number) => readonly Field[];
}

const readers: Readonly<Record<FrontMatterLanguage, Reader>> = {
  // Of JSON that is not valid, the commas at the ends of lines belong to no value.
  yaml: { read: readYamlFields, readLoose: (lines, firstLine) => readLooseFields(isJson(lines) ? lines.map((line) => line.trim().replace(/,$/, '')) : lines, firstLine) },
  toml: { read: readTomlFields, readLoose: readLooseToml },
};

/**
 * Markdown with front matter in YAML, TOML or JSON, as Jekyll, Hugo, Zola, Eleventy, Obsidian and many exports write it. Front matter
 * that is not valid is read line by line instead. Null where the text has none.
 */
export function readFrontMatter(text: string): Reading | null {
  const split = splitFrontMatter(text.split('\n'));
  if (!split) return null;
  const { language, header, headerLine, body, problems } = split;
  const draftOf = (fields: readonly Field[]) => ({ line: headerLine - (isJson(header) ? 0 : 1) || 1, fields: [...unfoldTables(fields), ...readOriginalLink(body)], body });
  const strict = readers[language].read(header, headerLine);
  if ('fields' in strict) {
    // A body may begin with an example of JSON; a header says something of an article.
    if (isJson(header) && !strict.fields.some(({ name }) => meaningOf(name) !== null)) return null;
    return { drafts: [draftOf(strict.fields)], problems };
  }
  const fields = readers[language].readLoose(header, headerLine);
  // Two rules across a page with prose between them are no front matter.
  if (fields.length === 0) return null;
  return {
    drafts: [draftOf(fields)],
    problems: [...problems, { kind: 'broken header', line: strict.line, message: `${strict.fault}; its lines were read one by one, the first of each name` }],
  };
}

function isJson(header: readonly string[]): boolean {
  return header[0]?.startsWith('{') ?? false;
}
