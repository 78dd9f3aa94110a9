import type { Locator, Page } from '@playwright/test';

/** The headlines of `e2e/archives/facets`, newest first, the undated one last. */
export const weir = {
  /** Of the Weir Gazette, as are the next three; in section River, tagged flood and finds, by Élodie Marchand. */
  bicycle: 'The River Gives Back a Bicycle',
  /** In section Politics, tagged flood and budget, by Ann Lee. */
  sandbags: 'Council Counts the Sandbags Twice',
  /** The next two are versions of one article, in section Politics, tagged budget, by Ann Lee. */
  tollCorrected: 'The Bridge Toll Goes Up, but Not for Bicycles',
  toll: 'The Bridge Toll Goes Up',
  /** Of the Mill Street Echo, as are the next three; in section River, tagged flood. */
  millWheel: 'The Mill Wheel Turns the Wrong Way',
  /** In section River, tagged finds. */
  bottle: 'A Bottle With a Letter, and What the Letter Asks',
  /** In section Sport, tagged rowing, by two authors. */
  lastBoat: 'Rowers Share the Last Boat',
  /** In section Sport, tagged rowing and budget. */
  boathouse: 'The Boathouse Asks for a Roof',
  /** In Arabic, with a section, a tag, an author and a source of its own. */
  arabic: 'مياه النهر تعود إلى مجراها',
  /** In section River, without a tag. */
  heron: 'A Heron Takes the Ferry',
  /** Without a section, tagged flood. */
  marks: 'High Water Marks, Painted Over',
  /** Without a section or a tag. */
  baker: 'The Baker Who Sells by the Tide',
  umbrellas: 'Nine Umbrellas Under the Weir',
  /** Of the Mill Street Echo, in section Politics, tagged budget. */
  whoPays: 'Who Pays for the Weir',
  /** Undated, in section River, tagged flood, without an author. */
  floodSong: 'The Flood Song',
} as const;

/** How many articles that archive has. */
export const weirAll = Object.keys(weir).length;

/** A group of the filters, found by its name. */
export function facetGroup(page: Page, name: 'Source' | 'Section' | 'Tag' | 'Author') {
  const group: Locator = page.getByRole('group', { name, exact: true });
  return {
    group,
    /** Opens and closes it; the sources are always open. */
    disclosure: group.getByRole('button', { name, exact: true }),
    values: group.getByRole('checkbox'),
    /** The names of the values, as they stand one below the other. */
    lines: group.locator('label'),
    value: (value: string) => group.getByRole('checkbox', { name: value, exact: true }),
    exclude: (value: string) => group.getByRole('button', { name: `Exclude ${value}`, exact: true }),
    find: group.getByRole('searchbox', { name: /^Find an? / }),
  };
}
