import { inheritedParts } from './inherited-parts.ts';
import { isArticle, isWholeArticle } from './is-article.ts';
import { type JsonNode, type JsonObject, type JsonParts, objectsIn } from './json-node.ts';
import { usualParts } from './shapes.ts';

/** An object of a file that is an article, or stands among articles. */
export interface JsonRecord {
  readonly line: number;
  /** Under their usual names, with what the collection around says of each of its articles. */
  readonly parts: JsonParts;
  readonly isArticle: boolean;
}

/** All that was found in a JSON value. */
export interface FoundRecords {
  readonly records: readonly JsonRecord[];
  /** The lines of entries of lists that are no objects. */
  readonly strays: readonly number[];
}

/**
 * The names under which exports and news services keep their articles, in a list or in an object of one more level: `articles` NewsAPI,
 * `items` JSON Feed, `bookmarks` Readability, `collections` and `links` Linkwarden, `db`, `data` and `posts` Ghost.
 */
const wrapperNames: ReadonlySet<string> = new Set([
  ...['articles', 'items', 'bookmarks', 'collections', 'links', 'db', 'data', 'posts', 'entries', 'stories', 'news', 'docs', 'documents', 'records', 'results', 'response'],
]);

/** Ghost's posts stand six levels deep; nothing known stands deeper. */
const deepest = 8;

type Extras = (object: JsonObject) => JsonParts;
const noExtras: Extras = () => new Map();

/** Finds the articles in a JSON value, in the order of the file. */
export function findRecords(root: JsonNode): FoundRecords {
  const records: JsonRecord[] = [];
  const strays: number[] = [];

  // Calls itself `deepest` times at most.
  function visit(node: JsonNode, extras: Extras, depth: number): void {
    if (node.kind === 'list' && depth <= deepest) for (const item of node.items) visit(item, extras, depth + 1);
    else if (node.kind !== 'object') strays.push(node.line);
    else if (depth > deepest || isWholeArticle(usualParts(node))) keep(node, extras);
    else {
      const inner = collectionsIn(node, depth);
      const holdsArticles = inner.some((one) => mayHoldArticles(one));
      if (inner.length === 0 || (!holdsArticles && isArticle(usualParts(node)))) keep(node, extras);
      else for (const one of inner) visit(one, inheritedParts(node) ?? extras, depth + 1);
    }
  }

  function keep(object: JsonObject, extras: Extras): void {
    const parts = new Map([...extras(object), ...usualParts(object)]);
    records.push({ line: object.line, parts, isArticle: isArticle(usualParts(object)) });
  }

  visit(root, noExtras, 0);
  return { records, strays };
}

/** The parts of an object that hold records: lists and objects under known names; else its objects, where an article is among them. */
function collectionsIn(object: JsonObject, depth: number): JsonNode[] {
  const parts = [...object.parts];
  const named = parts.filter(([name, node]) => wrapperNames.has(name) && isCollection(node) && (name !== 'links' || object.parts.has('name')));
  if (named.length > 0) return named.map(([, node]) => node);
  // A file may keep its articles by their keys: `{"17": {…}, "18": {…}}`.
  const keyed = depth > 1 ? [] : parts.flatMap(([, node]) => (node.kind === 'object' ? [node] : []));
  return keyed.some((one) => isArticle(usualParts(one))) ? keyed : [];
}

function isCollection(node: JsonNode): boolean {
  return node.kind === 'object' || (node.kind === 'list' && (node.items.length === 0 || node.items.some(({ kind }) => kind === 'object')));
}

function mayHoldArticles(node: JsonNode): boolean {
  return (node.kind === 'object' ? [node] : objectsIn(node)).some((one) => isArticle(usualParts(one)) || [...one.parts].some(([name, part]) => wrapperNames.has(name) && isCollection(part)));
}
