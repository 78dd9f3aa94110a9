/**
 * What made-up archives are like, and where each figure comes from. Measured in November 2026 over five collections of real articles,
 * 7,009 in all, of which nothing but these figures is kept: hkcnews (3,793 of a closed newspaper of Hong Kong, in Chinese), ucsc (1,694
 * press releases of a university), rustblog (751) and 18f (509, both blogs), vfnd (262 from 55 Vietnamese sites). “Pooled” is over all
 * articles of those collections that have the field at all; what could not be measured is called a choice.
 */
export const parameters = {
  /** A choice: the three scripts that ask most of a reader. */
  languages: { en: 0.4, zh: 0.4, ar: 0.2 },

  /** Bytes of an article's text. hkcnews: median 4,275, a quarter below 2,987, a quarter above 6,165. A file is 5.7 KB there (pooled mean). */
  body: { median: 4100, mean: 4770, sigma: 0.55, most: 40_800 },
  /** A choice, for archives of a million: short reports, about 600 bytes with their header. */
  shortBody: { median: 260, sigma: 0.3, most: 2000 },
  /** Bytes of a paragraph. hkcnews: 17 paragraphs to an article at the median; ucsc 9, and longer ones. */
  paragraph: { median: 260, sigma: 0.4 },
  /** Titles and nothing else. Pooled: 0.6 %. */
  emptyBodies: 0.006,

  /** Share of articles with a picture, pooled; it stands at the head. Short reports have none. */
  pictures: 0.59,
  /** How many to an article of mean length, pooled. */
  links: 3.2,
  headings: 1.8,
  bold: 1.8,
  /** Share of articles that have one, pooled. */
  quotations: 0.056,
  lists: 0.144,

  /** hkcnews has 27 articles a day over its whole life (49,118 in 1,832 days). The bounds are a choice, so that small archives have years too. */
  articlesPerDay: 27,
  leastYears: 3,
  mostYears: 30,
  lastDay: '2025-12-31',
  /** Share of the articles on each day of the week, Monday first. hkcnews. */
  weekdays: [0.156, 0.165, 0.15, 0.137, 0.178, 0.09, 0.125],
  /** From day to day. hkcnews: the deviation is 0.6 to 0.8 of the mean, of which the days of the week are a part. */
  dayNoise: 0.6,
  /** The first and the last year against the fullest. ucsc: 95 and 90 against 450. */
  quietYears: 0.2,
  /** Without any date. Pooled: 1.1 %. */
  undated: 0.011,
  /** Share of sources that give the time as well. A choice: vfnd does, the others know days only. */
  timedSources: 0.25,

  /** vfnd: 55 sources, of which two have 29 % and 26 % of the articles; the others share the rest, ever less. */
  sources: 55,
  leadingSources: [0.29, 0.26],

  /** No author, one, two, three. Pooled. */
  authors: [0.033, 0.934, 0.02, 0.013],
  /** To a source. hkcnews: 176 in 3,793 articles, the first with 24 %, which `bend` gives, the second with 8 % (here 5 %). */
  authorsOfSource: { count: 150, bend: 3.5 },

  /** How many tags, from none up. Pooled: 36 % have none (ucsc, rustblog); the rest as hkcnews, 5.8 at the mean. */
  tagCounts: [0.36, 0.03, 0.06, 0.14, 0.075, 0.065, 0.07, 0.04, 0.035, 0.03, 0.03, 0.025, 0.02, 0.02],
  /** hkcnews: 2,313 different tags, the first in 13 % of the articles; `bend` gives that. More articles bring more tags, up to a bound (a choice). */
  tags: { perArticle: 0.6, most: 20_000, bend: 2 },
  /** hkcnews: six sections, two of which have nine articles in ten. */
  sections: [0.5, 0.42, 0.05, 0.02, 0.005, 0.005],

  /** Share of articles whose title another has as well: columns and series. Pooled: 30 %. */
  columns: 0.3,
  /** Columns of a source. A choice. */
  columnsOfSource: 40,
  /** Copies: title and text of an earlier article at an address of their own. Pooled: 1.1 %. */
  copies: 0.011,
  /** Revisions: an earlier article's address, its text changed. A choice: none of the collections kept them. */
  revisions: 0.005,
  /** How far back copies and revisions reach, in articles. A choice. */
  reach: 200,
} as const;
