import type { Brand } from './brand.ts';

/** An absolute http or https address, kept as it was saved. The only kind of address that a link of the reader may have. */
export type WebAddress = Brand<string, 'WebAddress'>;

/**
 * The parts of an http(s) address this project asks for. Written by hand because `core` knows neither the browser's
 * nor Node's types; `WebAddress` has been checked before, so this only has to take apart, not to judge.
 */
const parts = /^(https?):\/\/(?:[^/?#]*@)?(\[[0-9a-f:.]+\]|[^/?#:@%[\]]+)(:\d{1,5})?(\/[^?#]*)?(\?[^#]*)?(#.*)?$/i;

/** True for an absolute http(s) address with a host and without white space or control characters. */
export function isWebAddress(text: string): text is WebAddress {
  // Browsers forgive other characters that RFC 3986 wants escaped, and real archives are full of them; these end an address.
  const match = parts.exec(text);
  return match !== null && !/[\s\p{Cc}"<>\\]/u.test(text) && !/\p{Cf}/u.test(match[2] ?? '') && isParsed(text);
}

/** Hosts whose names leave nothing to judge: in ASCII, without Punycode, and with letters at the end, as no address in numbers has. Nearly all are such. */
const plainHost = /^https?:\/\/(?!(?:[^/?#]*\.)?xn--)(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]|$)/i;

/** True for what the platform takes for a web address as well. (`URL.canParse` says the same, and not all browsers that are in use have it.) */
function isParsed(text: string): boolean {
  if (plainHost.test(text)) return true;
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}

/** The host in lower case, without `www.`: what a source is called when the article does not say. */
export function hostOf(address: WebAddress): string {
  return (parts.exec(address)?.[2] ?? '').toLowerCase().replace(/^www\./, '');
}

/**
 * Names of parameters that say how a visitor came, not which page it is: of campaigns (Google Analytics, Matomo, Adobe, HubSpot, Mailchimp, Marketo,
 * Vero, and the BBC's `at_`), of clicks in advertisements and social networks, and of the newspapers that name the link's place. None of
 * them selects content anywhere it is in use.
 */
const trackingParameter = new RegExp(
  `^(?:${[
    'utm_[a-z_]+|(?:mtm|pk|piwik|matomo)_(?:campaign|kwd|keyword|source|medium|content|cid|group|placement)',
    'at_(?:medium|campaign|campaign_type|custom\\d|link_\\w+|format|bbc_team|ptr_name|ptr_type)',
    'fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|fb_(?:comment_id|action_ids|action_types|source|ref)',
    'mc_[ce]id|_hsenc|_hsmi|__hs(?:tc|sc|fp)|hsctatracking|mkt_tok|vero_(?:id|conv)|_openstat|wickedid|oly_(?:anon|enc)_id|s_cid|ns_(?:mchannel|source|campaign|linkname|fee)',
    'ref_src|ref_url|cmpid|ocid|ito|smid|smtyp|partner|ncid|sr_share|xtor|wt_mc|wtmc|__twitter_impression|guccounter|guce_referrer(?:_sig)?',
  ].join('|')})$`,
  'i',
);

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
