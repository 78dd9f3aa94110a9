/**
 * True where a path that cannot be opened was given by a name that is not in UTF-8, as systems of another time wrote them: Node gives U+FFFD for what it cannot read of a name,
 * and by that no file is found.
 */
export function isNotInUtf8(path: string): boolean {
  return path.includes('\uFFFD');
}

/** What a problem says of it. */
export const notInUtf8 = 'has a name that is not in UTF-8, and cannot be opened by it';
