import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Day, dayFromNumber, dayNumber, isDay } from '#core/day.ts';

/** What the generated archive is like: enough articles for several files of rows and several packs. */
export const many = { title: 'A Long Run of the Coast Papers', articles: 1200, undated: 8, sources: 15 } as const;

const firstDay = '2014-03-01';
const coasts = ['North', 'South', 'East', 'West', 'Outer'];
const papers = ['Mail', 'Post', 'Echo'];
const subjects = ['harbour', 'school', 'market', 'bridge', 'theatre', 'orchard', 'railway', 'library', 'weather', 'lighthouse'];
const deeds = ['opens again', 'asks for more time', 'turns a hundred', 'is to be moved', 'closes for the winter', 'finds a new keeper', 'loses its roof'];
const sentences = [
  'Nobody who was asked about it on Tuesday could say how it had begun.',
  'The parish keeps a book of such things, and this one will fill its last page.',
  'A second meeting is to follow, with the windows closed and the minutes read aloud.',
  'Older readers will remember the year in which the same was said, with better reason.',
  'The mayor spoke for four minutes, the engineer for forty, and the rain for the whole afternoon.',
  'Letters on the matter reach this newspaper at a rate of one a day, most of them in green ink.',
  'What it will cost is known to the penny, and who is to pay for it is not known at all.',
];

/** Articles among them that begin in ways of their own, by number. Many of the others have the same text, and so are suspect. */
export const begun = { english: 802, undated: 1198, arabic: 803, chinese: 804, hostile: 805, picture: 806, foreignPicture: 807, quotation: 808, linked: 809, none: 810 } as const;

/** A picture of one grey point. */
const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64');

/** What is different about them: the headline before its number, more of the header, and what comes before the usual text, or all of it. */
const differences: ReadonlyMap<number, { readonly headline?: string; readonly fields?: readonly string[]; readonly head?: string; readonly text?: string }> = new Map([
  [begun.english, { fields: ['original_url: https://coast.example/802', 'archive_url: https://copies.example/802'], text: 'The lamp of the old lighthouse was carried down its hundred and twelve steps on Monday, by four people who do not agree on much else. '.repeat(5) }],
  [begun.undated, { text: 'There is a page in the book of the harbour that nobody has put a date on, and it tells of a tide that came twice. '.repeat(5) }],
  [begun.arabic, { headline: 'توسعة الميناء القديم تبدأ في الربيع', fields: ['lang: ar'], text: 'أعلنت إدارة الميناء أن أعمال التوسعة ستبدأ في الربيع المقبل وتستمر ثمانية عشر شهرًا. '.repeat(5) }],
  [begun.chinese, { headline: '港口燈火重新點亮', fields: ['lang: zh-Hant'], text: '停航三個月之後，渡輪公司昨晚恢復了夜間航班，碼頭的燈火也在八時整重新點亮。'.repeat(5) }],
  [begun.hostile, { head: 'The sign says &lt;img src=x onerror=alert(1)&gt; and &lt;b&gt;nothing&lt;/b&gt; else.' }],
  [begun.picture, { head: '![The quay](quay.png)' }],
  [begun.foreignPicture, { head: '![The quay at noon](https://images.example/quay.png)' }],
  [begun.quotation, { head: '> Nobody was asked.' }],
  [begun.none, { text: '' }],
  [begun.linked, { text: ['Letters to the editor are read on Fridays, in the order of their stamps.', 'Who has none may bring them to [the harbour office](https://office.example/letters).', ...Array.from({ length: 12 }, (_, place) => `Letter number ${place + 1} was about the same gull as the one before it, and is answered by it.`), '<h2 id="rules">The rules</h2>', 'No letter is longer than its answer.', ...Array.from({ length: 6 }, (_, place) => `Rule ${place + 1} is kept by the postman alone.`)].join('\n\n') }],
]);

/** The headline of one of the generated articles; the number makes it the only one of its kind. */
export function manyHeadline(number: number): string {
  const headline = differences.get(number)?.headline;
  return headline === undefined ? usualHeadline(number) : `${headline} ${number}`;
}

function usualHeadline(number: number): string {
  return `The ${at(subjects, number)} ${at(deeds, number)}, report ${number}`;
}

/** Writes the generated archive, the same at every run: a new article every second or third day, the undated at the end. */
export async function writeMany(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'archive.json'), JSON.stringify({ title: many.title, description: 'Made up for trying out a list that is long.', language: 'en' }));
  await writeFile(join(folder, 'quay.png'), picture);
  await Promise.all(
    Array.from({ length: many.articles }, (_, place) => writeFile(join(folder, `${String(place + 1).padStart(4, '0')}.md`), textOf(place + 1))),
  );
}

function textOf(number: number): string {
  const day = number <= many.articles - many.undated ? [`date: ${dayOf(number)}`] : [];
  const source = `${at(coasts, number)} Coast ${at(papers, number)}`;
  const { fields = [], head, text } = differences.get(number) ?? {};
  const usual = Array.from({ length: 4 }, (_, paragraph) => [0, 1, 2, 3].map((sentence) => at(sentences, number + paragraph * 3 + sentence * 2)).join(' '));
  const body = text === undefined ? [...(head === undefined ? [] : [head]), ...usual] : [text];
  return ['---', `title: ${manyHeadline(number)}`, ...day, ...fields, `source: ${source}`, `id: many-${number}`, '---', '', body.join('\n\n'), ''].join('\n');
}

function dayOf(number: number): Day {
  if (!isDay(firstDay)) throw new RangeError(`Not a day: ${firstDay}`);
  return dayFromNumber(dayNumber(firstDay) + Math.floor(number * 2.5));
}

/** The item at a number's place in a list that begins again at its end. */
function at(list: readonly string[], number: number): string {
  return list[number % list.length] ?? '';
}
