import type { Reading } from '../draft.ts';
import { readLooseFields } from './front-matter/read-loose-fields.ts';
import { readYamlFields } from './front-matter/read-yaml-fields.ts';
import { splitFrontMatter } from './front-matter/split-front-matter.ts';

/**
 * Markdown with YAML front matter, as Jekyll, Hugo, Eleventy, Obsidian and many exports write it. Where the YAML is not valid, its
 * lines are read one by one instead. Null where the text has no front matter.
 */
export function readFrontMatter(text: string): Reading | null {
  const split = splitFrontMatter(text.split('\n'));
  if (!split) return null;
  const { header, headerLine, body, problems } = split;
  const draft = { line: headerLine - 1, body };
  const yaml = readYamlFields(header, headerLine);
  if ('fields' in yaml) return { drafts: [{ ...draft, fields: yaml.fields }], problems };
  const fields = readLooseFields(header, headerLine);
  // Two rules across a page with prose between them are no front matter.
  if (fields.length === 0) return null;
  return {
    drafts: [{ ...draft, fields }],
    problems: [...problems, { line: yaml.line, message: `${yaml.fault}; its lines were read one by one, the first of each name` }],
  };
}
