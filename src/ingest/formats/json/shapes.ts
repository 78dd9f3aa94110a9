import { type JsonNode, type JsonObject, type JsonParts, wordOf } from './json-node.ts';

/** An export whose parts are named otherwise than everybody else's. */
interface Shape {
  /** The parts by which it is known: one of each row. */
  readonly marks: readonly (readonly string[])[];
  /** Parts that it is known by not having. */
  readonly lacks?: readonly string[];
  /** The usual name of a part; null for a part that would be taken for something it is not. */
  readonly names: Readonly<Record<string, string | null>>;
  /** Parts that are objects, and under which part of these they have what others have there. */
  readonly inner?: Readonly<Record<string, string>>;
  /** A part that is a list of words with spaces between them. */
  readonly words?: string;
}

const shapes: readonly Shape[] = [
  // Article Search of the New York Times (https://developer.nytimes.com/docs/articlesearch-product/1/overview): no text but its beginning. Keywords have the kind as `name`.
  {
    marks: [['headline'], ['web_url'], ['lead_paragraph', 'snippet']],
    names: { web_url: 'url', section_name: 'section', lead_paragraph: 'description', snippet: 'preview' },
    inner: { headline: 'main', byline: 'original', keywords: 'value' },
  },
  // Arc (https://github.com/washingtonpost/ans-schema). `canonical_url` is a path on the site.
  {
    marks: [['headlines'], ['content_elements', 'canonical_url']],
    names: { headlines: 'title', canonical_url: 'path', display_date: 'date', credits: 'authors', subheadlines: 'dek' },
    inner: { headlines: 'basic', subheadlines: 'basic', description: 'basic', credits: 'by' },
  },
  // https://pinboard.in/api/#posts_get: `description` is the title for historical reasons. `time` is when it was saved.
  { marks: [['href'], ['description'], ['extended']], lacks: ['title'], names: { description: 'title', extended: 'text' }, words: 'tags' },
  // Linkwarden: a link of a collection.
  { marks: [['url'], ['name'], ['createdAt', 'collectionId', 'textContent']], lacks: ['title'], names: { name: 'title' } },
  // wallabag v2. `origin_url` is where the reader found the link, so it is not the original.
  { marks: [['is_archived', 'is_starred'], ['url']], names: { published_by: 'authors' } },
  // Postlight (formerly Mercury) Parser.
  { marks: [['domain'], ['lead_image_url', 'dek', 'word_count']], names: { domain: 'source_domain' } },
  // Ghost. `id` is of one installation, `uuid` of the post.
  { marks: [['html'], ['mobiledoc', 'lexical', 'comment_id']], names: { id: null } },
  // WordPress's REST API names people and words by the numbers of its database.
  { marks: [['date_gmt'], ['guid'], ['link']], names: { author: null, categories: null, tags: null, id: null, date_gmt: null } },
];

/** The parts of a record under their usual names. */
export function usualParts({ parts }: JsonObject): JsonParts {
  const shape = shapes.find((one) => isOf(one, parts));
  if (shape === undefined) return parts;
  const usual = new Map<string, JsonNode>();
  for (const [name, node] of parts) {
    const other = Object.hasOwn(shape.names, name) ? shape.names[name] : name;
    // What has the usual name already keeps it.
    if (typeof other === 'string' && (other === name || !parts.has(other))) usual.set(other, name === shape.words ? listOfWords(node) : innerOf(node, name, shape.inner));
  }
  return usual;
}

function innerOf(node: JsonNode, name: string, inner: Shape['inner'] = {}): JsonNode {
  const part = Object.hasOwn(inner, name) ? inner[name] : undefined;
  const pick = (one: JsonNode): JsonNode => (part !== undefined && one.kind === 'object' ? (one.parts.get(part) ?? one) : one);
  return node.kind === 'list' ? { ...node, items: node.items.map(pick) } : pick(node);
}

function listOfWords(node: JsonNode): JsonNode {
  const words = wordOf(node).split(/\s+/).filter((word) => word !== '');
  return { kind: 'list', items: words.map((text) => ({ kind: 'text', text, line: node.line })), line: node.line };
}

function isOf({ marks, lacks = [] }: Shape, parts: JsonParts): boolean {
  return marks.every((row) => row.some((name) => parts.has(name))) && !lacks.some((name) => parts.has(name));
}
