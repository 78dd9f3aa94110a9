import { type JsonNode, type JsonObject, type JsonParts, objectsIn, wordOf } from './json-node.ts';

/** What a collection says of each article in it, where the collection is of a known kind; else null. */
export function inheritedParts(collection: JsonObject): ((object: JsonObject) => JsonParts) | null {
  if (wordOf(collection.parts.get('version')).startsWith('https://jsonfeed.org/version/')) return ofFeed(collection);
  if (collection.parts.has('posts') && collection.parts.has('posts_authors')) return ofGhost(collection);
  return null;
}

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/): authors and language of the feed are those of items without their own. */
function ofFeed({ parts }: JsonObject): (object: JsonObject) => JsonParts {
  const inherited = new Map<string, JsonNode>();
  const inherit = (name: string, own: readonly string[]) => ({ name, own, node: parts.get(name) });
  const rows = [inherit('authors', ['author', 'authors']), inherit('author', ['author', 'authors']), inherit('language', ['language'])];
  const title = parts.get('title');
  if (title) inherited.set('site_name', title);
  return (item) => new Map([...inherited, ...rows.flatMap(({ name, own, node }) => (node && !own.some((one) => item.parts.has(one)) ? [[name, node] as const] : []))]);
}

/** Ghost's export (https://ghost.org/docs/migration/) is its database: authors and tags stand in tables beside the posts. */
function ofGhost({ parts }: JsonObject): (object: JsonObject) => JsonParts {
  const authors = joined(parts, 'posts_authors', 'author_id', 'users');
  const tags = joined(parts, 'posts_tags', 'tag_id', 'tags');
  return ({ parts: post, line }) => {
    const id = wordOf(post.get('id'));
    const rows: [string, JsonNode[]][] = [
      ['authors', authors.get(id) ?? []],
      ['tags', tags.get(id) ?? []],
    ];
    return new Map(rows.map(([name, items]) => [name, { kind: 'list', items, line }]));
  };
}

/** The rows of another table that belong to each post, by the post's id and in their stated order. */
function joined(parts: JsonParts, table: string, key: string, others: string): Map<string, JsonNode[]> {
  const byId = new Map(objectsIn(parts.get(others)).map((row) => [wordOf(row.parts.get('id')), row.parts.get('name')]));
  const rows = objectsIn(parts.get(table)).map((row) => ({ order: Number(wordOf(row.parts.get('sort_order'))), row: row.parts }));
  const found = new Map<string, JsonNode[]>();
  for (const { row } of rows.sort((a, b) => a.order - b.order)) {
    const name = byId.get(wordOf(row.get(key)));
    const post = wordOf(row.get('post_id'));
    const names = found.get(post);
    if (name && names) names.push(name);
    else if (name) found.set(post, [name]);
  }
  return found;
}
