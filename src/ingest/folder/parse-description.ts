import type { LineProblem } from '../draft.ts';
import { readYamlFields } from '../formats/front-matter/read-yaml-fields.ts';

/** A key of the file with its value: a text, a list or a map of such, or whatever else JSON has. */
export interface Entry {
  readonly key: string;
  readonly value: unknown;
  readonly line: number;
}

const example = '{"title": "The Harbour Times", "description": "1998 to 2009", "language": "en"}';

/** The keys of a description in JSON or, by the ending of its name, in YAML; or the problem of a text that is neither. */
export function parseDescription(text: string, file: string): readonly Entry[] | LineProblem {
  return file.endsWith('.json') ? parseJson(text, file) : parseYaml(text, file);
}

function parseJson(text: string, file: string): readonly Entry[] | LineProblem {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
      return { kind: 'description', line: 1, message: `${file} holds no object; left out (an example is ${example})` };
    }
    return Object.entries(parsed).map(([key, value]) => ({ key, value: mapOf(value), line: lineOf(text, JSON.stringify(key)) }));
  } catch (error) {
    const position = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
    return { kind: 'description', line: text.slice(0, position).split('\n').length, message: `${file} is not valid JSON; left out (an example is ${example})` };
  }
}

function parseYaml(text: string, file: string): readonly Entry[] | LineProblem {
  const yaml = readYamlFields(text.split('\n'), 1);
  if ('fields' in yaml) return yaml.fields.map(({ name, value, line }) => ({ key: name, value, line }));
  return { kind: 'description', line: yaml.line, message: `${file} cannot be read: ${yaml.fault.replace('the front matter', 'it')}; left out` };
}

/** Named parts as YAML's reader gives them: a map, in which no name means anything else. */
function mapOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : value;
}

function lineOf(text: string, words: string): number {
  return text.slice(0, Math.max(0, text.indexOf(words))).split('\n').length;
}
