import type { StateInline } from 'markdown-it';
import { isPictureFile } from '../../folder/picture-shelf.ts';
import { escapeHtml } from '../dom.ts';

/** `[[Page]]`, `[[Page#Heading|words]]`, `![[picture.png|300]]`. In brackets before a bracket, it is the words of a link. */
const wikilink = /(!?)\[\[([^[\]|\n]{1,300})(?:\|([^[\]\n]{0,300}))?\]\](?![([])/y;

/** Marks a link or a picture whose address is a name, to be looked for in all folders, as notebooks do. */
const byName = 'data-note';

/**
 * A rule for markdown-it: links between notes as Obsidian writes them (https://help.obsidian.md/links). What they lead to is settled with
 * all other links and pictures. Numbers in double brackets are no notes, and neither is what this text defines as a link.
 */
export function readWikilink(state: StateInline, silent: boolean): boolean {
  wikilink.lastIndex = state.pos;
  const [whole, isShown, target, alias] = wikilink.exec(state.src) ?? [];
  if (whole === undefined || target === undefined || state.pos + whole.length > state.posMax || !isNote(target, state)) return false;
  if (!silent) state.push('html_inline', '', 0).content = render(target.replace(/\\$/, ''), alias?.trim() ?? '', isShown === '!', state.linkLevel > 0);
  state.pos += whole.length;
  return true;
}

function isNote(target: string, { env, md }: StateInline): boolean {
  if (!/\p{L}/u.test(target) || /^[\s^]|\s$/.test(target)) return false;
  const label = md.utils.normalizeReference(target);
  return !(label in (env.references ?? {}));
}

function render(target: string, alias: string, isShown: boolean, isInLink: boolean): string {
  const name = escapeHtml(target.replace(/[#^].*$/, '').trim());
  // Beside a picture stands its size.
  if (isShown && isPictureFile(target)) return `<img src="${escapeHtml(target)}" ${byName} alt="${/^\d+(?:x\d+)?$/.test(alias) ? '' : escapeHtml(alias)}">`;
  const words = escapeHtml(alias || target.replace(/\.md(?=#|$)/, '').replace(/^#\^?|(#)\^?/g, (_, later?: string) => (later === undefined ? '' : ' > ')));
  return isInLink || name === '' ? words : `<a href="${name}" ${byName}>${words}</a>`;
}
