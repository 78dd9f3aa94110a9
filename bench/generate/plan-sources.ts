import { arabic } from './languages/arabic.ts';
import { chinese } from './languages/chinese.ts';
import { english } from './languages/english.ts';
import type { Language } from './languages/language.ts';
import { parameters } from './parameters.ts';
import { happens, makeRandom } from './random.ts';

/** Who publishes made-up articles: in one language, with the clock or without it. */
export interface MadeUpSource {
  readonly place: number;
  readonly name: string;
  readonly host: string;
  readonly language: Language;
  readonly share: number;
  /** The offset of its clock, where its articles say more than the day. */
  readonly offset: string | null;
}

const offsets = { en: '+00:00', zh: '+08:00', ar: '+03:00' } as const;

/** The sources of an archive, those with most articles first. Each gets the language that is furthest behind its share. */
export function planSources(seed: number): MadeUpSource[] {
  const random = makeRandom(seed, -2);
  const shares = sharesOfSources();
  const missing = new Map<Language, number>([english, chinese, arabic].map((language) => [language, parameters.languages[language.tag]]));
  return shares.map((share, place) => {
    const [language] = [...missing].reduce((most, other) => (other[1] > most[1] ? other : most));
    missing.set(language, (missing.get(language) ?? 0) - share);
    const offset = happens(random, parameters.timedSources) ? offsets[language.tag] : null;
    return { place, name: language.sourceName(place), host: `paper-${place}.example`, language, share, offset };
  });
}

/** The leaders as measured; of the rest, the second has half as much as the first, the third a third, and so on. */
function sharesOfSources(): number[] {
  const leading: readonly number[] = parameters.leadingSources;
  const rest = Array.from({ length: parameters.sources - leading.length }, (_, place) => 1 / (place + 1));
  const left = 1 - leading.reduce((sum, share) => sum + share, 0);
  const all = rest.reduce((sum, share) => sum + share, 0);
  return [...leading, ...rest.map((share) => (share / all) * left)];
}
