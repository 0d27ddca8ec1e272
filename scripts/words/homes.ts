// Which catalogue has the words of an area: one for each folder of core, and one for its panels. An area in it is a key.
import type { Tree } from './tree';

/** Too many words for the catalogue of their folder. */
const APART: ReadonlySet<string> = new Set(['workbook/schema']);

/** Panels of few words that stand with others. */
const GUESTS: ReadonlySet<string> = new Set(['panels/bring-in', 'panels/cycle', 'panels/kit']);
const HOST = 'panels/workbook';

export interface Home {
  /** The catalogue by its path in the folder of a language, without the ending. */
  readonly file: string;
  /** The area in the catalogue; empty where it has not names enough to stand in one. */
  readonly key: string;
}

const namesOf = (area: string, from: number, to?: number): string =>
  area.split('/').slice(from, to).join('/');

/** Where the words of an area stand. */
export function homeOf(area: string): Home {
  const folder = namesOf(area, 0, 2);
  if (GUESTS.has(folder)) return { file: HOST, key: namesOf(area, 1) };
  const deep = folder.startsWith('panels/') || APART.has(folder) ? 2 : 1;
  return { file: namesOf(area, 0, deep), key: namesOf(area, deep) };
}

/** The area that has the key in the catalogue. */
export function areaOf(file: string, key: string): string {
  const guest = `panels/${key}`;
  return file === HOST && GUESTS.has(namesOf(guest, 0, 2)) ? guest : `${file}/${key}`;
}

/** Where a catalogue stands, from the root; `notes` has a shelf as a language has. */
export const fileOf = (shelf: string, file: string): string => `words/${shelf}/${file}.json`;

/** The catalogue that has an area's words in a language. */
export const catalogueFile = (language: string, area: string): string => fileOf(language, homeOf(area).file);

/** Where an area's words stand, as it is told: `words/fr/people.json: letters/letter`. */
export const placeOf = (language: string, area: string): string =>
  `${catalogueFile(language, area)}: ${homeOf(area).key}`;

/** Catalogues as they are written; areas are sorted, so that two people seldom write on one line. */
export function catalogueTexts(
  trees: Iterable<readonly [language: string, area: string, tree: Tree]>,
): ReadonlyMap<string, string> {
  const files = new Map<string, [key: string, tree: Tree][]>();
  for (const [language, area, tree] of trees) {
    const file = catalogueFile(language, area);
    files.set(file, [...(files.get(file) ?? []), [homeOf(area).key, tree]]);
  }
  const sorted = (parts: [string, Tree][]): Tree =>
    Object.fromEntries(parts.sort(([one], [other]) => (one < other ? -1 : 1)));
  return new Map([...files].map(([file, parts]) => [file, `${JSON.stringify(sorted(parts), null, 2)}\n`]));
}
