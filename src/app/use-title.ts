import { useEffect } from 'react';
import { afterPaint } from '#ui/after-paint.ts';

/**
 * Names the page: in the tab, in the history, and first of all what a screen reader says. Once it is drawn, when the address is written as well: a title that
 * came before would be given to the entry of the history that is left.
 */
export function useTitle(title: string): void {
  useEffect(
    () =>
      afterPaint(() => {
        document.title = title;
      }),
    [title],
  );
}
