import { changeFilter } from '#core/filter/filter.ts';
import type { FilterState } from './filter-change.ts';
import { useTyped } from './use-typed.ts';
import './search-field.css';

/** Looks for words in titles, authors, sources and the first lines, while they are typed. */
export function SearchField({ filter, actions }: FilterState) {
  // What is typed is kept as it is, spaces included; the filter has its canonical form.
  const { shown, type, done } = useTyped(filter.query);
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
          type(target.value, changeFilter(filter, { query: target.value }).query);
          actions.change({ query: target.value }, 'typing');
        }}
        onBlur={done}
      />
    </div>
  );
}
