// Reads WordNet (https://wordnet.princeton.edu): which words are synonyms, similar or derived of each other, each by how
// usual the meaning is for the word, and which words are only names.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface SynonymSet {
  /** n, v, a, s or r, as WordNet has it. */
  readonly kind: string;
  readonly place: string;
  /** As written: names have a capital. */
  readonly members: readonly string[];
  /** Sign of the relation, place and kind of the other set, and which members are meant. */
  readonly pointers: readonly (readonly [sign: string, place: string, kind: string, members: string])[];
}

export interface Bond {
  readonly one: string;
  readonly other: string;
  /** From 0 to 1. */
  readonly strength: number;
}

const FILES = ['data.noun', 'data.verb', 'data.adj', 'data.adv'];
const KINDS = ' nvara';
/** By the number of the meaning for the word, from its most usual. */
const USUAL: Readonly<Record<number, number>> = { 1: 1, 2: 0.6 };
const LESS_USUAL = 0.25;
/** Similar adjectives, derived words, words of the same root. */
const RELATIONS: Readonly<Record<string, number>> = { '&': 0.5, '+': 0.8, '\\': 0.6 };

const lines = (folder: string, file: string): string[] =>
  readFileSync(join(folder, file), 'utf8').split('\n');

function readSet(line: string): SynonymSet | undefined {
  if (!/^\d{8} /.test(line)) return undefined;
  const cells = (line.split(' | ')[0] ?? '').split(' ');
  const count = parseInt(cells[3] ?? '0', 16);
  const members = Array.from({ length: count }, (_, i) => (cells[4 + 2 * i] ?? '').replace(/\(.*\)/, ''));
  const first = 5 + 2 * count;
  const pointers = Array.from({ length: Number(cells[first - 1]) }, (_, i) => {
    const [sign = '', place = '', kind = '', which = ''] = cells.slice(first + 4 * i, first + 4 * i + 4);
    return [sign, place, kind, which] as const;
  });
  return { kind: cells[2] ?? '', place: cells[0] ?? '', members, pointers };
}

const keyOf = (kind: string, place: string): string => `${kind === 's' ? 'a' : kind}${place}`;

/** How usual a meaning is for a word, by word and set. */
function usualMeanings(folder: string): (word: string, set: SynonymSet) => number {
  const numbers = new Map<string, number>();
  for (const line of lines(folder, 'index.sense')) {
    const [key = '', place = '', number] = line.split(' ');
    const [word = '', rest = ''] = key.split('%');
    if (number) numbers.set(`${word} ${KINDS[Number(rest[0])] ?? ''}${place}`, Number(number));
  }
  return (word, set) => {
    const number = numbers.get(`${word.toLowerCase()} ${keyOf(set.kind, set.place)}`);
    return USUAL[number ?? 0] ?? LESS_USUAL;
  };
}

export interface WordNet {
  /** Whether a lower-case word is one, and not only the name of a person or place. */
  isWord(word: string): boolean;
  bonds(): Generator<Bond>;
}

/** Reads WordNet from its folder of dictionary files. */
export function readWordNet(folder: string): WordNet {
  const sets = new Map<string, SynonymSet>();
  for (const file of FILES)
    for (const line of lines(folder, file)) {
      const set = readSet(line);
      if (set) sets.set(keyOf(set.kind, set.place), set);
    }
  const isName = ({ pointers }: SynonymSet): boolean => pointers.some(([sign]) => sign === '@i');
  const words = new Set(
    [...sets.values()].flatMap((set) => (isName(set) ? [] : set.members.map((word) => word.toLowerCase()))),
  );
  const usual = usualMeanings(folder);
  function* bondsOf(set: SynonymSet): Generator<Bond> {
    for (const one of set.members)
      for (const other of set.members) yield { one, other, strength: usual(one, set) * usual(other, set) };
    for (const [sign, place, kind, which] of set.pointers) {
      const [pull, target] = [RELATIONS[sign], sets.get(keyOf(kind, place))];
      if (!pull || !target) continue;
      const member = (all: readonly string[], digits: string): string[] => [
        all[parseInt(digits, 16) - 1] ?? '',
      ];
      const [own, theirs] =
        sign === '&'
          ? [set.members, target.members]
          : [member(set.members, which.slice(0, 2)), member(target.members, which.slice(2))];
      for (const one of own)
        for (const other of theirs)
          yield { one, other, strength: pull * usual(one, set) * usual(other, target) };
    }
  }
  return {
    isWord: (word) => words.has(word),
    *bonds() {
      for (const set of sets.values()) yield* bondsOf(set);
    },
  };
}
