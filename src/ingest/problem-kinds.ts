type Cost = 'article' | 'text' | 'fact' | 'none';

/** What a problem costs the archive, the dearest first. */
export const costs: Readonly<Record<Cost, string>> = {
  article: 'Articles may be missing',
  text: 'Text or pictures are missing or doubtful',
  fact: 'Dates, titles and addresses were not understood',
  none: 'Nothing is lost',
};

interface KindOfProblem {
  readonly cost: Cost;
  /** What happened, as the heading of all problems of the kind. */
  readonly title: string;
  /** What a person can do about it; null where nothing needs to be done. */
  readonly advice: string | null;
}

const kinds = {
  document: { cost: 'article', title: 'documents of a kind that is not read', advice: 'save them as HTML, Markdown or text, with the program they belong to or with pandoc' },
  table: { cost: 'article', title: 'tables and databases, which are not read', advice: 'export them as JSON Lines, an object with title, date, url and content for each article' },
  packed: { cost: 'article', title: 'packed files', advice: 'unpack them into the folder; of a web archive (WARC), save the pages as HTML' },
  'other file': { cost: 'article', title: 'files of another kind', advice: 'save what holds articles as HTML, Markdown or text; name the rest under "leaveOut" in archive.json' },
  'unreadable file': { cost: 'article', title: 'files that could not be read', advice: 'open them in the program they come from, and save them again' },
  'large file': { cost: 'article', title: 'files that are too large', advice: 'split them into smaller ones; JSON Lines can be cut after any line (docs/importing.md)' },
  'unreadable name': { cost: 'article', title: 'names that are not in UTF-8', advice: 'give them another name, or all of them at once with convmv' },
  'broken JSON': { cost: 'article', title: 'JSON that is not valid', advice: 'mend the line that is named, or export it again' },
  'no article': { cost: 'article', title: 'files in which no article was found', advice: 'docs/importing.md says what can be read; name what holds no article under "leaveOut" in archive.json' },
  'no text in page': { cost: 'article', title: 'saved pages without the text of an article', advice: 'save them again when the text shows in the browser, best with SingleFile; lists and front pages hold none' },
  'entry without article': { cost: 'article', title: 'entries that are not recognised as articles', advice: 'say in archive.json what their fields mean, such as {"fields": {"kop": "title", "inhoud": "text"}}; docs/importing.md has the names that need no saying' },
  'other type': { cost: 'article', title: 'entries of exports that are no posts', advice: 'look at some of them; save those that are articles as HTML or Markdown' },
  'several articles': { cost: 'article', title: 'files that may hold several articles, read as one', advice: 'give each article a file of its own, or front matter of its own (docs/importing.md)' },
  empty: { cost: 'article', title: 'files and entries with nothing in them', advice: 'save them again, or remove them' },
  'not followed': { cost: 'article', title: 'links and folders that were not opened', advice: 'copy into the folder what they lead to' },
  'broken record': { cost: 'text', title: 'records without an end, or words outside of records', advice: 'look whether the text is whole, and close the record' },
  'text elsewhere': { cost: 'text', title: 'texts that are kept apart and were not found', advice: 'put the file of the text where the problem says' },
  'no text': { cost: 'text', title: 'articles of which no text was saved', advice: 'save them again from the original address or its archived copy; where a problem names a field, "fields" in archive.json can say that it is the text' },
  notice: { cost: 'text', title: 'articles in whose place a notice was saved', advice: 'look at them; save the article from its archived copy, or name the file under "leaveOut" in archive.json' },
  'repeated text': { cost: 'text', title: 'articles with one and the same text', advice: 'look at some of them; a page that came in the place of others belongs under "leaveOut" in archive.json' },
  'cut text': { cost: 'text', title: 'texts that were cut before they were saved', advice: 'take the whole text from the original address or its archived copy' },
  'damaged text': { cost: 'text', title: 'texts that were damaged before', advice: 'take the file anew from where it came from, and save it as UTF-8' },
  'guessed encoding': { cost: 'text', title: 'texts whose encoding was guessed', advice: 'look at the line that is named; if its letters are wrong, save the file as UTF-8' },
  'missing picture': { cost: 'text', title: 'pictures that are not there', advice: 'put the pictures beside the article, under the paths that it names' },
  'left out of text': { cost: 'text', title: 'parts of texts that cannot be shown', advice: 'nothing, unless it held words of the article: write those into the text' },
  'site instruction': { cost: 'text', title: 'instructions to the software of the former site', advice: 'write into the text what the site showed there; else nothing' },
  'lost link': { cost: 'text', title: 'links without a full address', advice: 'give the article its original address, from which they are completed, or say where the site stood, such as {"site": "https://news.example/"} in archive.json' },
  description: { cost: 'fact', title: 'what archive.json says was not understood', advice: 'docs/importing.md lists what it can say' },
  'unread date': { cost: 'fact', title: 'dates that cannot be read', advice: 'write them as 2019-11-06, in the file or in its name' },
  'open date': { cost: 'fact', title: 'dates whose day and month may be either', advice: '"dateOrder" in archive.json decides: "day-first" or "month-first"' },
  'no date': { cost: 'fact', title: 'entries that say only when they were changed', advice: 'add the day of publication (<published>), if you know it' },
  'no title': { cost: 'fact', title: 'articles without a title', advice: 'give them a title, or a name of the file that can be one' },
  'unread author': { cost: 'fact', title: 'authors that are no names', advice: 'write the name in place of the address' },
  'unread address': { cost: 'fact', title: 'addresses that are not full, or several in one', advice: 'write one, with http:// or https:// before it' },
  'unread language': { cost: 'fact', title: 'languages that are not understood', advice: 'write the code of the language, such as en or zh-Hant' },
  'unknown label': { cost: 'fact', title: 'labels that are not known', advice: '"fields" in archive.json says what they mean, or "nothing"' },
  'maybe draft': { cost: 'fact', title: 'articles that may be drafts, all kept', advice: 'name those that are under "leaveOut" in archive.json' },
  'differing copy': { cost: 'fact', title: 'copies that state other facts', advice: 'see which is right, and write it into the first copy; other archived copies need nothing' },
  'broken header': { cost: 'fact', title: 'headers that are not valid', advice: 'look at the line that is named; values with a colon or quotation marks belong in quotation marks' },
  'same address': { cost: 'none', title: 'articles with one address and different texts, all kept', advice: 'nothing, where they are versions; else correct their addresses' },
  copy: { cost: 'none', title: 'copies, kept once', advice: null },
  unpublished: { cost: 'none', title: 'drafts, and entries of exports that were no published articles', advice: null },
  'control characters': { cost: 'none', title: 'control characters, removed', advice: null },
  entities: { cost: 'none', title: 'abbreviations in XML, not followed', advice: 'nothing, unless they show in the text: then write them out' },
  'no words': { cost: 'none', title: 'style sheets, programs, sounds and films', advice: null },
  'unused picture': { cost: 'none', title: 'pictures that no article shows', advice: null },
  companion: { cost: 'none', title: 'files that accompany articles', advice: null },
} as const satisfies Readonly<Record<string, KindOfProblem>>;

export type ProblemKind = keyof typeof kinds;

/** The kinds of problem. Each problem is given its kind where it is made, so that a report can count them and say what to do. */
export const problemKinds: Readonly<Record<ProblemKind, KindOfProblem>> = kinds;
