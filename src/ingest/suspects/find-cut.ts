/** Marks at the end of a text by which programs say that they left the rest out. */
const cuts: readonly { readonly by: string; readonly pattern: RegExp }[] = [
  { by: 'NewsAPI', pattern: /\[\+\d+ chars\]$/ },
  { by: 'WordPress, for excerpts', pattern: /\[(?:…|\.\.\.)\]$/ },
  // An ellipsis alone may be the writer's; with a link to the rest it is not.
  { by: 'WordPress and feeds, before a link to the rest', pattern: /(?:…|\.\.\.|\]) ?\(?(?:continue reading|read more|read the full (?:article|story)|weiterlesen|lire la suite|leer más|seguir leyendo|leia mais|leggi tutto|lees verder|читать далее|阅读全文|閱讀全文|続きを読む)\)?(?: [“"«][^”"»]{1,200}[”"»])?[ .…»→)]*$/i },
];

/** The mark at the end of a text that tells that there was more; null where there is none. */
export function findCut(text: string): string | null {
  const end = text.trimEnd();
  for (const { pattern } of cuts) {
    const found = pattern.exec(end)?.[0];
    if (found !== undefined) return found;
  }
  return null;
}
