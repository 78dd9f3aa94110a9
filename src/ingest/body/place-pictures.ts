import { embeddedMark, nameEmbedded } from '../folder/embedded-picture.ts';
import { isPictureFile, type PictureSource } from '../folder/picture-shelf.ts';
import { quote } from '../quote.ts';
import type { BodyContext } from './body-context.ts';
import { decodePercent } from '../decode-percent.ts';
import { type Document, type Element, elementsOf, parseNodes, type Replacements, replaceNodes } from './dom.ts';
import { missingPicture } from './stand-ins.ts';
import { addressInBody } from './address-in-body.ts';
import { pathsInFolder, pathsOfName } from './path-in-folder.ts';

/**
 * Gives each picture an address that works: of the site's own copy where the picture lies in the folder, else its address elsewhere.
 * A format that knows where a relative address leads otherwise says so in `data-elsewhere`. Where there is nothing, the picture's
 * description stays in its place.
 */
export function placePictures(document: Document, context: BodyContext): void {
  // Choices between sizes and formats: the picture itself is one of them.
  const replacements: Replacements = new Map(elementsOf(document, new Set(['source', 'track'])).map((element) => [element, []]));
  for (const picture of elementsOf(document, new Set(['img', 'image']))) {
    const source = sourceOf(picture);
    const address = addressInBody(source);
    if (address) {
      context.addPictureHost(new URL(address).host);
      show(picture, address);
      continue;
    }
    const placed = findInFolder(source, picture.attribs['data-note'] !== undefined, context);
    const elsewhere = addressInBody(picture.attribs['data-elsewhere'] ?? '');
    if ('address' in placed) show(picture, placed.address);
    else if (elsewhere) {
      context.addPictureHost(new URL(elsewhere).host);
      show(picture, elsewhere);
    } else {
      const description = picture.attribs['alt']?.trim() ?? '';
      context.report('missing picture', `${placed.fault}; ${describeInstead(picture)}`, source || description);
      replacements.set(picture, description === '' ? [] : parseNodes(missingPicture(description)));
    }
  }
  replaceNodes(replacements);
}

function show(picture: Element, address: string): void {
  picture.name = 'img';
  picture.attribs['src'] = address;
  for (const name of ['srcset', 'sizes', 'data-src', 'data-srcset', 'data-original', 'data-elsewhere', 'data-note', 'href']) delete picture.attribs[name];
}

/** Pages that load pictures late keep the address apart and show a placeholder until then. */
function sourceOf({ attribs }: Element): string {
  const late = attribs['data-src'] ?? attribs['data-original'];
  const own = attribs['src'] ?? '';
  return ((/^(data:|$)/i.test(own) ? late : undefined) ?? own).trim();
}

function describeInstead({ attribs }: Element): string {
  return attribs['alt']?.trim() ? 'its description stands in its place' : 'left out';
}

/** A picture that is written into the text is taken out of it. */
function findInText(source: string, file: string, pictures: PictureSource): { address: string } | { fault: string } {
  const named = nameEmbedded(source);
  const address = named.startsWith(embeddedMark) ? pictures.takeEmbedded(file, named.slice(embeddedMark.length)) : null;
  return address === null ? { fault: `a picture is written into the text itself (${quote(source.slice(0, 20))}), and not one that can be taken out of it (png, jpg, gif, webp, avif; up to 5 MB)` } : { address };
}

function findInFolder(source: string, isName: boolean, { file, pictures }: BodyContext): { address: string } | { fault: string } {
  if (source === '') return { fault: 'a picture has no address' };
  if (source.startsWith(embeddedMark) || /^data:/i.test(source)) return findInText(source, file, pictures);
  if (/^[a-z][a-z0-9+.-]+:/i.test(source)) return { fault: `the picture ${quote(decodePercent(source))} has no address of the web` };
  const paths = (isName ? pathsOfName : pathsInFolder)(source, file);
  if (paths.length === 0) return { fault: `the picture ${quote(decodePercent(source))} would lie outside of the folder` };
  const ofPictures = paths.filter(isPictureFile);
  if (ofPictures.length === 0) return { fault: `the picture ${quote(decodePercent(source))} is not of a kind that is taken over (png, jpg, gif, webp, avif)` };
  for (const path of ofPictures) {
    const address = pictures.take(path);
    if (address !== null) return { address };
  }
  return { fault: `there is no picture ${quote(decodePercent(source))} in the folder` };
}
