import type { NoteMark } from '../../../body/mark-notes.ts';
import type { ShortcodePlace } from '../../../body/shortcodes.ts';
import { embedLink } from '../../../body/stand-ins.ts';
import { readAddress } from '../../../fields/read-address.ts';

/** Shortcodes that never are words of a text, even without anything but their name. */
const plain = ['gallery', 'playlist', 'contact-form-7', 'contact-form', 'contact-field', 'wp_caption', 'wpvideo', 'googlemaps', 'googlevideo', 'slideshare'];

/** Shortcodes whose name alone may be a word: "Watch the [video]". */
const wordlike = ['caption', 'audio', 'video', 'embed', 'youtube', 'vimeo', 'soundcloud', 'dailymotion', 'tweet', 'instagram', 'scribd', 'polldaddy', 'slideshow', 'gist', 'ted', 'flickr', 'vine'];

const names = [...plain, ...wordlike].join('|');

/** `[name …]` and `[/name]`; doubled brackets are those of a text that writes about shortcodes. */
const pattern = new RegExp(`(\\[?)\\[(/?)(${names})((?:\\s[^[\\]]*)?)\\](\\]?)`, 'g');

/** One shortcode as it stands in a text. */
interface Mark {
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: string;
  readonly isEscaped: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * HTML with the shortcodes of WordPress (https://developer.wordpress.org/plugins/shortcodes/) taken out of it: captions become figures,
 * films and the like links to where they were, and the rest is left out and noted, with its offset in the text. Brackets that are no known
 * shortcode are left alone.
 */
export function replaceShortcodes(html: string, place: ShortcodePlace, note: NoteMark): string {
  const marks = findMarks(html);
  const ends = findEnds(marks);
  const written: string[] = [];
  let done = 0;
  for (const [index, mark] of marks.entries()) {
    if (mark.start < done) continue;
    const end = mark.isEnd || mark.isEscaped ? undefined : ends.get(index);
    written.push(html.slice(done, mark.start));
    const content = end ? html.slice(mark.end, end.start) : '';
    const whole = html.slice(mark.start, end?.end ?? mark.end);
    const { instead, until } = replaceOne(mark, content, end, place);
    if (instead === null) note(whole, mark.start, 'left out');
    // The lines that follow stay on their lines.
    const lost = html.slice(mark.start, until).split('\n').length - (instead ?? '').split('\n').length;
    written.push(instead ?? '', '\n'.repeat(Math.max(0, lost)));
    done = until;
  }
  return [...written, html.slice(done)].join('');
}

/** What stands instead of a shortcode, null where nothing does, and where the text goes on. */
function replaceOne(mark: Mark, content: string, end: Mark | undefined, place: ShortcodePlace): { instead: string | null; until: number } {
  const { name, attributes, isEscaped, isEnd } = mark;
  if (isEscaped) return { instead: `[${isEnd ? '/' : ''}${name}${attributes}]`, until: mark.end };
  // The end of a pair whose beginning was reported stands for nothing by itself.
  if (isEnd) return { instead: '', until: mark.end };
  const isCaption = name === 'caption' || name === 'wp_caption';
  if (isCaption && end) return { instead: figureOf(attributes, content), until: end.end };
  const address = addressIn(attributes) ?? (/[<\n]/.test(content.trim()) ? null : addressIn(content));
  if (!isCaption && address) return { instead: place === 'html' ? `<p>${embedLink(address)}</p>` : embedLink(address), until: end?.end ?? mark.end };
  if (!plain.includes(name) && attributes.trim() === '' && !end) return { instead: `[${name}${attributes}]`, until: mark.end };
  return { instead: null, until: end && content.trim() === '' ? end.end : mark.end };
}

function addressIn(text: string) {
  return readAddress(/https?:\/\/[^\s"'<>[\]]+/i.exec(text)?.[0]?.replaceAll('&amp;', '&') ?? '');
}

function findMarks(html: string): Mark[] {
  return [...html.matchAll(pattern)].map((match) => {
    const [whole, before = '', slash, name = '', attributes = '', after = ''] = match;
    const isEscaped = before !== '' && after !== '';
    const start = match.index + (isEscaped ? 0 : before.length);
    const end = match.index + whole.length - (isEscaped ? 0 : after.length);
    return { name, isEnd: slash !== '', attributes: attributes.replace(/\/$/, ''), isEscaped, start, end };
  });
}

/** The end that belongs to each beginning, by the beginning's place among the marks: the next of its name, unless another begins first. */
function findEnds(marks: readonly Mark[]): ReadonlyMap<number, Mark> {
  const ends = new Map<number, Mark>();
  const next = new Map<string, Mark>();
  for (const [index, mark] of [...marks.entries()].reverse()) {
    const end = next.get(mark.name);
    if (mark.isEscaped) continue;
    if (mark.isEnd) next.set(mark.name, mark);
    else {
      if (end) ends.set(index, end);
      next.delete(mark.name);
    }
  }
  return ends;
}

/** The picture of a caption, in HTML or in Markdown, with its link. Between brackets, neither brackets nor a line's end. */
const bare = String.raw`(?:<img\b[^<>]*>|!\[[^[\]]*\]\([^()\s]*(?:\s[^()]*)?\))`;
const captioned = new RegExp(String.raw`^(\s*(?:<a\b[^<>]*>\s*${bare}\s*</a>|\[${bare}\]\([^()\s]*\)|${bare}))(.*)$`, 'is');

/** The picture of a caption, with its link, and the words after it; in old posts the words are an attribute. */
function figureOf(attributes: string, content: string): string {
  const [, picture, words] = captioned.exec(content) ?? [];
  const old = /\bcaption=(?:"([^"]*)"|'([^']*)')/i.exec(attributes);
  const caption = words?.trim() || (old?.[1] ?? old?.[2] ?? '');
  return `<figure>${picture ?? content}${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>`;
}
