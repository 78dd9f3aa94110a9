import MarkdownIt, { type StateCore } from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import footnotes from 'markdown-it-footnote';
import type { BodyText, Report } from '../draft.ts';
import { closeStrong } from './close-strong.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { tidyLines } from './tidy-lines.ts';
import { replaceTemplateMarks } from './replace-template-marks.ts';

/** What the rules of this project need while a text is parsed. */
interface Environment {
  /** The file's line of the text's first. */
  readonly firstLine: number;
  readonly report: Report;
}

const environments = new WeakMap<object, Environment>();

// CommonMark takes `**「水位」**高` for no emphasis, because no space follows the mark; Chinese and Japanese have none.
const markdown = new MarkdownIt({ html: true, linkify: false }).use(footnotes).use(cjkFriendly);

// Both rules look at blocks, after they have been found and before anything inside of them is.
markdown.core.ruler.after('block', 'template-marks', (state) => withEnvironment(state, replaceTemplateMarks));
markdown.core.ruler.after('template-marks', 'prose-lines', splitParagraphs);

// Before `text_join`, which would no longer tell escaped asterisks from others.
markdown.core.ruler.after('inline', 'close-strong', closeStrong);

function withEnvironment(state: StateCore, rule: (state: StateCore, report: Report) => void): void {
  const environment = environments.get(state.env);
  if (environment) rule(state, (line, message) => environment.report(environment.firstLine + line, message));
}

/**
 * The HTML of a text in Markdown (CommonMark, with tables and footnotes). It is as safe as the text is: not at all. Reports what
 * could not be rendered, with the file's lines.
 */
export function renderMarkdown({ text, line }: BodyText, report: Report): string {
  const environment = {};
  environments.set(environment, { firstLine: line, report });
  return markdown.render(tidyLines(text), environment);
}
