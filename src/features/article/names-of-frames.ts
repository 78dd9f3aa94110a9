/**
 * What to call the frames of tables and code when they are stops of the keyboard: a table by its caption, else by what it is; numbered
 * where that would name two of them alike.
 */
export function namesOfFrames(frames: readonly Element[]): string[] {
  const names = frames.map((frame) => {
    const caption = frame.querySelector(':scope > table > caption')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    return caption === '' ? (frame.querySelector(':scope > pre') ? 'Code' : 'Table') : caption;
  });
  const met = new Map<string, number>();
  return names.map((name) => {
    const number = (met.get(name) ?? 0) + 1;
    met.set(name, number);
    return names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} ${number}`;
  });
}
