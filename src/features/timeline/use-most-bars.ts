import { useMediaQuery, wide } from '#ui/use-media-query.ts';

/** Where fingers choose, or there is little room for anything. */
const forFingers = '(pointer: coarse), (max-width: 699px)';

/**
 * How many bars there may be: as many as can be told apart, and hit. For a finger as many as a month has days, so that every step in is
 * there: on a tablet each is 24 px wide, and on a phone the years and the months are.
 */
export function useMostBars(): number {
  const isWide = useMediaQuery(wide, false);
  if (useMediaQuery(forFingers, true)) return 31;
  return isWide ? 130 : 72;
}
