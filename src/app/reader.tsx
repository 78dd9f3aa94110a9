import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode, useEffect, useLayoutEffect } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { archiveQuery } from '#archive/queries.ts';
import { whenIdle } from '#archive/when-idle.ts';
import { pageQuery } from './page-query.ts';
import { Pages } from './pages.tsx';
import { makeTabHistory } from './tab-history.ts';
import { TabRouter } from './tab-router.tsx';
import '#ui/tokens.css';
import '#ui/base.css';
import './page-notice.css';

/** How long the first page has the line to itself, in milliseconds. */
const ahead = 1500;

/**
 * Draws the reader into an element of the page, and gives what it is drawn by.
 *
 * @param takesOver whether all is at hand to draw what stands in the element already, which then stays; it is of another build where the archive was published anew meanwhile
 * @param whenDrawn called once it is drawn, and before that is seen
 * @param whenAnswering called once the page answers
 */
export function startReader(root: HTMLElement, client: QueryClient, takesOver: boolean, whenDrawn: () => void, whenAnswering: () => void): Root {
  // While developing, a change of the folder shows at once.
  import.meta.hot?.on('dateline:archive-changed', () => void client.invalidateQueries({ queryKey: archiveQuery.queryKey }));

  const answer = (): void => {
    delete root.dataset['firstView'];
    whenAnswering();
  };
  const reader = (
    <StrictMode>
      <Drawn first={whenDrawn} then={answer}>
        <QueryClientProvider client={client}>
          <TabRouter history={makeTabHistory(window)}>
            <Pages />
          </TabRouter>
        </QueryClientProvider>
      </Drawn>
    </StrictMode>
  );
  const build = client.getQueryData(archiveQuery.queryKey)?.manifest.build;
  setTimeout(() => void fetchPages(client), ahead);
  if (takesOver && root.dataset['firstView'] === build) return hydrateRoot(root, reader);
  const drawn = createRoot(root);
  drawn.render(reader);
  return drawn;
}

/** Tells once what is in it is drawn, and then that it answers. Around and not beside it, which would give the page other ids than those it was drawn with at build. */
function Drawn({ first, then, children }: { readonly first: () => void; readonly then: () => void; readonly children: ReactNode }) {
  useLayoutEffect(first, [first]);
  useEffect(then, [then]);
  return children;
}

/** Fetches the scripts of all pages, so that they open at once, and without a network. */
async function fetchPages(client: QueryClient): Promise<void> {
  await whenIdle();
  await Promise.all([client.prefetchQuery(pageQuery('list')), client.prefetchQuery(pageQuery('article'))]);
}
