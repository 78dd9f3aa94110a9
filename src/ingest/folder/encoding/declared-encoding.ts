import { encodingOf } from './decode-bytes.ts';

/** Endings of pages that name their encoding in a `<meta>` of their head. */
const pageEndings = new Set(['html', 'htm', 'xhtml', 'shtml']);

/** How far a page is looked through for its declaration: https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding */
const prescanLength = 1024;

/**
 * The encoding that a file names itself: in its XML declaration, or, in a page, in a `<meta charset>` or `<meta http-equiv>` in its
 * first 1024 bytes. Null where it names none that is known. `ending` is the file name's, in lower case, without the dot.
 */
export function declaredEncoding(bytes: Uint8Array, ending: string): string | null {
  // Whatever the encoding is, a declaration that can be found without knowing it is written in ASCII.
  const head = Buffer.from(bytes.subarray(0, prescanLength)).toString('latin1');
  const label = labelInXml(head) ?? (pageEndings.has(ending) ? labelInMeta(head) : undefined);
  const encoding = label === undefined ? null : encodingOf(label);
  // A declaration in ASCII letters cannot be right about UTF-16; the standard takes it for UTF-8.
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding;
}

function labelInXml(head: string): string | undefined {
  return /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1];
}

function labelInMeta(head: string): string | undefined {
  const withoutComments = head.replace(/<!--[^]*?(-->|$)/g, '');
  for (const [tag] of withoutComments.matchAll(/<meta[\s/][^>]*>?/gi)) {
    const direct = /[\s/"']charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>;]+))/i.exec(withoutContent(tag));
    if (direct) return direct[1] ?? direct[2] ?? direct[3];
    if (!/http-equiv\s*=\s*["']?content-type/i.test(tag)) continue;
    const within = /charset\s*=\s*["']?([^\s"';>]+)/i.exec(tag)?.[1];
    if (within !== undefined) return within;
  }
  return undefined;
}

/** A `charset=` inside of a description is somebody's words. */
function withoutContent(tag: string): string {
  return tag.replace(/\scontent\s*=\s*("[^"]*"|'[^']*')/gi, ' ');
}
