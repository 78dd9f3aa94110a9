import type { LeadingPicture } from '#core/article.ts';
import { isWebAddress } from '#core/web-address.ts';
import { type ChildNode, type Element, isElement, isText, parseHtml } from './dom.ts';

/** How many bytes its words may have; those of a longer one are no small part of the text. */
const mostBytes = 300;

/**
 * The picture that a rendered body begins with, alone in a paragraph or a figure, and where in the body it ends. Null where there is none, where the archive has it (it would have
 * to be fetched), or where its caption has words that are set otherwise.
 */
export function readLeadingPicture(body: string): { readonly picture: LeadingPicture; readonly end: number } | null {
  // A class of the importer's is nothing that the sanitiser keeps.
  const found = /^<(?:p(?: class="[^"]*")?>(<img\b[^]*?)<\/p>|figure(?: class="[^"]*")?>([^]*?)<\/figure>)\s*/.exec(body);
  if (!found) return null;
  const [whole, inParagraph, inFigure = ''] = found;
  const [image, caption, ...more] = parseHtml(inParagraph ?? inFigure).children.filter((node) => !(isText(node) && node.data.trim() === ''));
  if (!isOf(image, 'img') || more.length > 0 || !isWebAddress(image.attribs['src']?.trim() ?? '')) return null;
  if (caption !== undefined && (inParagraph !== undefined || !isOf(caption, 'figcaption'))) return null;
  const { text, isWhole } = plainText(caption?.children ?? []);
  const description = image.attribs['alt'] ?? '';
  if (!isWhole || Buffer.byteLength(description + text) > mostBytes) return null;
  return { picture: { description, inFigure: inParagraph === undefined, ...(caption && { caption: text.trimEnd() }) }, end: whole.length };
}

function isOf(node: ChildNode | undefined, name: string): node is Element {
  return node !== undefined && isElement(node) && node.name === name;
}

/** The text of some nodes, up to the first element that may be set otherwise than the words around it. A link is not. */
export function plainText(nodes: readonly ChildNode[]): { readonly text: string; readonly isWhole: boolean } {
  const { text, isWhole } = gather(nodes);
  return { text: collapse(text), isWhole };
}

/** A text with white space as HTML shows it: what is none there, such as a no-break space, has a width of its own. */
export function collapse(text: string): string {
  return text.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ /, '');
}

function gather(nodes: readonly ChildNode[]): { readonly text: string; readonly isWhole: boolean } {
  let text = '';
  for (const node of nodes) {
    if (isText(node)) text += node.data;
    else if (isElement(node)) {
      const inside = node.name === 'a' ? gather(node.children) : { text: '', isWhole: false };
      text += inside.text;
      if (!inside.isWhole) return { text, isWhole: false };
    }
  }
  return { text, isWhole: true };
}
