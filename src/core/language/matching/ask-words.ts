// What each word does in an ask: names who shall act, says only how soon or how fully, or names a kind of measure. Kept
// by word, since thousands of asks are made of a few thousand words.
import { withCapacity, zeros } from '../reading/int-arrays';
import type { Reader } from '../reading/reading';
import { nounRoleOf } from './head-noun';
import { measureTypes } from './measure-types';
import { inAnyLanguage } from '../../base/text/word-sets';
import { ACTORS, AGENCIES, NAME_LINKS } from '../../words/lists/signs';
import { lexicon } from '../lexicon/all';

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
/** A word for without counts for so many words after it: without undue delay. */
const REACH = 2;

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
  let without = -REACH - 1;
  for (let place = 0; place < count; place++) {
    const manner = manners(place);
    if (manner === WITHOUT) without = place;
    const isAfter = manner === AFTER_WITHOUT && place - without <= REACH;
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

  /** As roleOf and nounRoleOf. */
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
      this.facts[cell] = LEARNT | roleOf(text) | nounRoleOf(text);
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
