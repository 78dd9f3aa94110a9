import { parse, TomlError } from 'smol-toml';
import type { Field, Value } from '../../draft.ts';
import { type LooseFields, saysSomething } from './loose-fields.ts';
import { deepest, type Fault, mostCharacters } from './fault.ts';

/** Neither does it read further than this into lists of lists: the parser calls itself for each level. */
const options = { integersAsBigInt: true, maxDepth: deepest, unsafeKeyBehaviour: 'drop' } as const;

/** The fields of TOML front matter (TOML 1.0.0): numbers, dates and booleans are left as text, and dates keep their own offset. */
export function readTomlFields(lines: readonly string[], firstLine: number): { fields: readonly Field[] } | Fault {
  if (lines.reduce((sum, line) => sum + line.length, 0) > mostCharacters) return { fault: 'the front matter is very long', line: firstLine };
  try {
    const table = parse(lines.join('\n'), options);
    return { fields: Object.entries(table).map(([name, value]) => ({ name, value: valueOf(value), line: firstLine + indexOfKey(lines, name) })) };
  } catch (error) {
    const line = error instanceof TomlError ? Math.min(error.line, lines.length) - 1 : 0;
    return { fault: 'the front matter is not valid TOML', line: firstLine + Math.max(0, line) };
  }
}

/**
 * The fields of front matter that is not valid TOML: of each line `name = value` the value if the line alone is valid, else the rest of
 * the line. The first of each name counts. Reads every text, if only to find no field.
 */
export function readLooseToml(lines: readonly string[], firstLine: number): LooseFields {
  const fields = new Map<string, Field>();
  const strays: number[] = [];
  for (const [index, line] of lines.entries()) {
    const [, , name, rest = ''] = /^[ \t]*(["']?)([\p{L}_][\p{L}\p{N}_-]*)\1[ \t]*=(.*)$/u.exec(line) ?? [];
    if (name === undefined) {
      if (saysSomething(line) && !/^[ \t]*\[+[^[\]]*\]+[ \t]*$/.test(line)) strays.push(index);
    } else if (!fields.has(name)) fields.set(name, { name, value: looseValue(rest), line: firstLine + index });
  }
  return { fields: [...fields.values()], strays };
}

function looseValue(rest: string): Value {
  try {
    return valueOf(parse(`value = ${rest.slice(0, mostCharacters)}`, options)['value']);
  } catch {
    const list = /^\s*\[(.*)$/.exec(rest)?.[1];
    return list === undefined ? unquote(rest) : list.replace(/\]\s*$/, '').split(',').map(unquote);
  }
}

function unquote(text: string): string {
  return text.trim().replace(/^["']+|["']+$/g, '');
}

/** Index of the line on which a field or a table of this name begins; 0 where it is written in another way. */
function indexOfKey(lines: readonly string[], name: string): number {
  const starts = [name, `"${name}"`, `'${name}'`];
  return Math.max(0, lines.findIndex((line) => starts.some((start) => isNamed(line.trimStart().replace(/^\[+[ \t]*/, ''), start))));
}

function isNamed(text: string, start: string): boolean {
  return text.startsWith(start) && /^[ \t]*[=.\]]/.test(text.slice(start.length));
}

/** Narrows what the parser gives. */
function valueOf(parsed: unknown): Value {
  if (typeof parsed === 'string') return parsed;
  if (Array.isArray(parsed)) return parsed.map(valueOf);
  // The parser's dates write themselves as they stood in the file, a day as a day.
  if (parsed instanceof Date) return parsed.toISOString();
  if (typeof parsed === 'object' && parsed !== null) return new Map(Object.entries(parsed).map(([name, value]) => [name, valueOf(value)]));
  return typeof parsed === 'bigint' || typeof parsed === 'number' || typeof parsed === 'boolean' ? String(parsed) : '';
}
