import type { ProblemKind } from './problem-kinds.ts';

/**
 * What an input format makes of a file: the article in the file's own words, not yet judged. A format knows where fields and body
 * stand; what the fields mean is one table for all formats (`fields/field-names.ts`).
 */

/** A field's value as it was written: a text, a list, or named parts. Numbers, dates and booleans are left as text. */
export type Value = string | readonly Value[] | ReadonlyMap<string, Value>;

/** One statement of a file about its article, such as `date: 2019-11-06`. */
export interface Field {
  /** As the file writes it: `date_published`, `Published at`. */
  readonly name: string;
  readonly value: Value;
  /** The file's line, counted from 1. */
  readonly line: number;
}

/** A body as the file has it, and the line of the file on which it begins. */
export interface BodyText {
  /** `text` has no markup at all: what looks like it is meant as it stands. */
  readonly form: 'markdown' | 'html' | 'text';
  readonly text: string;
  readonly line: number;
  /** True where the file has the body on one line, whatever line breaks are written in it, as JSON has. */
  readonly isOneLine?: boolean;
}

/** One article of a file, in the file's words. */
export interface Draft {
  /** Where the article begins. */
  readonly line: number;
  readonly fields: readonly Field[];
  /** True where the fields have the names already that the archive wants them to be read by. */
  readonly isNamed?: boolean;
  readonly body: BodyText;
  /** The file that holds the body, seen from the draft's own; `body` is empty then. */
  readonly bodyFile?: string;
}

/** A problem of a file whose name the finder of the problem need not know. */
export interface LineProblem {
  readonly kind: ProblemKind;
  /** Counted from 1. */
  readonly line: number;
  /** What is wrong; what was done about it. */
  readonly message: string;
}

/** Takes note of a problem. */
export type Report = (kind: ProblemKind, line: number, message: string) => void;

/** All that a format found in a file. */
export interface Reading {
  readonly drafts: readonly Draft[];
  readonly problems: readonly LineProblem[];
}
