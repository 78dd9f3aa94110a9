import { isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { Field, Value } from '../../draft.ts';
import { deepest, type Fault, mostCharacters } from './fault.ts';
import { readPlainYaml } from './read-plain-yaml.ts';

/**
 * No front matter nests like this. The parser calls itself for each level, and Node ends the whole process, which no `catch` can prevent,
 * where a regular expression is compiled at the very end of the stack.
 */
const mostBrackets = 100;
const nestedLine = /^[\s?:-]{100}/;

/** Words that YAML would take for an anchor or a tag and swallow: `title: &ldquo;Low water&rdquo;`, `title: !Kung songs`. */
const looksLikeMark = /^[^\s:#]+:[ \t]+(&#?\w+;|![^!\s"'<]+[ \t]+\S)/;

const unquotedMark = 'the front matter has a value that begins with a character that has to be in quotation marks';

/** What the parser's complaints mean, in words of people who edit front matter. */
const faults: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'the front matter has a field twice',
  BLOCK_AS_IMPLICIT_KEY: 'the front matter has a value that holds ": " and is not in quotation marks',
  BAD_SCALAR_START: unquotedMark,
  TAB_AS_INDENT: 'the front matter is indented with a tab',
  MISSING_CHAR: 'the front matter has a quotation mark or bracket that is not closed, or a field without a colon',
};

/**
 * The fields of YAML front matter. The failsafe schema (YAML 1.2.2, section 10.1) has no numbers, dates or booleans: `0123` stays
 * `0123`. Nothing is executed, tags are passed over, and aliases that would unfold into a flood are refused.
 */
export function readYamlFields(lines: readonly string[], firstLine: number): { fields: readonly Field[] } | Fault {
  if (lines.reduce((sum, line) => sum + line.length, 0) > mostCharacters) return { fault: 'the front matter is very long', line: firstLine };
  const plain = readPlainYaml(lines, firstLine);
  return plain ? { fields: plain } : readAnyYaml(lines, firstLine);
}

function readAnyYaml(lines: readonly string[], firstLine: number): { fields: readonly Field[] } | Fault {
  if (isNestedDeeply(lines)) return { fault: 'the front matter has lists within lists without end', line: firstLine };
  const unquoted = lines.findIndex((line) => looksLikeMark.test(line));
  if (unquoted >= 0) return { fault: unquotedMark, line: firstLine + unquoted };
  const strict = parseYaml(lines, firstLine);
  if ('fields' in strict) return strict;
  const indented = parseYaml(indentContinuations(lines), firstLine);
  return 'fields' in indented ? indented : strict;
}

function isNestedDeeply(lines: readonly string[]): boolean {
  let open = 0;
  for (const line of lines) {
    if (nestedLine.test(line)) return true;
    for (const character of line) {
      if (character === '[' || character === '{') open += 1;
      else if (character === ']' || character === '}') open -= 1;
      if (open > mostBrackets) return true;
    }
  }
  return false;
}

/**
 * YAML wants the further lines of a quoted text to be indented (YAML 1.2.2, section 7.3.3), but the parsers of common site generators
 * do not, so a fifth of one real archive leaves them at the margin.
 */
function indentContinuations(lines: readonly string[]): string[] {
  return lines.map((line) => (/^(\s|#|-[ \t]|-$|["']?[\p{L}_][\p{L}\p{N}_.-]*["']?[ \t]*:)/u.test(line) ? line : `  ${line}`));
}

/** The fields as the parser reads them, without second tries. */
export function parseYaml(lines: readonly string[], firstLine: number): { fields: readonly Field[] } | Fault {
  const lineCounter = new LineCounter();
  const lineAt = (offset: number): number => firstLine + Math.max(0, lineCounter.linePos(offset).line - 1);
  try {
    const document = parseDocument(lines.join('\n'), { schema: 'failsafe', lineCounter, logLevel: 'silent', prettyErrors: false });
    const [error] = document.errors;
    if (error) return { fault: faults[error.code] ?? 'the front matter is not valid YAML', line: lineAt(error.pos[0]) };
    if (document.contents === null) return { fields: [] };
    const keyLines = isMap(document.contents) ? linesOfKeys(document.contents, lineAt) : new Map<string, number>();
    const value = valueOf(document.toJS({ mapAsMap: true }));
    if (!(value instanceof Map)) return { fault: 'the front matter is no list of fields', line: firstLine };
    return { fields: [...value].map(([name, one]) => ({ name, value: one, line: keyLines.get(name) ?? firstLine })) };
  } catch (error) {
    // The parser throws for aliases that unfold without end or lead nowhere, and for nesting beyond its stack.
    const alias = error instanceof ReferenceError;
    return { fault: alias ? 'the front matter has an alias ("*name") that cannot be followed' : 'the front matter is not valid YAML', line: firstLine };
  }
}

function linesOfKeys(map: YAMLMap, lineAt: (offset: number) => number): Map<string, number> {
  const lines = new Map<string, number>();
  for (const { key } of map.items) {
    if (isScalar(key) && key.range) lines.set(String(key.value), lineAt(key.range[0]));
  }
  return lines;
}

/** Narrows what the parser gives; throws a RangeError where it is too deep. */
function valueOf(parsed: unknown, depth = 0): Value {
  if (depth > deepest) throw new RangeError('Nested too deeply');
  if (Array.isArray(parsed)) return parsed.map((one) => valueOf(one, depth + 1));
  if (parsed instanceof Map) {
    const parts = new Map<string, Value>();
    for (const [key, value] of parsed) if (typeof key === 'string') parts.set(key, valueOf(value, depth + 1));
    return parts;
  }
  return typeof parsed === 'string' ? parsed : '';
}
