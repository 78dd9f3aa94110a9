import { useQuery } from '@tanstack/react-query';
import { type PageName, pageQuery } from './page-query.ts';
import { BackToTheList } from './pages/back-to-the-list.tsx';
import { FaultPage } from './pages/fault-page.tsx';
import { OpeningPage } from './pages/opening-page.tsx';

/** A page, once its script is there. */
export function FetchedPage({ name }: { readonly name: PageName }) {
  const { data: Page, error, refetch } = useQuery(pageQuery(name));
  if (Page) return <Page />;
  // Some browsers never ask again for a script that failed; with a network, opening the page anew does.
  if (error) {
    return (
      <FaultPage error={error} onAgain={() => (navigator.onLine ? window.location.reload() : void refetch())}>
        {name === 'article' && <BackToTheList />}
      </FaultPage>
    );
  }
  return <OpeningPage />;
}
