// Finds things and actions by typed words: a sorted list of all words, looked up by their start, else by likeness. Words of
// several languages stand side by side.
import { LANGUAGES } from '../../base/messages/text';
import { smallWords } from '../../words/workbook/find-words';
import { closeness } from './closeness';

export interface FindEntry {
  /** Shown and searched first. */
  readonly title: string;
  /** Shown quietly, searched last. */
  readonly quiet: string;
  /** Searched and never shown. */
  readonly words: string;
  /** An action comes before a name that is also an ordinary word, such as "Grace". */
  readonly isAction: boolean;
}

export interface FindIndex<Entry extends FindEntry> {
  readonly entries: readonly Entry[];
  /** Of each word, the entries that have it (0-based), each with its weight. */
  readonly byWord: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** All words, sorted. */
  readonly sorted: readonly string[];
}

const MARKS = /[\u0300-\u036f]/g;
/** A number such as 26.198 stays one word. */
const WORD = /\d+(?:\.\d+)+|[\p{L}\p{N}]+/gu;

const wordsIn = (text: string): readonly string[] =>
  text.normalize('NFD').replace(MARKS, '').toLowerCase().replace(/[’']/g, '').match(WORD) ?? [];

const WEIGHTS = { title: 3, words: 2, quiet: 1 } as const;
const ACTION_FIRST = 1.5;
const EXACT = 1.4;
/** What is longer than what was typed counts less, up to this share. */
const MOST_OFF = 0.4;
const LETTERS_OFF = 30;
const ALIKE = 0.6;
const PER_EDIT = 0.1;

/** Built once for what is searched; 3,000 people and 4,000 recommendations take some 150 ms. */
export function findIndex<Entry extends FindEntry>(entries: readonly Entry[]): FindIndex<Entry> {
  const byWord = new Map<string, Map<number, number>>();
  const put = (text: string, entry: number, weight: number): void => {
    for (const word of wordsIn(text)) {
      const at = byWord.get(word) ?? new Map<number, number>();
      byWord.set(word, at.set(entry, Math.max(weight, at.get(entry) ?? 0)));
    }
  };
  entries.forEach(({ title, words, quiet }, at) => {
    put(title, at, WEIGHTS.title);
    put(words, at, WEIGHTS.words);
    put(quiet, at, WEIGHTS.quiet);
  });
  return { entries, byWord, sorted: [...byWord.keys()].sort() };
}

function beginningWith(sorted: readonly string[], typed: string): readonly string[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < typed) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (sorted[end]?.startsWith(typed)) end += 1;
  return sorted.slice(low, end);
}

type Hits = readonly (readonly [word: string, factor: number])[];

/** Words like a misspelt one: of the same first letter, and only where none is, of the same second. */
function alike(sorted: readonly string[], typed: string): Hits {
  if (typed.length < 4 || /\d/.test(typed)) return [];
  const most = typed.length > 5 ? 2 : 1;
  for (const letter of [0, 1]) {
    const hits = sorted
      .filter((word) => word[letter] === typed[letter])
      .map((word) => {
        const begin = word.length > typed.length + most ? word.slice(0, typed.length) : word;
        return [word, closeness(typed, begin, most)] as const;
      })
      .filter(([, edits]) => edits <= most);
    if (hits.length > 0) return hits.map(([word, edits]) => [word, ALIKE - edits * PER_EDIT]);
  }
  return [];
}

function hitsOf(sorted: readonly string[], typed: string): Hits {
  const begun = beginningWith(sorted, typed);
  if (begun.length === 0) return alike(sorted, typed);
  const factor = (word: string): number =>
    word === typed ? EXACT : 1 - Math.min(MOST_OFF, (word.length - typed.length) / LETTERS_OFF);
  return begun.map((word) => [word, factor(word)]);
}

/** Of each entry (0-based) that has something like the word, how well it fits. */
function scoresOf<Entry extends FindEntry>(index: FindIndex<Entry>, typed: string): Map<number, number> {
  const scores = new Map<number, number>();
  for (const [word, factor] of hitsOf(index.sorted, typed))
    for (const [entry, weight] of index.byWord.get(word) ?? [])
      scores.set(entry, Math.max(scores.get(entry) ?? 0, weight * factor));
  return scores;
}

/** Whoever reads may type in any language. */
const SMALL_WORDS = new Set(LANGUAGES.flatMap((language) => smallWords[language].split(' ')));

/** Words that say nothing of what is looked for are left out, unless nothing else was typed. */
function telling(query: string): readonly string[] {
  const typed = wordsIn(query);
  const kept = typed.filter((word) => !SMALL_WORDS.has(word));
  return kept.length > 0 ? kept : typed;
}

export interface Finding<Entry> {
  /** The best first. */
  readonly found: readonly Entry[];
  /** How many there are in all. */
  readonly total: number;
}

/** What has all the typed words; where nothing has, what has most of them. */
export function find<Entry extends FindEntry>(
  index: FindIndex<Entry>,
  query: string,
  most = 30,
): Finding<Entry> {
  const sums = new Map<number, { score: number; words: number }>();
  for (const word of telling(query))
    for (const [entry, score] of scoresOf(index, word)) {
      const before = sums.get(entry) ?? { score: 0, words: 0 };
      sums.set(entry, { score: before.score + score, words: before.words + 1 });
    }
  const best = Math.max(0, ...[...sums.values()].map(({ words }) => words));
  const ranked = [...sums]
    .filter(([, { words }]) => words === best)
    .flatMap(([at, { score }]) => {
      const entry = index.entries[at];
      return entry ? [{ entry, score: score * (entry.isAction ? ACTION_FIRST : 1) }] : [];
    })
    .sort((one, other) => other.score - one.score || one.entry.title.length - other.entry.title.length);
  return { found: ranked.slice(0, most).map(({ entry }) => entry), total: ranked.length };
}
