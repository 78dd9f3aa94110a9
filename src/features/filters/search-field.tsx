import { memo } from 'react';
import { changeFilter, everything } from '#core/filter/filter.ts';
import type { FilterActions } from './filter-change.ts';
import { useTyped } from './use-typed.ts';
import './search-field.css';

interface SearchFieldProps {
  readonly query: string;
  readonly onChange: FilterActions['change'];
}

/** Looks for words in titles, authors, sources and the first lines, while they are typed. */
export const SearchField = memo(function SearchField({ query, onChange }: SearchFieldProps) {
  // What is typed is kept as it is, spaces included; the filter has its canonical form.
  const { shown, type, done } = useTyped(query);
  return (
    <div className="search-field">
      <input
        type="search"
        aria-label="Search"
        placeholder="Search titles and first lines"
        autoComplete="off"
        enterKeyHint="search"
        dir="auto"
        value={shown}
        onChange={({ target }) => {
          type(target.value, changeFilter(everything, { query: target.value }).query);
          onChange({ query: target.value }, 'typing');
        }}
        onBlur={done}
      />
    </div>
  );
});
