/** The tags asked for so far. An archive has few languages and many articles. */
const known = new Map<string, string | null>();

/** Nobody's archive has so many; of a file that makes them up, no more are kept. */
const mostKnown = 1000;

/** The BCP 47 tag that a text gives in its usual spelling (`en_us` gives `en-US`), or null where it gives none. */
export function parseLanguage(text: string): string | null {
  const tag = text.trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)) return null;
  const found = known.get(tag);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  const canonical = canonicalTag(tag);
  known.set(tag, canonical);
  return canonical;
}

function canonicalTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
