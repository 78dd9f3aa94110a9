import { decodeEntities } from '../fields/decode-entities.ts';
import { readAddress } from '../fields/read-address.ts';
import { escapeHtml } from './dom.ts';

/** Names of marks that show a picture: `image`, `image_with_class`, `figure`, and files that are included under such a name. */
const showsPicture = /^\{[{%][<%]?-?\s*(?:include\s+["']?)?(?:[\w/-]*[_/-])?(?:image|img|figure|picture|photo)(?:[_-][\w-]*)?(?:\.\w{2,6})?(?=[\s"'])/i;

/** An address beside a picture's own is where the picture leads to. */
const namesOfSource = ['src', 'source', 'image_path', 'path', 'file', 'image', 'url'];
const namesOfLink = ['link', 'url', 'href'];
const namesOfDescription = ['alt', 'description', 'title'];

/** Whether a mark has its lines for itself, or stands among words. */
export type PicturePlace = 'alone' | 'in text';

/**
 * The picture that a template mark shows, with its caption, as HTML; null for any other mark. Whether it is there, and what stands in its
 * place, is settled with all other pictures. Known are arguments by name (`{{< figure src="a.png" caption="The gauge" >}}`,
 * `{% include "figure.html", image: "a.png" %}`) and in order, the picture first (`{% image "a.png" "The gauge" %}`).
 */
export function pictureOfMark(mark: string, place: PicturePlace): string | null {
  if (!showsPicture.test(mark)) return null;
  const { source, description, caption, link = '' } = byName(mark) ?? inOrder(mark) ?? {};
  if (source === undefined || source === '') return null;
  // Liquid's paths begin at the site, Hugo's at the article.
  const isOfSite = mark.startsWith('{%') && !/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(source);
  const bare = `<img src="${escapeHtml(isOfSite ? `/${source}` : source)}" alt="${plain(description)}">`;
  const picture = link === source || !readAddress(link) ? bare : `<a href="${escapeHtml(link)}">${bare}</a>`;
  if (caption === undefined || caption === '') return picture;
  // A figure among words would part their paragraph.
  return place === 'alone' ? `<figure>${picture}<figcaption>${plain(caption)}</figcaption></figure>` : `${picture} <em>${plain(caption)}</em>`;
}

function plain(text = ''): string {
  return escapeHtml(decodeEntities(text.replace(/\s+/g, ' ')));
}

interface PictureArguments {
  readonly source: string;
  readonly description: string;
  readonly caption?: string;
  readonly link?: string;
}

/** Each text in quotation marks is looked at once, so that what looks like a name inside of one is none. */
function byName(mark: string): PictureArguments | null {
  const texts = [...mark.matchAll(/(?:\b(\w+)\s*[=:]\s*)?(?:"([^"]*)"|'([^']*)')/g)];
  const named = new Map(texts.flatMap(([, name, double, single]) => (name === undefined ? [] : [[name.toLowerCase(), double ?? single ?? ''] as const])));
  const say = (names: readonly string[]) => names.map((name) => named.get(name)?.trim()).find((value) => value !== undefined && value !== '') ?? '';
  return named.size === 0 ? null : { source: say(namesOfSource), description: say(namesOfDescription), caption: say(['caption']), link: say(namesOfLink) };
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
