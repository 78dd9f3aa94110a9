/** No front matter is longer; a body that begins with a bracket need not be searched to its end. In lines. */
const mostLines = 2_000;

/**
 * Index of the line after the one on which the JSON object that begins on line `start` is closed. Null where it is not closed, or where
 * anything else follows on that line: then it is no header, but text. Square brackets are not counted, so that one too many does not hide the header.
 */
export function endOfJson(lines: readonly string[], start: number): number | null {
  let open = 0;
  for (let index = start; index < Math.min(lines.length, start + mostLines); index += 1) {
    let quoted = false;
    const line = lines[index] ?? '';
    for (let place = 0; place < line.length; place += 1) {
      const character = line[place];
      if (quoted && character === '\\') place += 1;
      else if (character === '"') quoted = !quoted;
      else if (!quoted && character === '{') open += 1;
      else if (!quoted && character === '}') {
        open -= 1;
        if (open === 0) return line.slice(place + 1).trim() === '' ? index + 1 : null;
      }
    }
  }
  return null;
}
