/** A table in Markdown whose columns also align where nothing draws them: text to the left, figures to the right. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(3, ...[title, ...rows.map((row) => row[column] ?? '')].map((cell) => cell.length)));
  const line = (cells: readonly string[]): string => `| ${widths.map((width, column) => pad(cells[column] ?? '', width, column)).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? `-${'-'.repeat(width)}-` : `-${'-'.repeat(width)}:`)).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

/** What a figure counts, which decides how it is written. */
export type Unit = 'seconds' | 'milliseconds' | 'bytes' | 'count';

/** A figure with its unit, to about three digits; a dash where it is not known. */
export function formatFigure(figure: number | null, unit: Unit): string {
  if (figure === null) return '–';
  switch (unit) {
    case 'seconds':
      return `${figure.toFixed(figure < 10 ? 2 : 1)} s`;
    case 'milliseconds':
      return `${count(figure)} ms`;
    case 'bytes':
      return formatBytes(figure);
    case 'count':
      return count(figure);
  }
}

/** How many times the second the first is: `0.4×`; a dash where that says nothing. */
export function formatRatio(ours: number | null, theirs: number | null): string {
  if (ours === null || theirs === null || theirs === 0) return '–';
  const ratio = ours / theirs;
  return `${ratio.toFixed(ratio < 0.1 ? 3 : ratio < 10 ? 2 : 0)}×`;
}

function formatBytes(bytes: number): string {
  if (bytes === 0) return '0';
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(bytes < 1e4 ? 1 : 0)} kB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}

function count(figure: number): string {
  return Math.round(figure).toLocaleString('en-GB');
}
