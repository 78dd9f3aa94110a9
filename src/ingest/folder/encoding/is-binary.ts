import { isUtf8 } from 'node:buffer';
import { detectUtf16, hasStrayZeros } from './detect-encoding.ts';

/** How files of other programs begin, whatever their name says: pictures, PDF, archives (docx among them), programs, old Word. */
const signatures = ['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF87a', 'GIF89a', '%PDF-', 'PK\u0003\u0004', '\u001f\u008b', '\u007fELF', 'MZ\u0090', '\u00d0\u00cf\u0011\u00e0', '\u00ca\u00fe\u00ba\u00be', '7z\u00bc\u00af', 'Rar!\u001a'];

/** One control character in so many bytes may stand in a text of any encoding; more are data. */
const bytesPerControl = 10;

/** In valid UTF-8, which data hardly ever is: a real article was saved with 670 of them in 4,090 bytes. */
const bytesPerControlInUtf8 = 3;

/** A zero byte is rarer still. */
const bytesPerZero = 1000;

/** So few of them may stand in a short text that is UTF-8 otherwise, as a program of old may have left them. */
const fewZeros = 2;

/** True for bytes that are no text, whichever encoding they are taken for. */
export function isBinary(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  if (signatures.some((signature) => head.startsWith(signature))) return true;
  // UTF-16 and UTF-32 with a byte order mark are full of zeros.
  if (['\u00ff\u00fe', '\u00fe\u00ff', '\0\0\u00fe\u00ff'].some((mark) => head.startsWith(mark))) return false;
  let zeros = 0;
  let controls = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 0) zeros += 1;
    // Tab, line ends, form feed, and the escape of Japanese mail are at home in texts.
    else if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls += 1;
  }
  if (zeros * bytesPerZero > bytes.length && !(zeros <= fewZeros && hasStrayZeros(bytes, zeros))) return detectUtf16(bytes) === null;
  if (controls * bytesPerControl <= bytes.length) return false;
  return controls * bytesPerControlInUtf8 > bytes.length || !isUtf8(bytes);
}
