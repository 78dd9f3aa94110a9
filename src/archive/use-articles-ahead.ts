import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Row } from '#core/article.ts';
import { articleQuery } from './article-query.ts';
import { safeBodyOf } from './sanitise-body.ts';
import { useArchive } from './use-archive.ts';
import { whenIdle } from './when-idle.ts';

/**
 * Fetches articles that are likely to be wanted next, and makes them safe to show, one after the other whenever the page is idle. Whoever asks
 * their browser to save data gets no more than they open.
 */
export function useArticlesAhead(next: Row | null, previous: Row | null): void {
  const archive = useArchive();
  const client = useQueryClient();
  useEffect(() => {
    const leaving = new AbortController();
    const fetchAhead = async (): Promise<void> => {
      for (const row of [next, previous]) {
        await whenIdle();
        if (leaving.signal.aborted || row === null || savesData()) continue;
        const answer = await client.fetchQuery(articleQuery(client, archive, row.id));
        await whenIdle();
        if (answer.kind === 'found' && !leaving.signal.aborted) safeBodyOf(answer.article.body);
      }
    };
    // What goes wrong here is met again by whoever opens the article, and told there.
    void fetchAhead().catch(() => {});
    return () => leaving.abort();
  }, [archive, client, next, previous]);
}

/** What the browser is told to do on a dear line (Save Data API, https://wicg.github.io/savedata/); not all have it. */
function savesData(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : null;
  return typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData === true;
}
