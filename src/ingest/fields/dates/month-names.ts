import { foldText } from '#core/text.ts';

/**
 * The names of months by language, January first: each in the forms that stand in dates and the usual short ones. No name may stand
 * under two months, in whatever languages, so that none has to be guessed.
 */
const names: readonly (readonly string[])[] = [
  // English
  ['january jan', 'february feb febr', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug', 'september sep sept', 'october oct', 'november nov', 'december dec'],
  // German
  ['januar jänner jän', 'februar feber', 'märz mär mrz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober okt', 'november', 'dezember dez'],
  // French
  ['janvier janv', 'février févr fév', 'mars', 'avril avr', 'mai', 'juin', 'juillet juil', 'août', 'septembre', 'octobre', 'novembre', 'décembre déc'],
  // Spanish
  ['enero ene', 'febrero', 'marzo', 'abril abr', 'mayo', 'junio', 'julio', 'agosto ago', 'septiembre setiembre', 'octubre', 'noviembre', 'diciembre dic'],
  // Portuguese
  ['janeiro', 'fevereiro fev', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro set', 'outubro out', 'novembro', 'dezembro'],
  // Italian
  ['gennaio gen', 'febbraio', 'marzo', 'aprile', 'maggio mag', 'giugno giu', 'luglio lug', 'agosto', 'settembre sett', 'ottobre ott', 'novembre', 'dicembre'],
  // Dutch
  ['januari', 'februari', 'maart mrt', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  // Russian, as in dates and alone
  [
    ...['января январь янв', 'февраля февраль фев февр', 'марта март мар', 'апреля апрель апр', 'мая май', 'июня июнь июн', 'июля июль июл'],
    ...['августа август авг', 'сентября сентябрь сен сент', 'октября октябрь окт', 'ноября ноябрь ноя нояб', 'декабря декабрь дек'],
  ],
];

/** Every name with its month, for the test that none has two. */
export const monthNames: readonly (readonly [name: string, month: number])[] = names.flatMap((months) =>
  months.flatMap((forms, index) => forms.split(' ').map((name): [string, number] => [foldText(name), index + 1])),
);

const months: ReadonlyMap<string, number> = new Map(monthNames);

/** The month that a word names, counted from 1, whatever its case and accents; null where it names none. */
export function monthOfName(word: string): number | null {
  return months.get(foldText(word)) ?? null;
}
