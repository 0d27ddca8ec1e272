// What asks speak of, as items that compare: words and concepts with their vectors where there is a table of meaning,
// else stems and concepts that are the same or not.
import type { Text } from '../../base/messages/text';
import { remembering } from '../../base/remembering';
import { ASK_WORDS } from '../../words/lists/asks';
import { createSpace, SAME, type Space } from '../meaning/space';
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

const SHORTEST = 4;

export class AskItems {
  private readonly items: Item[] = [];
  private readonly numbers = new Map<string, number>();
  readonly space: Space | undefined;
  /** For each item those like it, among the first `upTo`. */
  private readonly nearTo = new Map<number, { readonly found: number[]; readonly upTo: number }>();
  private people: readonly number[] | undefined;

  constructor(
    private readonly reader: Reader,
    private readonly table?: MeaningTable,
  ) {
    this.space = table && createSpace(table, reader);
  }

  weightOf = (item: number): number => this.items[item]?.weight ?? 0;
  isName = (item: number): boolean => this.items[item]?.isName ?? false;
  nameOf = (item: number): Text | undefined => this.items[item]?.name;

  /** The items of a word or a phrase; none for one that says nothing. */
  of = (text: string, language: TextLanguage): readonly number[] => this.ofLanguage(language)(text);

  private readonly ofLanguage = remembering((language: TextLanguage) =>
    remembering((text: string): readonly number[] =>
      this.space ? this.byMeaning(text, language, this.space) : this.byConcepts(text, language),
    ),
  );

  /** Whether an item is one of those for whom things are wanted: women, prisoners, teachers. */
  isPeople(item: number): boolean {
    this.people ??= ASK_WORDS.en.people.flatMap((word) => this.of(word, 'en'));
    return this.people.some((each) => this.likeness(item, each) >= ASKS.peopleFrom);
  }

  /** An item and those that are much like it, in order. */
  near(item: number): readonly number[] {
    const { found, upTo } = this.nearTo.get(item) ?? { found: [], upTo: 0 };
    for (let other = upTo; other < this.items.length; other++)
      if (this.likeness(item, other) >= ASKS.near) found.push(other);
    this.nearTo.set(item, { found, upTo: this.items.length });
    return found;
  }

  /** How alike two items are, from 0 to 1. */
  likeness(one: number, other: number): number {
    if (one === other) return 1;
    const [a, b] = [this.items[one], this.items[other]];
    if (!this.space || !a || !b || a.isName || b.isName) return 0;
    if (a.vector >= 0 && b.vector >= 0) return (this.space.likenessesOf(a.vector)[b.vector] ?? 0) / SAME;
    const isSpelt = a.vector < 0 && b.vector < 0 && a.key.length > ASKS.spelling - 1;
    return isSpelt && a.key.slice(0, ASKS.spelling) === b.key.slice(0, ASKS.spelling) ? ASKS.spelt : 0;
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
    const name = dimensions.find((id) => this.reader.dimension(id).kind === 'name');
    if (name !== undefined) {
      const { key, name: shown } = this.reader.dimension(name);
      return [this.add(`name ${key}`, ASKS.name, -1, true, shown)];
    }
    const { ids } = space.read(text, language);
    if (ids.length > 0)
      return ids.map((id) => this.add(`#${id}`, space.weightOf(id), id, false, space.conceptOf(id)));
    const isLight = (word: string): boolean =>
      SMALL_WORDS[language].has(word) || this.table?.light[language].has(word) === true;
    const unknown = foldedWords(text).filter((word) => word.length >= SHORTEST && !isLight(word));
    return unknown.map((word) => this.add(stemIn(language, word), ASKS.unknown, -1, false));
  }
}
