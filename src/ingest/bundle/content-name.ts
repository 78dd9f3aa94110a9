import { hash } from 'node:crypto';
import { type FileName, isFileName } from '#core/bundle/file-name.ts';

/** The name of a file with this content: the first 12 hexadecimal digits of its SHA-256. */
export function contentName(content: string | Uint8Array): FileName {
  const name = hash('sha256', content, 'hex').slice(0, 12);
  if (!isFileName(name)) throw new TypeError(`Not a file name: ${name}`);
  return name;
}
