/** Why a picture is not shown: it waits to be asked for, or it was asked for and did not come. */
type Reason = 'waiting' | 'failed';

const words: Readonly<Record<Reason, string>> = { waiting: 'Picture', failed: 'Picture could not be fetched' };

/** What stands in the place of a picture that is not shown: a box with its description. */
export function standInFor(picture: HTMLImageElement, reason: Reason): HTMLElement {
  const box = picture.ownerDocument.createElement('span');
  box.className = 'picture-waiting';
  box.textContent = picture.alt === '' ? words[reason] : `${words[reason]}: ${picture.alt}`;
  return box;
}
