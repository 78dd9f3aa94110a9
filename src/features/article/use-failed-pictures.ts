import { useState } from 'react';
import type { SafeHtml } from '#archive/sanitise-body.ts';
import { standInFor } from '#archive/stand-in.ts';

interface FailedPicture {
  /** The body it belongs to; one that is drawn anew has its own pictures. */
  readonly html: SafeHtml;
  readonly picture: HTMLImageElement;
  readonly box: HTMLElement;
}

/** The pictures of a body that could not be fetched, and what to do about them. */
export interface FailedPictures {
  readonly count: number;
  /** Takes a picture out of the page and puts its description there. */
  readonly add: (picture: HTMLImageElement) => void;
  /** Puts them all back, each of which asks for its file again. */
  readonly tryAgain: () => void;
}

/** Keeps account of the pictures of a body that could not be fetched: a picture that failed leaves nothing to see and says nothing. */
export function useFailedPictures(html: SafeHtml): FailedPictures {
  const [all, setAll] = useState<readonly FailedPicture[]>([]);
  const failed = all.filter((one) => one.html === html);
  return {
    count: failed.length,
    add: (picture) => {
      const box = standInFor(picture, 'failed');
      picture.replaceWith(box);
      setAll((before) => [...before, { html, picture, box }]);
    },
    tryAgain: () => {
      // The button that asked for it goes away; what it asked for is in the text.
      failed[0]?.box.closest<HTMLElement>('.article-body')?.focus({ preventScroll: true });
      // A copy, because a picture that failed once does not ask again.
      for (const { picture, box } of failed) box.replaceWith(picture.cloneNode());
      setAll([]);
    },
  };
}
