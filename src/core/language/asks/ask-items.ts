// What asks speak of, as items that compare: words and concepts with their vectors where there is a table of meaning,
// else stems and concepts that are the same or not.
import type { Text } from '../../base/messages/text';
import { ASK_WORDS } from '../../words/lists/asks';
import { createSpace, type Space } from '../meaning/space';
import type { MeaningTable } from '../meaning/table';
import type { Reader, TextLanguage } from '../reading/reading';
import { SMALL_WORDS } from '../reading/small-words';
import { stemIn } from '../reading/stems';
import { foldedWords } from '../reading/words';
import { ASKS } from './ask-thresholds';

interface Item {
  readonly key: string;
  readonly weight: number;
  /** Number of its vector in the space; -1 for none. */
  readonly vector: number;
  /** A treaty or body: like no other. */
  readonly isName: boolean;
  /** Of a name or concept. */
  readonly name?: Text | undefined;
}

/** Likenesses are kept as bytes. */
export const FULL_LIKENESS = 255;
const FIRST_ROW = 256;
const SHORTEST = 4;

export class AskItems {
  private readonly items: Item[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly ofText = new Map<string, readonly number[]>();
  readonly space: Space | undefined;
  /** For each item, its likeness with those before and after, as far as it was asked for; 0 for not yet. */
  private readonly rows: Uint8Array[] = [];
  private readonly filled: number[] = [];
  private people: readonly number[] | undefined;

  constructor(
    private readonly reader: Reader,
    private readonly table?: MeaningTable,
  ) {
    this.space = table && createSpace(table, reader);
  }

  get count(): number {
    return this.items.length;
  }

  weightOf = (item: number): number => this.items[item]?.weight ?? 0;
  isName = (item: number): boolean => this.items[item]?.isName ?? false;
  nameOf = (item: number): Text | undefined => this.items[item]?.name;

  /** The items of a word or a phrase; none for one that says nothing. */
  of(text: string, language: TextLanguage): readonly number[] {
    const key = `${language} ${text}`;
    const known = this.ofText.get(key);
    if (known) return known;
    const found = this.space ? this.byMeaning(text, language, this.space) : this.byConcepts(text, language);
    this.ofText.set(key, found);
    return found;
  }

  /** Whether an item is one of those for whom things are wanted: women, prisoners, teachers. */
  isPeople(item: number): boolean {
    this.people ??= ASK_WORDS.en.people.flatMap((word) => this.of(word, 'en'));
    const row = this.rowOf(item);
    return this.people.some((each) => (row[each] ?? 0) >= ASKS.peopleFrom * FULL_LIKENESS);
  }

  /** Likeness of an item with all, from 0 to 255, by their numbers. */
  rowOf(item: number): Uint8Array {
    const { length } = this.items;
    let row = this.rows[item];
    if (!row || row.length < length) {
      const larger = new Uint8Array(Math.max(FIRST_ROW, length * 2));
      if (row) larger.set(row);
      this.rows[item] = row = larger;
    }
    for (let other = this.filled[item] ?? 0; other < length; other++)
      row[other] = Math.round(FULL_LIKENESS * this.likeness(item, other));
    this.filled[item] = length;
    return row;
  }

  /** An item and those that are much like it. */
  near(item: number): number[] {
    const found: number[] = [];
    this.rowOf(item).forEach((likeness, other) => {
      if (likeness >= ASKS.near * FULL_LIKENESS) found.push(other);
    });
    return found;
  }

  private add(key: string, weight: number, vector: number, isName: boolean, name?: Text): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.items.length);
    return this.items.push({ key, weight, vector, isName, name }) - 1;
  }

  private byConcepts(text: string, language: TextLanguage): number[] {
    const { dimensions } = this.reader.read(text, language);
    return [...new Set(dimensions)].flatMap((id) => {
      const { kind, key, name } = this.reader.dimension(id);
      if (kind === 'action') return [];
      const weight = kind === 'word' ? ASKS.unknown : ASKS[kind === 'name' ? 'name' : 'concept'];
      return [this.add(`${kind} ${key}`, weight, -1, kind === 'name', kind === 'word' ? undefined : name)];
    });
  }

  private byMeaning(text: string, language: TextLanguage, space: Space): number[] {
    const { dimensions } = this.reader.read(text, language);
    const name = dimensions.find(
      (id) => !this.reader.isWord(id) && this.reader.dimension(id).kind === 'name',
    );
    if (name !== undefined) {
      const { key, name: shown } = this.reader.dimension(name);
      return [this.add(`name ${key}`, ASKS.name, -1, true, shown)];
    }
    const { ids } = space.read(text, language);
    if (ids.length > 0)
      return Array.from(ids, (id) => this.add(`#${id}`, space.weightOf(id), id, false, space.conceptOf(id)));
    const isLight = (word: string): boolean =>
      SMALL_WORDS[language].has(word) || this.table?.light[language].has(word) === true;
    const unknown = foldedWords(text).filter((word) => word.length >= SHORTEST && !isLight(word));
    return unknown.map((word) => this.add(stemIn(language, word), ASKS.unknown, -1, false));
  }

  private likeness(one: number, other: number): number {
    const [a, b] = [this.items[one], this.items[other]];
    if (!a || !b) return 0;
    if (one === other) return 1;
    if (a.isName || b.isName) return 0;
    if (a.vector >= 0 && b.vector >= 0) return this.cosineGain(a.vector, b.vector);
    const isSpelt = a.vector < 0 && b.vector < 0 && a.key.length > ASKS.spelling - 1;
    const beginning = (key: string): string => key.slice(0, ASKS.spelling);
    return this.space && isSpelt && beginning(a.key) === beginning(b.key) ? ASKS.spelt : 0;
  }

  private cosineGain(one: number, other: number): number {
    if (!this.space) return 0;
    const { dims } = this.space;
    const vectors = this.space.vectors();
    let cosine = 0;
    for (let k = 0; k < dims; k++)
      cosine += (vectors[one * dims + k] ?? 0) * (vectors[other * dims + k] ?? 0);
    return Math.max(0, (cosine - ASKS.related) / (1 - ASKS.related));
  }
}
