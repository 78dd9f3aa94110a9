import type { ArchiveDescription } from '../archive-import.ts';
import type { LineProblem } from '../draft.ts';
import { parseLanguage } from '../fields/parse-language.ts';
import { quote } from '../quote.ts';

/** The file at the top of a folder in which an archive describes itself. */
export const descriptionFile = 'archive.json';

const known = ['title', 'description', 'language'] as const;
const example = '{"title": "The Harbour Times", "description": "1998 to 2009", "language": "en"}';

/** What an archive says of itself. Whatever is wrong with it is a problem, and the rest still counts. */
export function readDescription(text: string): { stated: Partial<ArchiveDescription>; problems: LineProblem[] } {
  const json = parseObject(text);
  if ('line' in json) return { stated: {}, problems: [json] };
  const problems: LineProblem[] = [];
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(json.object)) {
    const line = lineOf(text, JSON.stringify(key));
    const isKnown = known.some((name) => name === key);
    if (!isKnown) problems.push({ line, message: `${quote(key)} is not known here (known are ${known.join(', ')}); left out` });
    else if (typeof value !== 'string') problems.push({ line, message: `${quote(key)} is not a text in quotation marks; left out` });
    else texts.set(key, value.trim());
  }
  const stated = texts.get('language');
  const language = stated === undefined ? null : parseLanguage(stated);
  if (stated !== undefined && language === null) {
    problems.push({ line: lineOf(text, '"language"'), message: `${quote(stated)} is not the code of a language (such as en or zh-Hant); left out` });
  }
  const title = texts.get('title');
  return { stated: { description: texts.get('description') ?? '', language, ...(title ? { title } : {}) }, problems };
}

function parseObject(text: string): { object: object } | LineProblem {
  try {
    const object: unknown = JSON.parse(text);
    if (typeof object === 'object' && object !== null && !Array.isArray(object)) return { object };
    return { line: 1, message: `${descriptionFile} holds no object; left out (an example is ${example})` };
  } catch (error) {
    const position = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
    return { line: text.slice(0, position).split('\n').length, message: `${descriptionFile} is not valid JSON; left out (an example is ${example})` };
  }
}

function lineOf(text: string, words: string): number {
  return text.slice(0, Math.max(0, text.indexOf(words))).split('\n').length;
}
