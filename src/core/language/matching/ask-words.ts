// What each word does in an ask: names who shall act, says only how soon or how fully, or names a kind of measure. Kept
// by word, since thousands of asks are made of a few thousand words.
import { withCapacity, zeros } from '../reading/int-arrays';
import type { Reader } from '../reading/reading';
import { inAnyLanguage } from '../../base/text/word-sets';
import { ACTORS, AGENCIES, NAME_LINKS } from '../../words/lists/signs';
import { lexicon } from '../lexicon/all';
import { ASK_PLACES } from './ask-thresholds';

const sqrt = Math.sqrt;

interface Beginning {
  readonly text: string;
  readonly isWhole: boolean;
  readonly bit: number;
}

const byLetter = new Map<string, Beginning[]>();

function readMeasures(): void {
  for (const [number, kind] of lexicon().measures.trim().split('\n').entries()) {
    for (const each of kind.split(/[ |]/)) {
      const isWhole = each.startsWith('=');
      const text = isWhole ? each.slice(1) : each;
      const letter = text.charAt(0);
      byLetter.set(letter, [...(byLetter.get(letter) ?? []), { text, isWhole, bit: 1 << number }]);
    }
  }
}

/** The kinds of measure that a folded word of any language names, one bit each; 0 for none. */
function measureTypes(word: string): number {
  if (byLetter.size === 0) readMeasures();
  let kinds = 0;
  for (const { text, isWhole, bit } of byLetter.get(word.charAt(0)) ?? [])
    if (isWhole ? word === text : word.startsWith(text)) kinds |= bit;
  return kinds;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** How alike two sets of kinds are: between 0 and 1, the cosine. */
export function measureTypeSimilarity(one: number, other: number): number {
  const both = one & other;
  return both === 0 ? 0 : countBits(both) / sqrt(countBits(one) * countBits(other));
}

let measures: ReadonlySet<string> | undefined;

/** Whether a concept or a family is a measure, by its key. */
export function isMeasureConcept(key: string): boolean {
  measures ??= new Set(lexicon().measureConcepts.trim().split(/[;\n]/));
  return measures.has(key) || key.split(' ').some((word) => measureTypes(word) !== 0);
}

/** Words of which one is in the name of nearly every public agency, folded, in three languages. */
const agencies = inAnyLanguage(AGENCIES);
/** Those who always act; in small letters too. */
const actors = inAnyLanguage(ACTORS);
/** Between the words of a name: Ministry of Health and Welfare. */
const links = inAnyLanguage(NAME_LINKS);

const ACTOR = 1;
const AGENCY = 2;
const LINK = 4;

/** What a folded word does among those who are addressed, one bit each: ACTOR, AGENCY and LINK. */
const roleOf = (word: string): number =>
  (actors.has(word) ? ACTOR : 0) | (agencies.has(word) ? AGENCY : 0) | (links.has(word) ? LINK : 0);

/**
 * 1 for each word of an ask that names who is to act, undefined when none does. `roles` gives the role of the word at a
 * place, 0-based, of `count`; `named` are the places, ascending, of words with a capital that is not only that of a
 * sentence.
 */
export function addresseeWords(
  count: number,
  roles: (place: number) => number,
  named: Int32Array,
): Uint8Array | undefined {
  let found: Uint8Array | undefined;
  const hasCapital = (place: number): boolean => named.includes(place);
  const mark = (place: number): void => {
    found ??= new Uint8Array(count);
    found[place] = 1;
  };
  for (let place = 0; place < count; place++) if ((roles(place) & ACTOR) !== 0) mark(place);
  for (const place of named) {
    if ((roles(place) & AGENCY) === 0) continue;
    mark(place);
    for (let before = place - 1; before >= 0 && hasCapital(before); before--) mark(before);
    for (let after = place + 1; after < count; after++) {
      if (hasCapital(after)) mark(after);
      else if ((roles(after) & LINK) === 0) break;
    }
  }
  return found;
}

const MANNER = 1;
const WITHOUT = 2;
const AFTER_WITHOUT = 4;
let mannerOf: ReadonlyMap<string, number> | undefined;

function readManners(): ReadonlyMap<string, number> {
  const bits = [MANNER, WITHOUT, AFTER_WITHOUT];
  const lists = lexicon().manners.split('|');
  return new Map(
    lists.flatMap((list, i) =>
      list
        .trim()
        .split(/\s+/)
        .map((word) => [word, bits[i] ?? 0] as const),
    ),
  );
}

/** What a folded word of any language tells of how something shall be done, as one bit; 0 for nothing. */
function modifierOf(word: string): number {
  mannerOf ??= readManners();
  return mannerOf.get(word) ?? 0;
}

/**
 * 1 for each word of an ask that only says how it shall be done, undefined when none does. `manners` gives what modifierOf
 * says of the word at a place, 0-based, of `count`.
 */
export function modifierWords(count: number, manners: (place: number) => number): Uint8Array | undefined {
  let found: Uint8Array | undefined;
  let without = -ASK_PLACES.without - 1;
  for (let place = 0; place < count; place++) {
    const manner = manners(place);
    if (manner === WITHOUT) without = place;
    const isAfter = manner === AFTER_WITHOUT && place - without <= ASK_PLACES.without;
    if (manner !== MANNER && !isAfter) continue;
    found ??= new Uint8Array(count);
    found[place] = 1;
    if (isAfter) found[without] = 1;
  }
  return found;
}

/** Above all bits of roles. */
const LEARNT = 1 << 30;
/** Numbers kept for each word: its role among those who are addressed, the kinds of measure and the manner that it names. */
const CELLS = 3;

/** Facts of the words of one reader, by their ids. */
export class AskWords {
  private facts = zeros(CELLS);

  constructor(private readonly reader: Reader) {}

  /** As roleOf. */
  role(word: number): number {
    return (this.facts[this.cellOf(word)] ?? 0) & ~LEARNT;
  }

  /** As measureTypes. */
  kinds(word: number): number {
    return this.facts[this.cellOf(word) + 1] ?? 0;
  }

  /** As modifierOf. */
  manner(word: number): number {
    return this.facts[this.cellOf(word) + 2] ?? 0;
  }

  private cellOf(word: number): number {
    const cell = word * CELLS;
    if (cell >= this.facts.length) this.facts = withCapacity(this.facts, cell + CELLS);
    if (this.facts[cell] === 0) {
      const text = this.reader.wordText(word);
      this.facts[cell] = LEARNT | roleOf(text);
      this.facts[cell + 1] = measureTypes(text);
      this.facts[cell + 2] = modifierOf(text);
    }
    return cell;
  }
}

const known = new WeakMap<Reader, AskWords>();

/** The facts of a reader's words. */
export function askWordsOf(reader: Reader): AskWords {
  const words = known.get(reader) ?? new AskWords(reader);
  known.set(reader, words);
  return words;
}
