import type { WebAddress } from '#core/web-address.ts';
import { decodePercent } from '../decode-percent.ts';
import { dayOfName } from './path-day.ts';
import { livePage } from './redirects.ts';

/** A file's name as a title: `2019-11-06-the-river_rises.md` reads `The river rises`; of `the-river/index.md` the folder's name. */
export function titleOfFileName(path: string): string {
  const parts = path.split('/');
  const stem = stemOf(path);
  const name = stem === 'index' && parts.length > 1 ? (parts.at(-2) ?? stem) : stem;
  return readableName(dayOfName(name) === null ? name : name.replace(/^(\d{4}-\d{2}-\d{2}|\d{8})[-_ ]+(?=\S)/, ''));
}

/** The same where the name is made of words, and not of a number or a word that every file has (`article_10319.md`); else empty. */
export function wordsOfFileName(path: string): string {
  const title = titleOfFileName(path).replace(/ \d{5,}$/, '');
  const words = title.match(/\p{L}{2,}/gu) ?? [];
  const unspaced = title.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu) ?? [];
  return !title.includes('\uFFFD') && (words.length >= 2 || unspaced.length >= 4) ? title : '';
}

/** The words at the end of an article's address, which many sites make of its title; empty where there are none. */
export function titleOfAddress(address: WebAddress): string {
  return wordsOfFileName(decodePercent(new URL(livePage(address)).pathname.replace(/\/+$/, '')));
}

/** A file's or folder's name as people read it: hyphens and underscores as spaces. */
export function readableName(name: string): string {
  const words = name.replace(/[-_\s]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The name without folders and ending. */
function stemOf(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/(?<=.)\.[^.]*$/, '');
}

/** What accompanies a collection under the names that software projects use, translations such as `README.fr.md` included. */
const companion = /^(?:readme|licen[cs]e|changelog|contributing)(?:[._-][a-z]{2}(?:[-_][a-z]{2,4})?)?$/i;

/** In capitals, whatever follows: `LICENSE-MIT`. In small letters `license-plates-stolen` is an article. */
const shoutedCompanion = /^(?:README|LICEN[CS]E|CHANGELOG|CONTRIBUTING)(?![A-Za-z])/;

/** What a file is, where its name says that it is no article; null where it may be one. */
export function companionOf(path: string): string | null {
  const stem = stemOf(path);
  if (stem === '_index') return 'describes a section of a site';
  return companion.test(stem) || shoutedCompanion.test(stem) ? 'describes the collection' : null;
}
