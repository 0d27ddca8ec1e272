// What the cities of the time zones are called in other languages than English, where that differs from the zone's own name:
// words/<language>/cities.tsv.
import type { Language } from '../messages/text';
import { CITIES } from '../../words/lists/cities';

const spaced = (written: string): string => written.replace(/_/g, ' ');

/** Looked up line by line, so that panels which never ask do not carry the list. */
const localName = (city: string, language: Language): string | undefined =>
  CITIES[language]
    .split('\n')
    .find((line) => line.startsWith(`${city} `))
    ?.slice(city.length + 1);

/** The city of a zone; '' for zones without one, such as UTC. */
export function cityOf(zone: string, language: Language): string {
  const city = zone.includes('/') && !zone.startsWith('Etc/') ? (zone.split('/').at(-1) ?? '') : '';
  return spaced(localName(city, language) ?? city);
}
