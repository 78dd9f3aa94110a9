import { hostOf, type WebAddress } from '#core/web-address.ts';
import { capturedAddress } from '../fields/captures.ts';
import { type Element, escapeHtml } from './dom.ts';

/** HTML that stands in the place of what cannot be shown. A class marks it, so that nobody takes it for the article's own words. */
const classes = { embedded: 'embedded', missingPicture: 'missing-picture' } as const;

/** The link in the place of a film, a map or whatever a page embedded from elsewhere. */
export function embedLink(address: WebAddress): string {
  const host = hostOf(capturedAddress(address) ?? address);
  return `<a class="${classes.embedded}" href="${escapeHtml(address)}">Embedded content at ${escapeHtml(host)}</a>`;
}

/** The description in the place of a picture that was not saved. */
export function missingPicture(description: string): string {
  return `<em class="${classes.missingPicture}">${escapeHtml(description)}</em>`;
}

/** True for an element that this file made. */
export function isStandIn({ attribs }: Element): boolean {
  return Object.values(classes).some((name) => name === attribs['class']);
}
