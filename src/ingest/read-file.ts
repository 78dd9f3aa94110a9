import { join } from 'node:path';
import type { ReadCandidate } from './candidate.ts';
import type { Draft, LineProblem, Report } from './draft.ts';
import { companionOf } from './fields/file-name.ts';
import type { DecodedText, FileFault } from './folder/decode-text.ts';
import { isPartOfPage } from './folder/is-part-of-page.ts';
import { describeOtherFile } from './folder/other-files.ts';
import { type ReadText, readTextFile } from './folder/read-text-file.ts';
import { readableEndings, readAs } from './formats/formats.ts';
import { readArticle, type Surroundings } from './read-article.ts';

/** A problem of the file that was read, or of another that belongs to it. */
export type PlacedProblem = LineProblem & { readonly file?: string };

/** What a file gave, before the articles know of each other. */
export interface FileReading {
  /** The format that read the file; null where none did. */
  readonly format: string | null;
  readonly candidates: readonly ReadCandidate[];
  /** Those that name no file are of this one. */
  readonly problems: readonly PlacedProblem[];
}

/** The text of a file that may hold articles, or why it is not opened. */
export function openFile(folder: string, file: string): ReadText {
  if (!readableEndings.includes(endingOf(file))) {
    return describeOtherFile(endingOf(file), readableEndings);
  }
  if (isPartOfPage(folder, file)) return { kind: 'companion', fault: 'is a part of the page that was saved beside this folder' };
  const companion = companionOf(file);
  return companion === null ? readTextFile(join(folder, file)) : { kind: 'companion', fault: `${companion} and is no article` };
}

/** Reads the articles of a text that stands in `file`. Whatever it holds, this does not throw: what cannot be read is a problem. */
export function readFile(decoded: DecodedText, file: string, surroundings: Surroundings): FileReading {
  if ('fault' in decoded) return leftOut(decoded);
  if (decoded.text.trim() === '') return leftOut({ kind: 'empty', fault: 'is empty' });
  try {
    const reading = readAs(endingOf(file), decoded.text, surroundings.conventions?.fields);
    if (!reading) return leftOut({ kind: 'no article', fault: 'holds no article in a form that Dateline knows' });
    const problems: PlacedProblem[] = [...decoded.problems, ...reading.problems];
    const reportIn = (place: string): Report => (kind, line, message) => void problems.push({ ...(place === file ? {} : { file: place }), kind, line, message });
    return { format: reading.format, candidates: reading.drafts.flatMap((draft) => readDraft(draft, file, surroundings, reportIn)), problems };
  } catch (error) {
    // Parsers give up on nesting beyond their stack; one such file must not keep an archive from being read.
    return leftOut({ kind: 'unreadable file', fault: `could not be read (${describeError(error)})` });
  }
}

/** The article of a draft, or none: one that a parser gives up on must not keep the others of its file from being read. */
function readDraft(draft: Draft, file: string, surroundings: Surroundings, reportIn: (file: string) => Report): ReadCandidate[] {
  try {
    return [readArticle(draft, file, surroundings, reportIn)];
  } catch (error) {
    reportIn(file)('unreadable file', draft.line, `the article could not be read (${describeError(error)}); left out`);
    return [];
  }
}

function describeError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function leftOut({ kind, fault }: FileFault): FileReading {
  return { format: null, candidates: [], problems: [{ kind, line: 1, message: `${fault}; left out` }] };
}

function endingOf(file: string): string {
  return /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}
