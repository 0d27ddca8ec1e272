// Days, times and the cities of time zones in words. Spelled out here because the language data of script hosts differ.
// What cities are called in other languages than English, where that differs from the zone's own name, stands in
// words/<language>/cities.tsv.
import { sayIn, textBy, type Language, type Text } from '../messages/text';
import * as t from '../../words/base/language';
import { CITIES } from '../../words/lists/cities';
import { DAYS, MONTHS } from '../../words/lists/language-words';

const spaced = (written: string): string => written.replace(/_/g, ' ');

/** Looked up line by line, so that panels which never ask do not carry the list. */
const localName = (city: string, language: Language): string | undefined =>
  CITIES[language]
    .split('\n')
    .find((line) => line.startsWith(`${city} `))
    ?.slice(city.length + 1);

/** The city of a zone; '' for zones without one, such as UTC. */
function cityOf(zone: string, language: Language): string {
  const city = zone.includes('/') && !zone.startsWith('Etc/') ? (zone.split('/').at(-1) ?? '') : '';
  return spaced(localName(city, language) ?? city);
}

/** A day (`YYYY-MM-DD`) in words: `Tuesday 7 April 2026`, `martes 7 de abril de 2026`, `mardi 7 avril 2026`. */
export function dayInWords(date: string, language: Language): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00.000Z`);
  return sayIn(language)(t.longDay, {
    weekday: DAYS[language][day.getUTCDay()] ?? '',
    day: day.getUTCDate(),
    month: MONTHS[language][day.getUTCMonth()] ?? '',
    year: day.getUTCFullYear(),
  });
}

/** The day of a date or minute in words, in every language at once: a place in a message. */
export const dayText = (date: string): Text => textBy((language) => dayInWords(date, language));

/** A day (`YYYY-MM-DD`) without its weekday: `7 April 2026`, `7 de abril de 2026`, `7 avril 2026`. What is no day stays. */
export function dateInWords(date: string, language: Language): string {
  const [, year = '', number, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const month = MONTHS[language][Number(number) - 1];
  return month === undefined ? date : sayIn(language)(t.day, { day: Number(day), month, year });
}

/** A day or a minute (`YYYY-MM-DDTHH:MM`) without its weekday: `7 April 2026, 18:00`. Midnight is the whole day. */
export const momentInWords = (moment: string, language: Language): string =>
  [dateInWords(moment.slice(0, 10), language), moment.slice(11)]
    .filter((part) => part !== '' && part !== '00:00')
    .join(', ');

/** A day or a minute in words, in every language at once: a place in a message. */
export const momentText = (moment: string): Text => textBy((language) => momentInWords(moment, language));

/** The distance from UTC in minutes, as `UTC+2` or `UTC-3:30`. */
function offsetInWords(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const size = Math.abs(minutes);
  const rest = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return `UTC${minutes < 0 ? '-' : '+'}${Math.floor(size / 60)}${rest}`;
}

/** A French name after "de": `du Caire`, `d’Athènes`. */
const afterFrenchDe = (
  name: string,
): { readonly article: 'du' | 'elided' | 'other'; readonly city: string } =>
  name.startsWith('Le ')
    ? { article: 'du', city: name.slice(3) }
    : { article: /^[AEIOUÂÉÎ]/.test(name) ? 'elided' : 'other', city: name };

/** Whose clock it is, by the city of the zone; '' for zones without one, such as UTC. */
export function zoneInWords(zone: string, language: Language): string {
  const city = cityOf(zone, language);
  if (city === '') return '';
  const values = language === 'fr' ? afterFrenchDe(city) : { article: 'other' as const, city };
  return sayIn(language)(t.timeOf, values);
}

/** A wall clock (`YYYY-MM-DDTHH:MM`) in words, with whose clock it is and its distance from UTC. */
export function timeInWords(wallClock: string, zone: string, offset: number, language: Language): string {
  const whose = [zoneInWords(zone, language), offsetInWords(offset)].filter((part) => part !== '').join(', ');
  return `${dayInWords(wallClock, language)}, ${wallClock.slice(11)} (${whose})`;
}
