import { below, pick } from '../random.ts';
import type { Language } from './language.ts';

const words = (
  'the of to and a in that is was for it on with as at by from be this have are not but they which or one had been has said who will more were their ' +
  'would when there all can if no about into up out time after year new over two other some first could than also last many so only most where before ' +
  'between under while against during council harbour water people town river bridge road school week market house work street day public line city ' +
  'office plan company meeting report station winter summer morning evening price number money island ferry train railway engineer mayor teacher doctor ' +
  'farmer sailor court judge letter paper vote election rule law tax budget wall tower garden field forest hill valley coast storm rain snow wind flood ' +
  'fire light night month century history museum library theatre music song stage player team match season prize winner crowd visitor guest family child ' +
  'mother father friend neighbour village parish county border north south east west large small old long high low early late open closed public local ' +
  'quiet heavy careful common certain final former recent several further slowly hardly nearly already again twice begin build carry change close come ' +
  'decide draw fall find follow give grow hold keep know lead leave lose make meet move name need pay point put raise read remain repair return rise run ' +
  'sell send set show speak stand start stay stop take tell think turn wait walk want watch write'
).split(' ');

const onsets = ['b', 'br', 'c', 'cl', 'd', 'dr', 'f', 'g', 'gr', 'h', 'k', 'l', 'm', 'n', 'p', 'pl', 'qu', 'r', 's', 'sh', 'st', 't', 'th', 'tr', 'v', 'w'];
const middles = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou', 'oo'];
const ends = ['', 'l', 'm', 'n', 'nd', 'r', 'rt', 's', 'st', 't', 'ck', 'ng'];
const givenNames = ['Ada', 'Ben', 'Clara', 'David', 'Edith', 'Frank', 'Grace', 'Hugh', 'Iris', 'John', 'Kate', 'Leo', 'Maud', 'Ned', 'Olive', 'Paul', 'Rose', 'Sam'];
const coasts = ['Northern', 'Southern', 'Eastern', 'Western', 'Outer', 'Inner'];
const papers = ['Mail', 'Post', 'Echo', 'Times', 'Herald'];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export const english: Language = {
  tag: 'en',
  words,
  rareWord: (random) => {
    let word = '';
    for (let syllables = 2 + below(random, 2); syllables > 0; syllables -= 1) word += pick(random, onsets) + pick(random, middles);
    return word + pick(random, ends);
  },
  space: ' ',
  comma: ', ',
  stop: '. ',
  sentence: [8, 26],
  headline: [5, 12],
  personName: (random) => `${pick(random, givenNames)} ${capital(pick(random, onsets) + pick(random, middles) + pick(random, ends))}${pick(random, ['son', 'ton', 'ley', 'er', 'man'])}`,
  sourceName: (place) => `${coasts[place % coasts.length] ?? ''} ${papers[Math.floor(place / coasts.length) % papers.length] ?? ''} ${place}`,
};
