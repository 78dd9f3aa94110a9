import type { Plugin } from 'vite';
import type { ArchiveDescription } from '#ingest/archive-import.ts';
import { securityPolicy } from './security-policy.ts';

/** Puts what the page must say before any script runs into the built `index.html`: the archive's title, its description, the policy. */
export function pageHead(archive: ArchiveDescription, pictureHosts: readonly string[]): Plugin {
  return {
    name: 'dateline:page-head',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => ({
        html: html.replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(archive.title)}</title>`),
        tags: [
          // First of all, so that it holds for everything after it.
          meta({ 'http-equiv': 'Content-Security-Policy', content: securityPolicy(pictureHosts, 'page') }, 'head-prepend'),
          meta({ property: 'og:title', content: archive.title }),
          meta({ property: 'og:type', content: 'website' }),
          ...(archive.description === ''
            ? []
            : [meta({ name: 'description', content: archive.description }), meta({ property: 'og:description', content: archive.description })]),
        ],
      }),
    },
  };
}

function meta(attrs: Record<string, string>, injectTo: 'head' | 'head-prepend' = 'head') {
  // Vite escapes the values of attributes, not the text between tags.
  return { tag: 'meta', attrs, injectTo };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
