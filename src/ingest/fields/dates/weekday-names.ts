import { foldText } from '#core/text.ts';

/** The names of the days of the week in the languages of `month-names.ts`, and the short ones of their dates. */
const names = [
  'monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun',
  'montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so',
  'lundi lun mardi mar mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim',
  'lunes martes miércoles mié jueves jue viernes vie sábado sáb domingo dom',
  'segunda-feira segunda seg terça-feira terça ter quarta-feira quarta qua quinta-feira quinta qui sexta-feira sexta sex',
  'lunedì martedì mercoledì giovedì gio venerdì sabato domenica',
  'maandag ma dinsdag woensdag wo donderdag vrijdag vr zaterdag za zondag zo',
  'понедельник пн вторник вт среда ср четверг чт пятница пт суббота сб воскресенье вс',
].join(' ');

const weekdays: ReadonlySet<string> = new Set(names.split(' ').map(foldText));

/** True for the name of a day of the week, whatever its case and accents. */
export function isWeekdayName(word: string): boolean {
  return weekdays.has(foldText(word));
}
