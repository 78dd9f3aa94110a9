import type { Value } from '../../draft.ts';
import { type LooseFields, saysSomething } from './loose-fields.ts';

/** A field or part of one: its name, and the rest of its line. */
const namedLine = /^(["']?)([\p{L}_][\p{L}\p{N}_.-]*)\1[ \t]*:(?:[ \t]+(.*))?$/u;
const listLine = /^[ \t]*-(?:[ \t]+(.*))?$/;

/**
 * The fields of front matter that is not valid YAML, from lines of `name: rest of the line`, the first of each name. Lines below
 * that are indented or begin with a hyphen belong to the field above. Reads every text, if only to find no field.
 */
export function readLooseFields(lines: readonly string[], firstLine: number): LooseFields {
  const fields = new Map<string, { rest: string; line: number; below: string[] }>();
  const strays: number[] = [];
  let above: string[] | null = null;
  for (const [index, line] of lines.entries()) {
    const [, , name, rest = ''] = namedLine.exec(line.trimEnd()) ?? [];
    if (name !== undefined) {
      above = [];
      if (!fields.has(name)) fields.set(name, { rest, line: firstLine + index, below: above });
    } else if (above !== null && /^[ \t]+\S|^-[ \t]/.test(line)) above.push(line);
    else if (saysSomething(line)) strays.push(index);
  }
  return { fields: [...fields].map(([name, { rest, line, below }]) => ({ name, value: valueOf(rest, below), line })), strays };
}

function valueOf(rest: string, below: readonly string[]): Value {
  const text = rest.trim();
  if (below.length === 0) return flowValue(text);
  if (text !== '' && !/^[|>][+-]?\d?$/.test(text)) return [text, ...below.map((line) => line.trim())].join(' ');
  if (text === '' && below.every((line) => listLine.test(line))) return below.map((line) => unquote(listLine.exec(line)?.[1] ?? ''));
  const parts = below.map((line) => namedLine.exec(line.trim()));
  if (text === '' && parts.every((part) => part !== null)) {
    return new Map(parts.map((part) => [part[2] ?? '', unquote(part[3] ?? '')]));
  }
  return below.map((line) => line.trim()).join('\n');
}

/** A reference to another value, which only YAML could follow. */
const alias = /^\*\w+$/;

function flowValue(text: string): Value {
  const inside = /^\[([^[\]]*)\]$/.exec(text)?.[1];
  return inside === undefined ? unquote(text) : inside.split(',').map(unquote).filter((part) => part !== '' && !alias.test(part));
}

/** Takes off a pair of quotation marks around a text, unless the second mark closes the first before the end: `"One" and "two"`. */
function unquote(text: string): string {
  const trimmed = text.trim();
  const [, mark, inside] = /^(["'])(.*)\1$/.exec(trimmed) ?? [];
  if (mark === undefined || inside === undefined) return trimmed;
  const next = inside.search(mark === '"' ? /(?<!\\)"/ : /'/);
  const closes = next > 0 && /\S/.test(inside[next - 1] ?? '') && !/\p{L}/u.test(inside[next + 1] ?? '');
  return closes ? trimmed : inside.replaceAll('\\"', '"').replaceAll("''", "'");
}
