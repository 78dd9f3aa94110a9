/** Addresses that hold a whole picture or font, as SingleFile writes them; nobody needs more of them than their beginning. */
const embeddedData = /(data:[a-z0-9.+-]+\/[a-z0-9.+-]+[a-z0-9;=.+-]*;base64,[A-Za-z0-9+/=]{16})[A-Za-z0-9+/=]+/gi;

/** Cuts data that is written into a page down to what tells its kind. Lines stay where they are. */
export function shortenData(markup: string): string {
  return markup.replace(embeddedData, '$1');
}
