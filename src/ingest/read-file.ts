import { join } from 'node:path';
import type { Draft, LineProblem, Report } from './draft.ts';
import { companionOf } from './fields/file-name.ts';
import type { DecodedText } from './folder/decode-text.ts';
import { isPartOfPage } from './folder/is-part-of-page.ts';
import { readTextFile } from './folder/read-text-file.ts';
import { readableEndings, readAs } from './formats/formats.ts';
import { readArticle, type Surroundings } from './read-article.ts';
import type { Candidate } from './settle-ids.ts';

/** What a file gave, before the articles know of each other. */
export interface FileReading {
  readonly candidates: readonly Candidate[];
  readonly problems: readonly LineProblem[];
}

/** The text of a file that may hold articles, or why it is not opened. */
export async function openFile(folder: string, file: string): Promise<DecodedText> {
  if (!readableEndings.includes(endingOf(file))) {
    return { fault: `is not a kind of file that Dateline reads (${readableEndings.map((ending) => `.${ending}`).join(', ')})` };
  }
  if (isPartOfPage(folder, file)) return { fault: 'is a part of the page that was saved beside this folder' };
  const companion = companionOf(file);
  return companion === null ? readTextFile(join(folder, file)) : { fault: `${companion} and is no article` };
}

/** Reads the articles of a text that stands in `file`. Whatever it holds, this does not throw: what cannot be read is a problem. */
export function readFile(decoded: DecodedText, file: string, surroundings: Surroundings): FileReading {
  if ('fault' in decoded) return leftOut(decoded.fault);
  if (decoded.text.trim() === '') return leftOut('is empty');
  try {
    const reading = readAs(endingOf(file), decoded.text, surroundings.conventions?.fields);
    if (!reading) return leftOut('holds no article in a form that Dateline knows');
    const problems = [...decoded.problems, ...reading.problems];
    const report = (line: number, message: string): void => void problems.push({ line, message });
    return { candidates: reading.drafts.flatMap((draft) => readDraft(draft, file, surroundings, report)), problems };
  } catch (error) {
    // Parsers give up on nesting beyond their stack; one such file must not keep an archive from being read.
    return leftOut(`could not be read (${describeError(error)})`);
  }
}

/** The article of a draft, or none: one that a parser gives up on must not keep the others of its file from being read. */
function readDraft(draft: Draft, file: string, surroundings: Surroundings, report: Report): Candidate[] {
  try {
    return [readArticle(draft, file, surroundings, report)];
  } catch (error) {
    report(draft.line, `the article could not be read (${describeError(error)}); left out`);
    return [];
  }
}

function describeError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function leftOut(fault: string): FileReading {
  return { candidates: [], problems: [{ line: 1, message: `${fault}; left out` }] };
}

function endingOf(file: string): string {
  return /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}
