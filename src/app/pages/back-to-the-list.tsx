import { Link, useLocation } from 'react-router-dom';
import { listAddress } from '#core/addresses.ts';
import { parseFilter } from '#core/filter/filter.ts';
import { readArticleLinkState } from '../link-state.ts';

/** The way out where there is no article: to the list it was to be opened from, of which what was read is still at hand. */
export function BackToTheList() {
  const { state } = useLocation();
  const { filter } = parseFilter(readArticleLinkState(state).search);
  return <Link to={listAddress(filter)}>Back to the list</Link>;
}
