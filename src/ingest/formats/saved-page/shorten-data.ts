import { nameEmbedded } from '../../folder/embedded-picture.ts';

/** Addresses that hold a whole font, film or drawing, as SingleFile writes them; nobody needs more of them than their beginning. */
const embeddedData = /(data:[a-z0-9.+-]+\/[a-z0-9.+-]+[a-z0-9;=.+-]*;base64,[A-Za-z0-9+/=]{16})[A-Za-z0-9+/=]+/gi;

/** Puts addresses in the place of pictures that are written into a page, and cuts other data down to what tells its kind. Lines stay where they are. */
export function shortenData(markup: string): string {
  return nameEmbedded(markup).replace(embeddedData, '$1');
}
