import MarkdownIt, { type StateCore } from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import footnotes from 'markdown-it-footnote';
import type { BodyText, Report } from '../draft.ts';
import { closeStrong } from './close-strong.ts';
import { dropComments } from './drop-comments.ts';
import { makeLooseDestinations, makeLooseTitles } from './loose-destinations.ts';
import { readLoosePicture } from './loose-pictures.ts';
import { makeMarkNotes, type NoteMark } from './mark-notes.ts';
import { dropNotebookMarks } from './notebook/drop-notebook-marks.ts';
import { readHighlight } from './notebook/highlights.ts';
import { readWikilink } from './notebook/wikilinks.ts';
import { replaceMarkdownShortcodes } from './markdown-shortcodes.ts';
import { hideRawBlocks, showRawBlocks } from './raw-blocks.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { tidyLines } from './tidy-lines.ts';
import { replaceTemplateMarks } from './replace-template-marks.ts';

/** Where the template marks of the text that is being parsed are noted. */
const notes = new WeakMap<object, NoteMark>();

// CommonMark takes `**「水位」**高` for no emphasis, because no space follows the mark; Chinese and Japanese have none.
const markdown = new MarkdownIt({ html: true, linkify: false }).use(footnotes).use(cjkFriendly);

// What addresses are good for is judged with those in HTML, and reported; a parser would show the source of such a link without a word.
markdown.validateLink = () => true;
markdown.helpers = {
  ...markdown.helpers,
  parseLinkDestination: makeLooseDestinations(markdown.helpers.parseLinkDestination, markdown.utils.unescapeAll),
  parseLinkTitle: makeLooseTitles(markdown.helpers.parseLinkTitle),
};

markdown.inline.ruler.before('link', 'wikilink', readWikilink);
markdown.inline.ruler.before('emphasis', 'highlight', readHighlight);
markdown.inline.ruler.after('html_inline', 'loose-picture', readLoosePicture);

// These rules look at blocks, after they have been found and before anything inside of them is.
markdown.core.ruler.after('block', 'template-marks', (state: StateCore) => {
  const note = notes.get(state.env);
  if (note) replaceTemplateMarks(state, note);
});
markdown.core.ruler.after('template-marks', 'shortcodes', (state: StateCore) => {
  const note = notes.get(state.env);
  if (note) replaceMarkdownShortcodes(state, note);
});
markdown.core.ruler.after('shortcodes', 'prose-lines', splitParagraphs);
markdown.core.ruler.after('prose-lines', 'notebook-marks', dropNotebookMarks);

// Before `text_join`, which would no longer tell escaped asterisks from others.
markdown.core.ruler.after('inline', 'close-strong', closeStrong);

/**
 * The HTML of a text in Markdown (CommonMark, with tables, footnotes and what Obsidian adds). It is as safe as the text is: not at all. Reports what
 * could not be rendered, with the file's lines.
 */
export function renderMarkdown({ text, line }: BodyText, report: Report): string {
  const environment = {};
  const marks = makeMarkNotes();
  notes.set(environment, marks.note);
  const html = showRawBlocks(markdown.render(dropComments(hideRawBlocks(tidyLines(text)), marks.note), environment));
  marks.report((kind, offset, message) => report(kind, line + offset, message));
  return html;
}
