import { useState } from 'react';
import type { FilterState } from './filter-change.ts';
import './search-field.css';

/** Looks for words in titles, authors, sources and the first lines, while they are typed. */
export function SearchField({ filter, actions }: FilterState) {
  // What is typed is kept as it is, spaces included; the filter has its canonical form.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className="search-field">
      <input
        type="search"
        aria-label="Search"
        placeholder="Search titles and first lines"
        autoComplete="off"
        enterKeyHint="search"
        dir="auto"
        value={typed ?? filter.query}
        onChange={({ target }) => {
          setTyped(target.value);
          actions.change({ query: target.value }, 'typing');
        }}
        onBlur={() => setTyped(null)}
      />
    </div>
  );
}
