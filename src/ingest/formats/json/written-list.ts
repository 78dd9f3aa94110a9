/** One item: a text in single or double quotation marks, with backslashes as Python and JSON write them, and the comma after it. */
const item = /\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")\s*(?:,|$)/sy;

/** Longer texts are no list of names. */
const longest = 20_000;

/**
 * The items of a list that stands inside of a text, as Python (`['Ann Lee', "Tom O'Hara"]`) or JSON (`["harbour"]`) write it; null where
 * the text is none.
 */
export function readWrittenList(text: string): string[] | null {
  const bare = text.trim();
  if (!bare.startsWith('[') || !bare.endsWith(']') || bare.length > longest) return null;
  const inside = bare.slice(1, -1).trim();
  const items: string[] = [];
  let position = 0;
  while (position < inside.length) {
    item.lastIndex = position;
    const [whole, single, double] = item.exec(inside) ?? [];
    if (whole === undefined) return null;
    items.push(unescape(single ?? double ?? ''));
    position += whole.length;
  }
  return items;
}

function unescape(text: string): string {
  return text
    .replace(/\\(?:u([\da-f]{4})|x([\da-f]{2}))/gi, (_, four: string | undefined, two: string | undefined) => String.fromCharCode(parseInt(four ?? two ?? '', 16)))
    .replace(/\\([ntr])/g, ' ')
    .replace(/\\(.)/gs, '$1');
}
