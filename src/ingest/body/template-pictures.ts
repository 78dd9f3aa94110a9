import { decodeEntities } from '../fields/decode-entities.ts';
import { escapeHtml } from './dom.ts';

/** Names of marks that show a picture: `image`, `image_with_class`, `figure`, and files that are included under such a name. */
const showsPicture = /^\{[{%][<%]?-?\s*(?:include\s+)?(?:[\w/-]*[_/-])?(?:image|img|figure|picture|photo)(?:[_-][\w-]*)?(?:\.html)?(?=[\s"'])/i;

const namesOfSource = ['src', 'source', 'image_path', 'path', 'file', 'url', 'image'];
const namesOfDescription = ['alt', 'caption', 'description', 'title'];

/**
 * The picture that a template mark shows, as HTML; null for any other mark. Whether it is there, and what stands in its place, is settled with
 * all other pictures. Known are arguments by name (`{{< figure src="a.png" caption="The gauge" >}}`) and in order, the picture first
 * (`{% image "a.png" "The gauge" %}`).
 */
export function pictureOfMark(mark: string): string | null {
  if (!showsPicture.test(mark)) return null;
  const { source, description } = byName(mark) ?? inOrder(mark) ?? {};
  if (source === undefined || source === '') return null;
  // Liquid's paths begin at the site, Hugo's at the article.
  const isOfSite = mark.startsWith('{%') && !/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(source);
  return `<img src="${escapeHtml(isOfSite ? `/${source}` : source)}" alt="${escapeHtml(decodeEntities(description ?? ''))}">`;
}

interface PictureArguments {
  readonly source: string;
  readonly description: string;
}

function byName(mark: string): PictureArguments | null {
  const named = new Map([...mark.matchAll(/\b(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', double, single]) => [name.toLowerCase(), double ?? single ?? '']));
  const say = (names: readonly string[]) => names.map((name) => named.get(name)?.trim()).find((value) => value !== undefined && value !== '') ?? '';
  return named.size === 0 ? null : { source: say(namesOfSource), description: say(namesOfDescription) };
}

/** A description may hold quotation marks of its own, so texts end where a quotation mark, white space or a comma, and another mark follow each other. */
function inOrder(mark: string): PictureArguments | null {
  const [, texts = ''] = /^[^"']*["'](.*)["'][^"']*$/.exec(mark.replace(/\s+/g, ' ')) ?? [];
  const [source = '', ...others] = texts.split(/["'](?:\s*,\s*|\s+)["']/).map((text) => text.trim());
  if (source === '') return null;
  // Beside the description there may be classes and sizes, which are single words.
  const sentences = others.filter((text) => text.includes(' ')).sort((a, b) => b.length - a.length);
  return { source, description: (others.length === 1 ? others : sentences)[0] ?? '' };
}
