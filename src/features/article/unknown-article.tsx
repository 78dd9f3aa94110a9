import type { ReactNode } from 'react';
import { countOf } from '#ui/count-of.ts';
import { Message } from '#ui/message.tsx';

interface UnknownArticleProps {
  /** How many articles the archive has. */
  readonly articles: number;
  /** The id in the address. */
  readonly id: string;
  /** What the words of the address lead to. */
  readonly children: ReactNode;
}

/** A link that leads to no article of this archive: said plainly, with what its words lead to. */
export function UnknownArticle({ articles, id, children }: UnknownArticleProps) {
  return (
    <Message title="No article has this address" level={1}>
      <p>
        The archive is here and holds {countOf(articles, 'article')}; none of them is called <code>{id}</code>. The link may have been cut off, or lead to another archive.
      </p>
      {children}
    </Message>
  );
}
