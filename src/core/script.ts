import type { Row } from './article.ts';

/** How a text is to be set: in which language, empty where nobody knows it, and in which direction. */
export interface Writing {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * How the texts of an article are to be set, in a list as on its page. The language is never left out: a text without one would be taken
 * for English, the language of the interface.
 */
export function writingOf({ title, excerpt, language }: Pick<Row, 'title' | 'excerpt' | 'language'>, archive: string | null): Writing {
  const text = title + excerpt;
  return { lang: languageOf(text, language, archive), dir: directionOf(text, language) };
}

/** Languages written from right to left in the script they are usually written in (Unicode CLDR). */
const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/**
 * The direction of an article: its language decides where it is stated, else the script most of its letters are in. The first letter,
 * which `dir="auto"` goes by, is a bad witness: Arabic headlines begin with Latin names.
 */
export function directionOf(text: string, language?: string): 'ltr' | 'rtl' {
  const primary = language?.split('-')[0]?.toLowerCase();
  if (primary) return rightToLeft.has(primary) ? 'rtl' : 'ltr';
  return share(text, ['Arab', 'Hebr', 'Syrc', 'Thaa']) > 0.5 ? 'rtl' : 'ltr';
}

/** Scripts that tell the language, the surest first: from which share of the letters on, and which language. */
const telling = [
  { scripts: ['Hang'], least: 0.3, language: 'ko' },
  { scripts: ['Hira', 'Kana'], least: 0.1, language: 'ja' },
  { scripts: ['Hani'], least: 0.3, language: 'zh' },
] as const;

/**
 * The language to set a text in: as stated; else as far as its script decides it; else the archive's, if it is written in that script; else
 * empty, for a language that nobody knows. Kana is Japanese, Hangul Korean, other Han Chinese; Latin, Cyrillic or Arabic letters decide
 * nothing. A guess is for fonts and voices, and is never stored.
 */
export function languageOf(text: string, stated: string | undefined, archive: string | null): string {
  if (stated) return stated;
  const usual = archive === null ? [] : scriptsOf(archive);
  const told = telling.find(({ scripts, least }) => share(text, scripts) > least);
  if (told) return archive !== null && told.scripts.some((script) => usual.includes(script)) ? archive : told.language;
  const agrees = usual.length > 0 && (!/\p{L}/u.test(text) || share(text, usual) >= 0.5);
  return archive !== null && agrees ? archive : '';
}

/** Names of scripts (ISO 15924) that stand for several of Unicode's. */
const several: Readonly<Record<string, readonly string[]>> = { Hans: ['Hani'], Hant: ['Hani'], Jpan: ['Hani', 'Hira', 'Kana'], Kore: ['Hang', 'Hani'] };

/** The scripts that a language is usually written in, as Unicode (CLDR) knows them; none where the tag is none. */
function scriptsOf(language: string): readonly string[] {
  try {
    const { script } = new Intl.Locale(language).maximize();
    return script === undefined ? [] : (several[script] ?? [script]);
  } catch {
    return [];
  }
}

/** Which share of a text's letters is in some scripts; 0 for a text without letters, and for scripts that Unicode does not know. */
function share(text: string, scripts: readonly string[]): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 0 : (text.match(lettersOf(scripts))?.length ?? 0) / letters;
}

/** One pattern for each list of scripts: a list of articles asks for the same ones at every row. */
const patterns = new Map<string, RegExp>();

function lettersOf(scripts: readonly string[]): RegExp {
  const name = scripts.join(' ');
  const pattern = patterns.get(name) ?? patternOf(scripts);
  patterns.set(name, pattern);
  return pattern;
}

function patternOf(scripts: readonly string[]): RegExp {
  try {
    return new RegExp(`(?=\\p{L})[${scripts.map((script) => `\\p{Script=${script}}`).join('')}]`, 'gu');
  } catch {
    // Unicode has no such script.
    return /(?!)/gu;
  }
}
