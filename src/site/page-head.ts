import type { Plugin } from 'vite';
import type { ArchiveDescription } from '#ingest/archive-import.ts';
import { securityPolicy } from './security-policy.ts';

/** The first thing in the head; a browser looks for it in the first 1,024 bytes only (HTML Standard, 4.2.5.4). */
const charset = '<meta charset="utf-8" />';

/** Puts what the page must say before any script runs into the built `index.html`: the archive's title, its description, the policy. */
export function pageHead(archive: ArchiveDescription, pictureHosts: readonly string[]): Plugin {
  return {
    name: 'dateline:page-head',
    apply: 'build',
    transformIndexHtml: { order: 'pre', handler: (html) => writePageHead(html, archive, pictureHosts) },
  };
}

/** The page with its head written. The policy stands before everything it has to hold for. Throws where the page has no place for it. */
export function writePageHead(html: string, archive: ArchiveDescription, pictureHosts: readonly string[]): string {
  if (!html.includes(charset)) throw new Error(`index.html must begin its head with ${charset}`);
  const metas = [
    meta('http-equiv', 'Content-Security-Policy', securityPolicy(pictureHosts, 'page')),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:title', archive.title),
    ...(archive.description === '' ? [] : [meta('name', 'description', archive.description), meta('property', 'og:description', archive.description)]),
  ];
  return html
    .replace(charset, () => [charset, ...metas].join('\n    '))
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(archive.title)}</title>`);
}

function meta(kind: 'name' | 'property' | 'http-equiv', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escapeHtml(content)}" />`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
