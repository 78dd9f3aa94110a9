/** What the archive in `e2e/archives/kinds` calls itself. */
export const kindsTitle = 'Cuttings of the Ferry Coast';

/** The headlines of that archive in the order of its list: newest first, the undated one last. */
export const headlines = {
  /** Its text was not preserved, and there is an archived copy. */
  bell: 'Bell of the Old Ferry Missing From the Museum',
  chinese: '港口燈火重新點亮，渡輪恢復夜間航班',
  arabic: 'توسعة الميناء القديم تبدأ في الربيع المقبل',
  /** With an archived copy. */
  ferriesRun: 'Ferries Run Again After a Night of Talks',
  /** The next three stand under one day, 6 November 2019, each with a time and an offset of its own. */
  nightMarket: 'Night Market Returns to the Old Fish Hall',
  /** By two authors. */
  swingBridge: 'Council Puts Off Its Decision on the Swing Bridge',
  /** With bold labels, six paragraphs, and without an author. */
  ferryCrews: 'Ferry Crews Vote to Strike Before the Winter Timetable',
  /** Of 300 characters. */
  newFerry:
    'The Committee for the Naming of the New Ferry Announces That After Nine Meetings, Four Hundred and Nineteen Letters, One Petition and a Disagreement With the Printer the Ferry Will Be Called What the Old One Was Called, and That the Letters Are to Be Kept in the Museum Beside the Bell of the Old One',
  /** With two pictures of another host; published late in the evening of 30 June. */
  regatta: 'Regatta Ends in a Calm and a Quarrel',
  /** With a picture of the archive's own; published half an hour into 1 January. */
  lighthouse: 'The Lighthouse Opens Its Doors for One Day',
  /** With headings, lists, a quotation, a table, code and a footnote; published on 31 December. */
  rules: 'A Short Guide to the Rules of the Sound',
  /** Of the Coast Courier, as are the next three, and cut off. */
  dredger: 'The Dredger Stays Another Week',
  /** A notice in the place of an article, saved of the same address as the next two. */
  mailBoatGone: 'The Mail Boat, as It Was Found a Week Later',
  mailBoatCorrected: 'The Mail Boat Changes Its Day, and Then Its Name',
  mailBoat: 'The Mail Boat Changes Its Day',
  /** Its file writes a tag, quotation marks and references. */
  typesetter: '"Set It in Bold" & Other Notes of a Typesetter, Such as <b>',
  hostile: 'A Page That Wants Out <img src=x onerror="window.pwned = 1">',
  /** Published on 29 February. */
  leapDay: 'Leap Day Flood Leaves the Low Road Under Water',
  /** Undated, without author, source or original. */
  recipe: 'Fish Soup for Forty, Found Behind a Drawer',
} as const;

/** All headlines, newest first. */
export const newestFirst: readonly string[] = Object.values(headlines);

/** How many articles that archive has. */
export const all = newestFirst.length;

/** All headlines, oldest first; the undated one comes last in both orders. */
export const oldestFirst: readonly string[] = [...newestFirst.slice(0, -1).reverse(), headlines.recipe];
