/** Why front matter could not be read, and the file's line. */
export interface Fault {
  /** A sentence without its full stop. */
  readonly fault: string;
  readonly line: number;
}

/** No front matter of an article is as long as this; a parser should not be fed with anything else. */
export const mostCharacters = 100_000;

/** Lists in lists deeper than this, or aliases that lead back to themselves, are no statement about an article. */
export const deepest = 8;
