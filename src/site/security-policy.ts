/** The names of the Trusted Types policies: DOMPurify's own, and the one through which a body enters the page. */
const trustedTypes = ['dompurify', 'dateline'];

/**
 * The Content-Security-Policy of the reader: everything from its own host, nothing inline, nothing else. Pictures of the hosts that
 * this archive's articles name are allowed, because a reader may ask for them; the reader itself never fetches them unasked.
 *
 * `frame-ancestors` counts only in a header (CSP Level 3, section 3.3), so the copy in the page goes without.
 */
export function securityPolicy(pictureHosts: readonly string[], place: 'header' | 'page'): string {
  const directives = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    `img-src 'self'${pictureSources(pictureHosts)}`,
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    ...(place === 'header' ? ["frame-ancestors 'none'"] : []),
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes.join(' ')}`,
  ];
  return directives.join('; ');
}

/** How many characters the names of hosts may take: Cloudflare Pages drops a line of `_headers` that has more than 2,000 in all. */
const mostCharacters = 1500;

function pictureSources(hosts: readonly string[]): string {
  // Anything but a plain host name could end the directive and start another.
  const plain = hosts.filter((host) => /^[a-z0-9.-]+(:\d+)?$/.test(host));
  const named = plain.map((host) => ` https://${host} http://${host}`).join('');
  return named.length > mostCharacters ? ' https: http:' : named;
}
