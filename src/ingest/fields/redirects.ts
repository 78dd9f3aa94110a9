import { hostOf, type WebAddress } from '#core/web-address.ts';
import { capturedAddress } from './captures.ts';
import { readAddress } from './read-address.ts';

/**
 * Pages that do nothing but lead on to the address in one of their parameters; without a parameter, to all that follows the `?`.
 * Shorteners (bit.ly, t.co, lnkd.in) are not among them: where they lead is known to them alone.
 */
const redirects: readonly { readonly host: RegExp; readonly path: RegExp; readonly parameters: readonly string[] }[] = [
  { host: /^t\.umblr\.com$/, path: /^\/redirect$/, parameters: ['z'] },
  { host: /^(?:l|lm|m|)\.?facebook\.com$/, path: /^\/(?:l\.php|flx\/warn\/?)$/, parameters: ['u'] },
  { host: /^l\.(?:instagram|messenger|threads)\.(?:com|net)$/, path: /^\/(?:l\.php)?$/, parameters: ['u'] },
  { host: /^(?:news\.|maps\.)?google\.[a-z.]{2,6}$/, path: /^\/(?:news\/)?url$/, parameters: ['q', 'url'] },
  { host: /^out\.reddit\.com$/, path: /^\//, parameters: ['url'] },
  { host: /^(?:m\.)?youtube\.com$/, path: /^\/redirect$/, parameters: ['q'] },
  { host: /^(?:m\.)?vk\.com$/, path: /^\/away(?:\.php)?$/, parameters: ['to'] },
  { host: /^getpocket\.com$/, path: /^\/redirect$/, parameters: ['url'] },
  { host: /^link\.zhihu\.com$/, path: /^\/?$/, parameters: ['target'] },
  { host: /^slack-redir\.net$/, path: /^\/link$/, parameters: ['url'] },
  { host: /^[\w-]+\.safelinks\.protection\.outlook\.com$/, path: /^\//, parameters: ['url'] },
  { host: /^go\.(?:redirectingat|skimresources)\.com$/, path: /^\//, parameters: ['url'] },
  { host: /^(?:href\.li|anonym\.to)$/, path: /^\/$/, parameters: [] },
];

/** A word of each of these hosts: nearly every address is of another, and is not looked at any further. */
const wordOfHost = /umblr|facebook|instagram|messenger|threads|google|reddit|youtube|vk\.com|getpocket|zhihu|slack-redir|safelinks|redirectingat|skimresources|href\.li|anonym\.to|yahoo/i;

/** Yahoo's feeds led to their articles by `http://us.rd.yahoo.com/…/*http://…`. */
const starred = /^https?:\/\/(?:\w+\.)*rd\.yahoo\.com\/[^?#]*?\*(https?:(?:\/\/|%2F%2F).+)$/i;

/** More steps lead in circles. */
const mostSteps = 4;

/** Where an address leads: redirectors that carry their target are followed on paper. Any other address leads to itself. */
export function destinationOf(address: WebAddress): WebAddress {
  let reached = address;
  for (let step = 0; step < mostSteps; step += 1) {
    const next = targetOf(reached);
    if (next === null) break;
    reached = next;
  }
  return reached;
}

/** The page itself, for telling identity and for links: neither its copy at a web archive nor what leads to it. */
export function livePage(address: WebAddress): WebAddress {
  const reached = destinationOf(address);
  const captured = capturedAddress(reached);
  return captured === null ? reached : destinationOf(captured);
}

function targetOf(address: WebAddress): WebAddress | null {
  if (!wordOfHost.test(address)) return null;
  const star = starred.exec(address)?.[1];
  if (star !== undefined) return readAddress(star.replace(/^(https?:)%2F%2F/i, '$1//'));
  const [, path = '', query = ''] = /^https?:\/\/[^/?#]*([^?#]*)\??([^#]*)/i.exec(address) ?? [];
  const host = hostOf(address);
  const redirect = redirects.find((one) => one.host.test(host) && one.path.test(path === '' ? '/' : path));
  if (!redirect) return null;
  const values = new URLSearchParams(query);
  const target = redirect.parameters.length === 0 ? query : redirect.parameters.map((name) => values.get(name)).find((value) => value);
  return readAddress(target ?? '');
}
