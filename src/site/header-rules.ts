import { fileKinds } from '#core/bundle/file-name.ts';
import { securityPolicy } from './security-policy.ts';

/** Headers for the paths below a prefix; `/*` at the end stands for everything below. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What may be kept for ever, because its name changes with its content. */
const immutableFolders = ['assets', ...fileKinds.map((kind) => `archive/${kind}`), 'archive/files'];

/** The headers a host should send for a site under `base`, such as `/` or `/press/`. */
export function headerRules(base: string, pictureHosts: readonly string[]): HeaderRule[] {
  return [
    {
      path: `${base}*`,
      headers: {
        'Content-Security-Policy': securityPolicy(pictureHosts, 'header'),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
      },
    },
    { path: `${base}archive/manifest.json`, headers: { 'Cache-Control': 'no-cache' } },
    ...immutableFolders.map((folder) => ({
      path: `${base}${folder}/*`,
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    })),
  ];
}

/**
 * Writes rules as the `_headers` file that Netlify and Cloudflare Pages read:
 * https://docs.netlify.com/manage/routing/headers/ and https://developers.cloudflare.com/pages/configuration/headers/
 */
export function writeHeaderFile(rules: readonly HeaderRule[]): string {
  return rules.map(({ path, headers }) => `${[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')}\n`).join('\n');
}

/** Reads a `_headers` file; the inverse of `writeHeaderFile`. Lines it cannot read are passed over, as the hosts do. */
export function readHeaderFile(text: string): HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const header = /^\s+([A-Za-z-]+):\s*(.*)$/.exec(line);
    const [, name, value] = header ?? [];
    const rule = rules.at(-1);
    if (name !== undefined && value !== undefined && rule) rule.headers[name] = value;
    else if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
  }
  return rules;
}

/** The headers that rules give a path, later rules winning. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const applies = (rule: HeaderRule): boolean => (rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path);
  return Object.assign({}, ...rules.filter(applies).map(({ headers }) => headers));
}
