import { pictureWords, type Reason } from './picture-words.ts';

/** What stands in the place of a picture that is not shown: a box with its description. */
export function standInFor(picture: HTMLImageElement, reason: Reason): HTMLElement {
  const box = picture.ownerDocument.createElement('span');
  box.className = 'picture-waiting';
  box.textContent = pictureWords(reason, picture.alt);
  return box;
}
