import { decodeEntities } from '../../fields/decode-entities.ts';
import type { BodyText } from '../../draft.ts';
import type { JsonNode, JsonParts } from './json-node.ts';
import { partHtml, partLines } from './part-lines.ts';
import { plainName } from './plain-name.ts';
import { blocksIn, readBlocks } from './read-blocks.ts';
import { escapedHtml, isMarkdown } from './tell-markup.ts';
import { valueOf, wrappedIn } from './value-of.ts';

/** A part that holds an article's text. */
export interface FoundBody {
  readonly name: string;
  readonly body: BodyText;
  /** The kinds of blocks of which nothing was made. */
  readonly unread: readonly string[];
}

/**
 * The names under which exports and crawlers keep the text, the preferred first. What is `text` has no markup, whatever it looks like; of
 * those under `any` the text itself tells.
 */
const bodyNames = {
  any: ['contenthtml', 'bodyhtml', 'content', 'body', 'articlebody', 'articlecontent', 'text', 'html', 'fullcontent', 'article', 'story', 'contentelements', 'blocks'],
  markdown: ['markdown', 'contentmarkdown', 'bodymarkdown', 'contentmd'],
  text: ['maintext', 'contenttext', 'textcontent', 'plaintext', 'fulltext', 'articletext', 'bodytext', 'paragraphs'],
} as const;

/** Where nothing else was saved, these are the text: of feeds, for one. */
const summaryNames: readonly string[] = ['description', 'summary', 'abstract', 'excerpt', 'articleexcerpt', 'customexcerpt', 'dek', 'preview'];

/** The name of the text that counts before all others. */
export const preferredBodyName = bodyNames.any[0];

const anyNames: readonly string[] = bodyNames.any;
const textNames: readonly string[] = bodyNames.text;
const markdownNames: readonly string[] = bodyNames.markdown;
const allNames: readonly string[] = [...anyNames, ...markdownNames, ...textNames];

/** The part that is the article's text; null where no part is. */
export function findBody(parts: JsonParts): FoundBody | null {
  return firstOf(parts, allNames);
}

/** True where some part is the article's text; found without making anything of it. */
export function hasBody(parts: JsonParts): boolean {
  return [...parts].some(([name, node]) => isBodyName(name) && holdsText(node));
}

/** True for a name under which exports keep the text. */
export function isBodyName(name: string): boolean {
  return allNames.includes(plainName(name));
}

/** The part that tells most of an article whose text was not saved; null where no part does. */
export function findSummary(parts: JsonParts): FoundBody | null {
  return firstOf(parts, summaryNames);
}

function firstOf(parts: JsonParts, names: readonly string[]): FoundBody | null {
  const found = [...parts].flatMap(([name, node]) => {
    const plain = plainName(name);
    const rank = names.indexOf(plain);
    const list = rank < 0 ? null : blocksIn(node);
    const blocks = list && readBlocks(list);
    const text = rank < 0 ? '' : (blocks?.html ?? textIn(node));
    return text.trim() === '' ? [] : [{ name, plain, text, blocks, line: node.line, rank: isWholePage(text) ? names.length : rank }];
  });
  const [best] = found.sort((a, b) => a.rank - b.rank);
  if (!best) return null;
  const { name, plain, text, blocks, line } = best;
  return { name, body: { ...(blocks ? { form: 'html', text } : formOf(text, plain)), line, isOneLine: true }, unread: blocks?.unread ?? [] };
}

/** A list is one of paragraphs, unless it is one of blocks; other lists and objects hold no text. */
function textIn(node: JsonNode): string {
  const text = node.kind === 'object' ? wrappedIn(node) : node;
  if (text?.kind === 'list') return text.items.filter(({ kind }) => kind === 'text').map(textIn).join('\n\n');
  const value = text?.kind === 'text' ? valueOf(text) : '';
  return typeof value === 'string' ? value : '';
}

function holdsText(node: JsonNode): boolean {
  if (node.kind === 'object' && blocksIn(node) !== null) return true;
  const text = node.kind === 'object' ? wrappedIn(node) : node;
  if (text?.kind === 'list') return blocksIn(text) !== null || text.items.some((item) => item.kind === 'text' && holdsText(item));
  return text?.kind === 'text' && /\S/.test(text.text) && text.text.trim() !== 'None';
}

/** Some crawlers keep the page beside the text they took out of it, and the text is what they meant. */
function isWholePage(text: string): boolean {
  return /^\s*<(?:!doctype|html)\b/i.test(text);
}

const tag = /<\/?(?:a|article|b|blockquote|br|div|em|figure|h[1-6]|hr|i|iframe|img|li|main|ol|p|pre|section|span|strong|table|ul)(?:\s[^<>]*)?\/?>/i;

function formOf(text: string, name: string): Pick<BodyText, 'form' | 'text'> {
  if (textNames.includes(name)) return { form: 'text', text: partLines(text) };
  if (markdownNames.includes(name) || isMarkdown(text)) return { form: 'markdown', text };
  const escaped = escapedHtml(text);
  if (escaped !== null) return { form: 'html', text: partHtml(escaped) };
  if (tag.test(text)) return { form: 'html', text: partHtml(text) };
  return { form: 'text', text: partLines(decodeEntities(text)) };
}
