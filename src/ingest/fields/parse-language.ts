/** The BCP 47 tag that a text gives in its usual spelling (`en_us` gives `en-US`), or null where it gives none. */
export function parseLanguage(text: string): string | null {
  const tag = text.trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
