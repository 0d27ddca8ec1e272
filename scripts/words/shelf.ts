// The catalogues of one language as they stand on disk, and what a language lacks beside the first.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { reasonOf } from '../../src/core/base/reason-of';
import { areaOf, catalogueFile, fileOf, homeOf, placeOf } from './homes';
import type { Tree } from './tree';

/** The words of a language, or the notes on them. */
export interface Shelf {
  readonly areas: ReadonlyMap<string, Tree>;
  /** Catalogues that are there, by their path in the folder; those among them that are no JSON are wrong, not missing. */
  readonly files: ReadonlySet<string>;
  readonly unreadable: ReadonlySet<string>;
}

/** The files below a folder that end so, by their path in it, without the ending. */
export function filesBelow(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .map((path) => path.slice(0, path.length - ending.length))
    .sort();
}

/** The areas of a catalogue; none where it is no JSON. What is wrong is told to `problems`. */
function readAreas(
  root: string,
  code: string,
  file: string,
  problems: string[],
): readonly (readonly [area: string, tree: Tree])[] | undefined {
  const path = fileOf(code, file);
  try {
    const tree = JSON.parse(readFileSync(join(root, path), 'utf8')) as Tree;
    return Object.entries(tree).flatMap(([key, part]) => {
      if (typeof part === 'object') return [[areaOf(file, key), part] as const];
      problems.push(`${path}: ${key}: this must be a group of texts: move it into one.`);
      return [];
    });
  } catch (error) {
    problems.push(`${path}: this is not JSON (${reasonOf(error)}): mend the place that is named.`);
    return undefined;
  }
}

/** Reads the catalogues of a language; what is wrong with them is told to `problems`. */
export function readShelf(root: string, code: string, problems: string[]): Shelf {
  const found = filesBelow(join(root, 'words', code), '.json');
  const files = found.filter((file) => homeOf(file).file === file);
  // Nobody would read the words of a file at another place.
  for (const file of found.filter((one) => !files.includes(one))) {
    const { file: home, key } = homeOf(file);
    problems.push(
      `${fileOf(code, file)}: no catalogue stands here: move its words to “${key}” in ${fileOf(code, home)}.`,
    );
  }
  const read = files.map((file) => [file, readAreas(root, code, file, problems)] as const);
  return {
    areas: new Map(read.flatMap(([, areas]) => areas ?? [])),
    files: new Set(files),
    unreadable: new Set(read.flatMap(([file, areas]) => (areas ? [] : [file]))),
  };
}

/** What a language lacks that the first has, and what only it has: a catalogue that is not there is told once. */
export function differencesOf(
  [first, shelf]: readonly [string, Shelf],
  [code, own]: readonly [string, Shelf],
): readonly string[] {
  if (own.files.size === 0 && shelf.files.size > 0)
    return [
      `words/${code}: no catalogue of this language is here: begin with a copy of words/${first}, or take the line of ${code} out of words/languages.json.`,
    ];
  const isRead = ({ files, unreadable }: Shelf, area: string): boolean =>
    files.has(homeOf(area).file) && !unreadable.has(homeOf(area).file);
  const files = [...shelf.files].filter((file) => !own.files.has(file));
  const missing = [...shelf.areas.keys()].filter((area) => isRead(own, area) && !own.areas.has(area));
  const unknown = [...own.areas.keys()].filter(
    (area) => !shelf.unreadable.has(homeOf(area).file) && !shelf.areas.has(area),
  );
  return [
    ...files.map(
      (file) => `${fileOf(code, file)}: this is missing: begin with a copy of ${fileOf(first, file)}.`,
    ),
    ...missing.map(
      (area) =>
        `${placeOf(code, area)}: this is missing: translate it from ${catalogueFile(first, area)}, or remove it there.`,
    ),
    ...unknown.map(
      (area) =>
        `${placeOf(code, area)}: ${catalogueFile(first, area)} has no such key: remove it here, or rename it.`,
    ),
  ];
}
