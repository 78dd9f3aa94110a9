import { rowsOfColumns } from './columns.ts';
import { inheritedParts } from './inherited-parts.ts';
import { isArticle, isWholeArticle } from './is-article.ts';
import { type JsonNode, type JsonObject, type JsonParts, objectsIn } from './json-node.ts';
import { type FieldNames, renameParts } from './rename-parts.ts';
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

type PartsOf = (object: JsonObject) => JsonParts;
type Extras = (object: JsonObject) => JsonParts;
const noExtras: Extras = () => new Map();

/** Finds the articles in a JSON value, in the order of the file. `names` are those that the archive gives its fields. */
export function findRecords(root: JsonNode, names: FieldNames = new Map()): FoundRecords {
  const partsOf = (object: JsonObject): JsonParts => renameParts(usualParts(object), names);
  const records: JsonRecord[] = [];
  const strays: number[] = [];

  // Calls itself `deepest` times at most.
  function visit(node: JsonNode, extras: Extras, depth: number): void {
    const rows = node.kind === 'object' && depth <= deepest ? rowsOfColumns(node) : null;
    if (rows) for (const row of rows) keep(row, extras);
    else if (node.kind === 'list' && depth <= deepest) for (const item of node.items) visit(item, extras, depth + 1);
    else if (node.kind !== 'object') strays.push(node.line);
    else if (depth > deepest || isWholeArticle(partsOf(node))) keep(node, extras);
    else {
      const inner = collectionsIn(node, depth, partsOf);
      const holdsArticles = inner.some((one) => mayHoldArticles(one, partsOf));
      const others = inner.length === 0 && !isArticle(partsOf(node)) ? longestListIn(node, depth) : [];
      // Menus and lists of links have titles and addresses too.
      if (others.length > 0) for (const one of others) keep(one, extras, isWholeArticle);
      else if (inner.length === 0 || (!holdsArticles && isArticle(partsOf(node)))) keep(node, extras);
      else for (const one of inner) visit(one, inheritedParts(node) ?? extras, depth + 1);
    }
  }

  function keep(object: JsonObject, extras: Extras, judge = isArticle): void {
    const own = partsOf(object);
    records.push({ line: object.line, parts: new Map([...extras(object), ...own]), isArticle: judge(own) });
  }

  visit(root, noExtras, 0);
  return { records, strays };
}

/** The parts of an object that hold records: lists and objects under known names; else its objects, where an article is among them. */
function collectionsIn(object: JsonObject, depth: number, partsOf: PartsOf): JsonNode[] {
  const parts = [...object.parts];
  const named = parts.filter(([name, node]) => wrapperNames.has(name) && isCollection(node) && (name !== 'links' || object.parts.has('name')));
  if (named.length > 0) return named.map(([, node]) => node);
  // A file may keep its articles by their keys: `{"17": {…}, "18": {…}}`.
  const keyed = depth > 1 ? [] : parts.flatMap(([, node]) => (node.kind === 'object' ? [node] : []));
  return keyed.some((one) => isArticle(partsOf(one))) ? keyed : [];
}

function isCollection(node: JsonNode): boolean {
  return node.kind === 'object' || (node.kind === 'list' && (node.items.length === 0 || node.items.some(({ kind }) => kind === 'object')));
}

function mayHoldArticles(node: JsonNode, partsOf: PartsOf): boolean {
  return (node.kind === 'object' ? [node] : objectsIn(node)).some((one) => isArticle(partsOf(one)) || [...one.parts].some(([name, part]) => wrapperNames.has(name) && isCollection(part)));
}

/** A list with fewer objects is no collection of articles, unless its name says so. */
const fewestEntries = 3;

/** The objects of the list that has the most, under whatever names it stands. Where no name is known, it is what a person would look at. */
function longestListIn(object: JsonObject, depth: number): readonly JsonObject[] {
  const [longest = []] = listsIn(object, depth).map(objectsIn).sort((a, b) => b.length - a.length);
  return longest.length < fewestEntries ? [] : longest;
}

function listsIn({ parts }: JsonObject, depth: number): JsonNode[] {
  return depth > deepest ? [] : [...parts.values()].flatMap((node) => (node.kind === 'object' ? listsIn(node, depth + 1) : node.kind === 'list' ? [node] : []));
}
