import type { Language } from './languages/language.ts';
import { parameters } from './parameters.ts';
import { below, bent, happens, logNormal, pick, type Random } from './random.ts';

/** How far the commonest words stand out (a choice; it gives about the compression of real text), and how many words are rare ones. */
const wordBend = 2.2;
const rareWords = 0.12;
/** A sentence has about ninety bytes in all three languages. */
const sentencesOfArticle = parameters.body.mean / 90;

/** A word of a language, the common ones often. */
function makeWord(language: Language, random: Random): string {
  if (happens(random, rareWords)) return language.rareWord(random);
  return language.words[bent(random, language.words.length, wordBend)] ?? '';
}

/** Words without a stop, as a headline has them. */
export function makeHeadline(language: Language, random: Random): string {
  const [least, most] = language.headline;
  const words = Array.from({ length: least + below(random, most - least + 1) }, () => makeWord(language, random));
  return capital(words.join(language.space));
}

/** One sentence with its stop and what follows it; `link` and `bold` tell what is set apart in it. */
function makeSentence(language: Language, random: Random, link: string | null, bold: boolean): string {
  const [least, most] = language.sentence;
  const length = least + below(random, most - least + 1);
  const marked = below(random, length - 2);
  let sentence = capital(makeWord(language, random));
  for (let place = 1; place < length; place += 1) {
    const word = makeWord(language, random);
    sentence += place % 9 === 0 ? language.comma : language.space;
    if (place !== marked + 1) sentence += word;
    else if (link !== null) sentence += `[${word}](${link})`;
    else sentence += bold ? `**${word}**` : word;
  }
  return sentence + language.stop;
}

/** Sentences until there are as many bytes as asked for, in paragraphs, with the markup that the articles measured have. */
export function makeBody(language: Language, random: Random, bytes: number, addresses: { readonly link: () => string; readonly picture: string | null }): string {
  const sentence = (): string => {
    const link = happens(random, parameters.links / sentencesOfArticle) ? addresses.link() : null;
    return makeSentence(language, random, link, happens(random, parameters.bold / sentencesOfArticle));
  };
  const parts = addresses.picture !== null && happens(random, parameters.pictures) ? [`![${makeHeadline(language, random)}](${addresses.picture})`] : [];
  const quotationAt = happens(random, parameters.quotations) ? random.next() * bytes : Infinity;
  const listAt = happens(random, parameters.lists) ? random.next() * bytes : Infinity;
  for (let written = 0; written < bytes; ) {
    const paragraph = makeParagraph(sentence, Math.min(bytes - written, logNormal(random, parameters.paragraph.median, parameters.paragraph.sigma)));
    const end = written + Buffer.byteLength(paragraph);
    const isHere = (place: number): boolean => written <= place && place < end;
    parts.push(isHere(quotationAt) ? `> ${paragraph}` : paragraph);
    if (isHere(listAt)) parts.push(Array.from({ length: 3 + below(random, 3) }, () => `- ${sentence().trimEnd()}`).join('\n'));
    if (end < bytes && happens(random, (parameters.headings * (end - written)) / parameters.body.mean)) parts.push(`## ${makeHeadline(language, random)}`);
    written = end;
  }
  return parts.join('\n\n');
}

/** Sentences until there are as many bytes as asked for. */
function makeParagraph(sentence: () => string, bytes: number): string {
  let paragraph = sentence();
  while (Buffer.byteLength(paragraph) < bytes) paragraph += sentence();
  return paragraph.trimEnd();
}

/** Some word as the name of a tag; the same seed gives the same word. */
export function makeTag(language: Language, random: Random): string {
  return happens(random, 0.5) ? language.rareWord(random) : `${pick(random, language.words)}${language.space}${language.rareWord(random)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
