import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Picture } from '../archive-import.ts';

/** Pictures that are written into a text, as SingleFile does. JSON may write slashes with a backslash; decoding passes over it. */
const written = /data:image\\?\/(?:png|jpe?g|gif|webp|avif)(?:;[a-z0-9=.+-]+)*;base64,([A-Za-z0-9+/=\\]+)/gi;

/** In bytes. Smaller ones are placeholders, larger ones would be the largest file of the site. */
const smallest = 100;
const largest = 5_000_000;

/** What files of each kind begin with, in hexadecimal, whatever they are called. */
const beginnings: readonly { readonly ending: string; readonly pattern: RegExp }[] = [
  { ending: 'png', pattern: /^89504e470d0a1a0a/ },
  { ending: 'jpg', pattern: /^ffd8ff/ },
  { ending: 'gif', pattern: /^47494638(?:37|39)61/ },
  { ending: 'webp', pattern: /^52494646.{8}57454250/ },
  { ending: 'avif', pattern: /^.{8}66747970617669(?:66|73)/ },
];

/** The name under which a body shows a picture of these bytes in base 64; null where it is not one that is taken over. */
function addressOf(base64: string): string | null {
  if (base64.length > largest * 1.4) return null;
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length < smallest || bytes.length > largest) return null;
  const kind = beginnings.find(({ pattern }) => pattern.test(bytes.toString('hex', 0, 12)));
  return kind ? `files/${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.${kind.ending}` : null;
}

/** Stands before the address of a picture whose data was taken out of a text. */
export const embeddedMark = 'dateline-data:';

/** A text with the address in the place of each picture that is written into it and can be taken over. Lines stay where they are. */
export function nameEmbedded(text: string): string {
  return text.replace(written, (data, base64: string) => {
    const address = addressOf(base64);
    return address === null ? data : embeddedMark + address;
  });
}

/** The pictures in the bytes of a file, by their addresses. */
export function findEmbedded(bytes: Buffer): Map<string, NonNullable<Picture['part']>> {
  const found = new Map<string, NonNullable<Picture['part']>>();
  // One character a byte, so that places in the text are places in the file.
  for (const match of bytes.toString('latin1').matchAll(written)) {
    const base64 = match[1] ?? '';
    const address = addressOf(base64);
    if (address !== null) found.set(address, { start: match.index + match[0].length - base64.length, length: base64.length });
  }
  return found;
}

/** The bytes of a picture in use, wherever it is kept. */
export async function readPicture(folder: string, { file, part }: Picture): Promise<Buffer> {
  const handle = await open(join(folder, file));
  try {
    if (!part) return await handle.readFile();
    const { buffer } = await handle.read(Buffer.alloc(part.length), 0, part.length, part.start);
    return Buffer.from(buffer.toString('latin1'), 'base64');
  } finally {
    await handle.close();
  }
}
