/** Lines wrapped at a margin are no longer than this. */
const widestMargin = 100;

/** Of wrapped lines fewer than half end a sentence. */
const mostEndings = 0.5;

const sentenceEnd = /[.!?…:;"”’»)。！？」』؟]\s*$/u;

/**
 * A text with a blank line between all its lines, where they are paragraphs. What crawlers take out of pages has a line for each paragraph
 * and heading, however long (in one real archive 244 of 262 texts have no blank line at all). Text that is wrapped at a margin stays as it is.
 */
export function partLines(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const endings = lines.filter((line) => sentenceEnd.test(line)).length;
  const isWrapped = longest <= widestMargin && endings < lines.length * mostEndings;
  return isWrapped || lines.length < 2 ? text : lines.join('\n\n');
}

/** Elements that part a text by themselves. */
const block = /<\/?(?:article|blockquote|br|div|figure|h[1-6]|hr|li|main|ol|p|pre|section|table|ul)\b/i;

/** HTML in which line breaks part the paragraphs, with elements in their place. HTML with blocks of its own stays as it is. */
export function partHtml(html: string): string {
  if (block.test(html)) return html;
  const paragraphs = partLines(html).split(/\n[^\S\n]*\n/).filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.map((paragraph) => `<p>${paragraph.trim()}</p>`).join('\n');
}
