import { memo } from 'react';
import type { Manifest } from '#core/bundle/format.ts';
import { languageOf } from '#core/script.ts';

/** What the archive calls itself, and says of itself. */
export const Masthead = memo(function Masthead({ archive: { title, description, language: stated } }: { readonly archive: Manifest['archive'] }) {
  const language = languageOf(title + description, undefined, stated);
  return (
    <header className="masthead">
      <h1 tabIndex={-1} dir="auto" lang={language}>
        {title}
      </h1>
      {description !== '' && (
        <p dir="auto" lang={language}>
          {description}
        </p>
      )}
    </header>
  );
});
