import { Message } from '#ui/message.tsx';

interface NotPreservedProps {
  readonly archived: boolean;
  readonly original: boolean;
}

/** In the place of a text that is not there. What is known of the article stands above it all the same. */
export function NotPreserved({ archived, original }: NotPreservedProps) {
  return (
    <Message title="The text of this article was not preserved" level={2}>
      <p>
        {archived
          ? 'Its title and date were saved without it. The archived copy, linked above, may still have it.'
          : original
            ? 'Its title and date were saved without it. The original, linked above, may still have it.'
            : 'Its title and date are all that was saved.'}
      </p>
    </Message>
  );
}
