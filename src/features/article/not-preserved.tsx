import type { Article } from '#core/article.ts';
import { Message } from '#ui/message.tsx';
import { elsewhere } from './elsewhere.ts';

/** In the place of a text that is not there. What is known of the article stands above it all the same. */
export function NotPreserved({ article }: { readonly article: Article }) {
  const where = elsewhere(article);
  return (
    <Message title="The text of this article was not preserved" level={2}>
      <p>{where === '' ? 'Its title and date are all that was saved.' : `Its title and date were saved without it. ${where}`}</p>
    </Message>
  );
}
