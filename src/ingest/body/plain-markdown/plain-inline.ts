import type { TreeBuilder } from '../dom.ts';

/** All but the signs that mean something to Markdown, or to what is put before it and behind it, and those that may do so beside another of them. */
const letter = String.raw`[^\\\x60*_~[\]<^{}!&=%\0\t\r]`;

/** Signs that mean something before certain others only: a picture, a character's name, marked words. */
const harmless = String.raw`!(?!\[)|&(?![#A-Za-z])|=(?!=)|%`;

/** Of a strong word, the ends are letters or digits: whatever stands outside of its marks, they are no others then. */
const word = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N} -]*[\p{L}\p{N}])?`;

/** An address that is written as an address is to be written, so that nothing in it is put in another form. */
const host = String.raw`[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){1,4}`;
const address = String.raw`https?:\/\/${host}(?:\/(?:[\w./~+,:@=?&#-]|%[0-9A-Fa-f]{2})*)?`;

/** The next piece of a line: words, strong words, stressed ones, a link or a picture. */
const piece = new RegExp(String.raw`(${letter}+|${harmless})|\*\*(${word})\*\*(?!\*)|\*(${word})\*(?!\*)|(!?)\[(${letter}+)\]\((${address})\)`, 'uy');

/** Puts the words of a line into a tree; false where not all of them are plain, and what was put there is good for nothing. */
export function addPlainInline(builder: TreeBuilder, line: string): boolean {
  piece.lastIndex = 0;
  while (piece.lastIndex < line.length) {
    const found = piece.exec(line);
    if (found === null) return false;
    const [, words, strong, stressed, mark, label = '', target = ''] = found;
    if (words !== undefined) builder.text(words);
    else if (strong !== undefined) addAround(builder, 'strong', strong);
    else if (stressed !== undefined) addAround(builder, 'em', stressed);
    else if (mark === '') addAround(builder, 'a', label, { href: target });
    else {
      builder.open('img', { src: target, alt: label });
      builder.close();
    }
  }
  return true;
}

function addAround(builder: TreeBuilder, name: string, words: string, attributes: Record<string, string> = {}): void {
  builder.open(name, attributes);
  builder.text(words);
  builder.close();
}
