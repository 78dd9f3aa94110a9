import type { Field } from '../../draft.ts';

/** `name: value`, or `name:` alone, which a list may follow. */
const statement = /^([A-Za-z_][\w-]{0,99}):(?: +(.*))?$/;

const item = /^( *)- +(.*)$/;

/** A text in quotation marks without anything in it that would have to be unfolded. */
const quoted = /^(?:"([^"\\]*)"|'([^']*)')$/;

/** Characters that mean something at the head of a bare value (YAML 1.2.2, section 5.3), and the rule after a document. */
const meaningfulHead = /^(?:[-?:,[\]{}#&*!|>'"%@`]|\.\.\.)/;

/** One value of a list in brackets, and what ends it. More ends a bare one there than elsewhere (YAML 1.2.2, section 7.3.3). */
const listed = / *(?:"([^"\\]*)"|'([^']*)'|([^\s?:,[\]{}#&*!|>'"%@`.-][^:,[\]{}#]*)) *([,\]])/y;

/** What ends a bare value early, or makes something else of it. */
const meaningfulInside = /: |:$| #/;

/** No tabs, and no line ends that not everybody takes for some (YAML 1.2.2, sections 5.1 and 5.4). */
const ordinary = /^[\u0020-\u007e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u;

/**
 * The fields of front matter that is written in the plainest YAML: a name and a value on each line, lists of values below it or in brackets. Null for
 * everything else, which is the parser's. Most files are this plain, and this reads them fifteen times as fast, to the letter as the parser would.
 */
export function readPlainYaml(lines: readonly string[], firstLine: number): readonly Field[] | null {
  const fields = new Map<string, Field>();
  let list: { readonly name: string; readonly indent: number; readonly items: string[] } | null = null;
  let open: string | null = null;
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    if (!ordinary.test(line)) return null;
    const [isItem, { length: indent } = '', itemText = ''] = item.exec(line) ?? [];
    const [isStatement, name = '', text = ''] = isItem === undefined ? (statement.exec(line) ?? []) : [];
    if (isItem !== undefined) {
      const value = readValue(itemText);
      if (value === null) return null;
      if (open !== null) list = { name: open, indent, items: [] };
      if (list === null || list.indent !== indent || itemText.trim() === '') return null;
      list.items.push(value);
      const field = fields.get(list.name);
      if (field) fields.set(list.name, { ...field, value: list.items });
      open = null;
    } else {
      if (isStatement === undefined || fields.has(name)) return null;
      const value = text.startsWith('[') ? readList(text.trimEnd()) : readValue(text);
      if (value === null) return null;
      fields.set(name, { name, value, line: firstLine + index });
      open = text.trim() === '' ? name : null;
      list = null;
    }
  }
  return [...fields.values()];
}

/** The texts of a list in brackets that ends with its line. */
function readList(text: string): string[] | null {
  if (text === '[]') return [];
  const texts: string[] = [];
  listed.lastIndex = 1;
  for (let found = listed.exec(text); found !== null; found = listed.exec(text)) {
    const [, double, single, bare = '', end] = found;
    texts.push(double ?? single ?? bare.trimEnd());
    if (end === ']') return listed.lastIndex === text.length ? texts : null;
  }
  return null;
}

function readValue(text: string): string | null {
  const value = text.trimEnd();
  const [whole, double, single] = quoted.exec(value) ?? [];
  if (whole !== undefined) return double ?? single ?? null;
  return meaningfulHead.test(value) || meaningfulInside.test(value) ? null : value;
}
