import { type Element, elementsOf, isText } from '../../body/dom.ts';
import type { Page } from './page.ts';

/** A node of JSON-LD: whatever the page wrote, so every part of it is asked for by name and judged. */
export type Node = ReadonlyMap<string, unknown>;

/** What a page states of itself in JSON-LD (https://www.w3.org/TR/json-ld11/), with the words of https://schema.org. */
export interface JsonLd {
  /** The nodes that are an article by their type, with the lines of their scripts. */
  readonly articles: readonly { readonly node: Node; readonly line: number }[];
  /** The node to which `{"@id": …}` refers; the node itself where it says more than that. */
  readonly follow: (value: unknown) => unknown;
  /** Lines of scripts that are no JSON. */
  readonly faults: readonly number[];
}

const articleType = /(^|[:/#])(\w*Article|\w*BlogPosting|BlogPosting|Report|Review|SocialMediaPosting)$/;

/** How deep a node may lie. What real pages nest deeper is no article. */
const deepest = 12;

/** Under these names lies what a page is about; under others what it mentions. */
const holders = new Set(['@graph', 'mainEntity', 'mainEntityOfPage']);

/** Reads all JSON-LD of a page. Nothing in it makes this throw. */
export function readJsonLd(page: Page): JsonLd {
  const articles: { node: Node; line: number }[] = [];
  const byId = new Map<string, Node>();
  const faults: number[] = [];
  for (const script of elementsOf(page.tree, new Set(['script']))) {
    if (!/^application\/ld\+json/i.test(script.attribs['type']?.trim() ?? '')) continue;
    const line = page.lineOf(script);
    const parsed = parseLeniently(textOf(script));
    if (parsed === undefined) faults.push(line);
    else gather(toNodes(parsed, 0), (node) => {
      const id = textIn(node.get('@id'));
      if (id !== '' && node.size > 1) byId.set(id, node);
      if (typesOf(node).some((type) => articleType.test(type))) articles.push({ node, line });
    });
  }
  return { articles, faults, follow: (value) => (value instanceof Map ? (byId.get(textIn(value.get('@id'))) ?? value) : value) };
}

/** A value as text; empty for anything else. */
export function textIn(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** A value as a list: JSON-LD writes one thing without brackets. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function typesOf(node: Node): string[] {
  return listOf(node.get('@type')).map(textIn);
}

function gather(value: unknown, take: (node: Node) => void): void {
  for (const one of listOf(value)) {
    if (!(one instanceof Map)) continue;
    take(one);
    for (const [name, part] of one) if (typeof name === 'string' && holders.has(name)) gather(part, take);
  }
}

/** JSON objects as maps, in which no name means anything to JavaScript. */
function toNodes(value: unknown, depth: number): unknown {
  if (depth > deepest) return null;
  if (Array.isArray(value)) return value.map((one) => toNodes(one, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  return new Map(Object.entries(value).map(([name, part]) => [name, toNodes(part, depth + 1)]));
}

/** A text of JSON, with the line ends and tabs that it must not have. */
const strings = /"[^"\\]*(?:\\[^][^"\\]*)*"/g;

/** JSON as templates write it: in a comment or CDATA, with raw line ends in texts, a comma too many or a semicolon after it. */
function parseLeniently(text: string): unknown {
  const bare = text.replace(/^[\s/*]*(?:<!--|<!\[CDATA\[)[\s*/]*|[\s/*]*(?:-->|\]\]>)[\s*/]*$/g, '').replace(/[;\s]+$/, '');
  const escaped = bare.replace(strings, (string) => string.replaceAll('\n', '\\n').replaceAll('\t', '\\t'));
  for (const attempt of [bare, escaped, escaped.replace(/,(\s*[}\]])/g, '$1')]) {
    try {
      const parsed: unknown = JSON.parse(attempt);
      return parsed ?? null;
    } catch {
      continue;
    }
  }
  return bare === '' ? null : undefined;
}

function textOf(script: Element): string {
  return script.children.filter(isText).map(({ data }) => data).join('');
}
