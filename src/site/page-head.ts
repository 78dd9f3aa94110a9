import { idsMetaName } from '#core/bundle/ids-of-page.ts';
import type { ArchiveDescription } from '#ingest/archive-import.ts';
import { escapeHtml } from './escape-html.ts';
import { securityPolicy } from './security-policy.ts';

/** The first thing in the head; a browser looks for it in the first 1,024 bytes only (HTML Standard, 4.2.5.4). */
const charset = '<meta charset="utf-8" />';

/**
 * The reader's page with what must be said before any script runs: the archive's title, its description, the names of its files of ids, and the policy,
 * which stands before everything it has to hold for. Throws where the page has no place for it.
 */
export function writePageHead(html: string, archive: ArchiveDescription, pictureHosts: readonly string[], ids: string | null): string {
  if (!html.includes(charset)) throw new Error(`index.html must begin its head with ${charset}`);
  const metas = [
    meta('http-equiv', 'Content-Security-Policy', securityPolicy(pictureHosts, 'page')),
    ...(ids === null ? [] : [meta('name', idsMetaName, ids)]),
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
