// A cache of what each word means for an ask (its role, measure and modifier): thousands of asks are made of a few
// thousand words.
import { withCapacity, zeros } from '../reading/int-arrays';
import type { Reader } from '../reading/reading';
import { roleOf } from './addressee';
import { nounRoleOf } from './head-noun';
import { modifierOf } from './modifiers';
import { measureTypes } from './measure-types';

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
