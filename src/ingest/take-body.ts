import { posix } from 'node:path';
import type { BodyText, Draft, Report } from './draft.ts';
import type { TextShelf } from './folder/text-shelf.ts';
import { quote } from './quote.ts';

/** A body and the file it stands in: that of the draft, or the one in which an export keeps it. */
export function takeBody({ body, bodyFile, line }: Draft, file: string, texts: Pick<TextShelf, 'take'> | undefined, reportIn: (file: string) => Report): { body: BodyText; place: string } {
  if (bodyFile === undefined) return { body, place: file };
  const place = posix.join(posix.dirname(file), bodyFile);
  const taken = texts?.take(place) ?? null;
  if (taken === null) {
    reportIn(file)('text elsewhere', line, `the text lies in ${quote(bodyFile)} beside this file, and there is no such file; the article has none`);
    return { body, place: file };
  }
  if ('fault' in taken) {
    reportIn(place)(taken.kind, 1, `${taken.fault}; the article has no text`);
    return { body, place: file };
  }
  for (const problem of taken.problems) reportIn(place)(problem.kind, problem.line, problem.message);
  return { body: { form: 'html', text: taken.text, line: 1 }, place };
}
