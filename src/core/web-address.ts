import type { Brand } from './brand.ts';

/** An absolute http or https address, kept as it was saved. The only kind of address that a link of the reader may have. */
export type WebAddress = Brand<string, 'WebAddress'>;

/**
 * The parts of an http(s) address this project asks for. Written by hand because `core` knows neither the browser's
 * nor Node's types; `WebAddress` has been checked before, so this only has to take apart, not to judge.
 */
const parts = /^(https?):\/\/(?:[^/?#@]*@)?(\[[^\]]+\]|[^/?#:]+)(:\d+)?([^?#]*)(\?[^#]*)?(#.*)?$/i;

/** True for an absolute http(s) address with a host and without white space or control characters. */
export function isWebAddress(text: string): text is WebAddress {
  // Browsers forgive other characters that RFC 3986 wants escaped, and real archives are full of them; these end an address.
  return parts.test(text) && !/[\s\p{Cc}"<>\\]/u.test(text);
}

/** The host in lower case, without `www.`: what a source is called when the article does not say. */
export function hostOf(address: WebAddress): string {
  return (parts.exec(address)?.[2] ?? '').toLowerCase().replace(/^www\./, '');
}

/** True for a capture at the Internet Archive's Wayback Machine, such as `https://web.archive.org/web/2019/https://…`. */
export function isWaybackCapture(address: WebAddress): boolean {
  return /^web\.archive\.org$/.test(hostOf(address)) && /^\/web\/\d/.test(parts.exec(address)?.[4] ?? '');
}

/** Names of parameters that say how a visitor came, not which page it is. */
const trackingParameter = /^(utm_[a-z]+|at_(medium|campaign)|fbclid|gclid|fb_comment_id|mc_[ce]id|igshid|ref_src)$/i;

/**
 * One form for all addresses of the same page, for telling identity and never for display or a link: the scheme and `www.`,
 * the fragment, default ports, tracking parameters and a trailing slash make no difference.
 */
export function identityOf(address: WebAddress): string {
  const match = parts.exec(address);
  if (!match) return address;
  const [, , , port = '', path = '', query = ''] = match;
  const kept = query
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !trackingParameter.test(pair.split('=', 1)[0] ?? ''));
  const shownPort = /^:(80|443)$/.test(port) ? '' : port;
  return hostOf(address) + shownPort + path.replace(/\/+$/, '') + (kept.length > 0 ? `?${kept.join('&')}` : '');
}
