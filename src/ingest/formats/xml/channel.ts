import { parseLanguage } from '../../fields/parse-language.ts';
import type { LineProblem } from '../../draft.ts';
import { quote } from '../../quote.ts';

/** What a feed says of all its articles. */
export interface Channel {
  readonly title: string;
  /** The address of the site, or empty. */
  readonly site: string;
  /** A language tag, or empty. */
  readonly language: string;
}

/** The language that a feed states; a wrong one is one problem of the feed, not one of each article. */
export function readChannelLanguage(text: string, line: number, problems: LineProblem[]): string {
  if (text === '' || parseLanguage(text) !== null) return text;
  problems.push({ kind: 'unread language', line, message: `${quote(text)} is not the code of a language (such as en or zh-Hant); left out` });
  return '';
}
