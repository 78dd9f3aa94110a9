import { Link } from 'react-router-dom';
import { listAddress } from '#core/addresses.ts';
import { everything } from '#core/filter/filter.ts';
import { useArchive } from '#archive/use-archive.ts';
import { Message } from '#ui/message.tsx';
import { LonePage } from './lone-page.tsx';

/** An address that is neither the list nor an article. */
export function NotFoundPage() {
  const { manifest } = useArchive();
  return (
    <LonePage title="No such page">
      <Message title="There is no such page" level={1}>
        <p>This archive has a list and a page for each article; the address leads to neither.</p>
        <p className="actions">
          <Link to={listAddress(everything)}>Open the list of {manifest.archive.title}</Link>
        </p>
      </Message>
    </LonePage>
  );
}
