import { readAddress } from '../fields/read-address.ts';
import { escapeHtml } from './dom.ts';
import type { NoteMark } from './mark-notes.ts';
import { embedLink } from './stand-ins.ts';

/** `[name]`, `[name key="value"]`, `[name=value]` and `[/name]`; doubled brackets are those of a text that writes about shortcodes. */
const pattern = /(\[?)\[(\/?)([a-z][\w-]*)((?:[\s=][^[\]]*)?)\](\]?)(?!\()/gi;

/** Cheap: texts without any of it, which are most, are not looked at. */
const hint = /\[\/[a-z]|\[[a-z][\w-]*\s+[\w-]+\s*=\s*["'“”″&]|\[(?:vc|et_pb|fusion|wpb|su|av)_/i;

const quotationMark = `(?:["'“”″]|&quot;|&#8220;|&#8221;|&#8243;)`;
const attribute = String.raw`([\w-]+)\s*=\s*(?:${quotationMark}((?:(?!${quotationMark})[^])*)${quotationMark}|([^\s"'“”″]+))`;
const onlyAttributes = new RegExp(String.raw`^(?:\s+${attribute})+\s*\/?$`);
const eachAttribute = new RegExp(attribute, 'g');
const anyQuoted = new RegExp(String.raw`=\s*${quotationMark}`);

/** The names that editors of pages give their parts; no word begins so. */
const ofPageBuilder = /^(?:vc|et_pb|fusion|wpb|su|av)_/i;

const pictureEnding = /\.(?:png|jpe?g|gif|webp|avif)(?:[?#]|$)/i;

/** Where the shortcodes stand: in HTML a part of a page ends a paragraph. */
export type ShortcodePlace = 'html' | 'markdown';

interface Mark {
  readonly whole: string;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: string;
}

/** Finds the names of the shortcodes in a whole text that have an end of their own; null where the text has no shortcodes. */
export function findPairedNames(text: string): ReadonlySet<string> | null {
  if (!hint.test(text)) return null;
  const begun = new Set<string>();
  const paired = new Set<string>();
  for (const { name, isEnd, attributes } of marksIn(text)) {
    if (isEnd && begun.has(name)) paired.add(name);
    else if (!isEnd && (attributes === '' || attributes.startsWith('=') || onlyAttributes.test(attributes))) begun.add(name);
  }
  return paired;
}

/**
 * A text, or a part of one, without the shortcodes of plugins and themes that nobody can list (https://codex.wordpress.org/Shortcode_API):
 * those that have an end (`paired`), that have attributes in quotation marks and nothing else, or that belong to an editor of pages. What
 * stands between them stays, and so does an address that they name. All other brackets are words, and so are those at an offset that is literal. No line moves to another.
 */
export function dropShortcodes(text: string, paired: ReadonlySet<string>, place: ShortcodePlace, note: NoteMark, isLiteral: (offset: number) => boolean = () => false): string {
  const marks = marksIn(text).filter((mark) => !isLiteral(mark.start) && isShortcode(mark, paired));
  const written: string[] = [];
  let done = 0;
  let closing: Mark | undefined;
  for (const [index, mark] of marks.entries()) {
    written.push(text.slice(done, mark.start));
    done = mark.end;
    const next = marks[index + 1];
    const content = next?.isEnd === true && next.name === mark.name ? text.slice(mark.end, next.start) : null;
    const instead = mark === closing ? '</a>' : replaceOne(mark, content);
    if (instead?.startsWith('<a href') === true) closing = next;
    if (instead === null && !mark.isEnd) note(mark.whole, mark.start, paired.has(mark.name) ? 'only its words are kept' : 'left out');
    const separator = place === 'html' ? '<p></p>' : ' ';
    written.push(instead ?? (ofPageBuilder.test(mark.name) ? separator : ''), mark.whole.replace(/[^\n]+/g, ''));
  }
  return [...written, text.slice(done)].join('');
}

function marksIn(text: string): Mark[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [all, before = '', slash, name = '', attributes = '', after = ''] = match;
    // `[[name]]`, and a picture or a link with such words.
    const isWords = attributes === '' && slash === '' && /[!\\]/.test(text[match.index - 1] ?? '');
    if ((before !== '' && after !== '') || isWords) return [];
    const [start, end] = [match.index + before.length, match.index + all.length - after.length];
    return [{ whole: text.slice(start, end), start, end, name: name.toLowerCase(), isEnd: slash !== '', attributes: attributes.trim() === '' ? '' : attributes }];
  });
}

function isShortcode({ name, isEnd, attributes }: Mark, paired: ReadonlySet<string>): boolean {
  if (ofPageBuilder.test(name)) return true;
  const isPaired = paired.has(name);
  if (isEnd || attributes === '' || attributes.startsWith('=')) return isPaired;
  return onlyAttributes.test(attributes) && (isPaired || anyQuoted.test(attributes));
}

/** The picture or the link that a shortcode names; null where it carries neither. The link's words are `content`, where it has simple ones. */
function replaceOne({ attributes, isEnd }: Mark, content: string | null): string | null {
  if (isEnd) return null;
  const named = new Map([...attributes.matchAll(eachAttribute)].map(([, name = '', quoted, bare]) => [name.toLowerCase(), quoted ?? bare ?? '']));
  const written = ['src', 'url', 'href', 'link'].map((name) => named.get(name)).find((value) => value !== undefined) ?? /^=\s*(\S+)/.exec(attributes)?.[1]?.replaceAll(/["']/g, '') ?? '';
  const address = readAddress(written.replaceAll('&amp;', '&'));
  if (!address) return null;
  if (content !== null && /^[^<>[\]\n]*[^\s<>[\]][^<>[\]\n]*$/.test(content)) return `<a href="${escapeHtml(address)}">`;
  if (content !== null && content.trim() !== '') return null;
  return pictureEnding.test(address) ? `<img src="${escapeHtml(address)}" alt="${escapeHtml(named.get('alt') ?? '')}">` : embedLink(address);
}
