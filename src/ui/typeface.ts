import { useEffect } from 'react';

const key = 'dateline:typeface';

/**
 * Fetches the typeface once there is something to read. Its files are as heavy as an article: on a slow line they would come in the article's
 * place. `public/first.js` uses it from the first moment where it was fetched before.
 */
export function useTypeface(isReadable: boolean): void {
  useEffect(() => {
    if (!isReadable || document.documentElement.dataset['typeface'] !== undefined) return;
    // What is readable now is drawn first.
    const frame = requestAnimationFrame(() => setTimeout(setTypeface, 0));
    return () => cancelAnimationFrame(frame);
  }, [isReadable]);
}

function setTypeface(): void {
  document.documentElement.dataset['typeface'] = 'fetched';
  try {
    localStorage.setItem(key, 'fetched');
  } catch {
    // Without storage the next visit shows its words in another face for a moment.
  }
}
