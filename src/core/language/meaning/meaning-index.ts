// Which submissions are on the same ground as a text, or as each other, in whatever words and language. One measure for
// both: whoever registers a text and whoever compares all hear the same.
import type { Reader } from '../reading/reading';
import { passagesOf, type GroundText } from './ground-text';
import { GROUND_THRESHOLDS } from './meaning-thresholds';
import { nearestPairs } from './nearest-pairs';
import { likenessOf } from './probe';
import {
  alike,
  alikeInShort,
  isFewSentences,
  sketchOf,
  sketchOfText,
  type SketchSimilarity,
  type Sketch,
} from './sketch';
import type { Bag, Space } from './space';
import type { MeaningTable } from './table';
import { mixed, standOut, usualOf, type UsualSimilarity } from './usual';

/** How two submissions, or a text and one, stand out for each other, in spreads: see GROUND_THRESHOLDS. */
export interface MeaningScore {
  readonly id: string;
  readonly stand: number;
}

export interface MeaningPair {
  readonly first: string;
  readonly second: string;
  readonly stand: number;
}

interface Known {
  readonly id: string;
  readonly text: string;
  readonly sketch: Sketch;
  /** Read when a few sentences are first compared with it. */
  passages?: readonly Bag[];
  usualOfPassages?: UsualSimilarity;
  /** What is usual for it among general texts, which are as long as drafts are; and with the other submissions of now. */
  readonly inGeneral: Map<SketchSimilarity, UsualSimilarity>;
  readonly usual: Map<SketchSimilarity, UsualSimilarity>;
}

/** Submissions by what they are about, in a space of one reader's words. */
export class MeaningIndex {
  private readonly known = new Map<string, Known>();
  private general: readonly Sketch[] | undefined;
  private sample: readonly Sketch[] | undefined;

  constructor(
    private readonly table: MeaningTable,
    private readonly space: Space,
    private readonly reader: Reader,
  ) {}

  /** Adds a submission, or puts it in place of the one with the same id. */
  put(id: string, given: GroundText): void {
    this.known.set(id, this.knownOf(id, given));
    this.forgetUsual();
  }

  remove(id: string): void {
    this.known.delete(id);
    this.forgetUsual();
  }

  private forgetUsual(): void {
    this.sample = undefined;
    for (const one of this.known.values()) one.usual.clear();
  }

  /** How all submissions but those left out stand out for a text, the one that stands out most first. */
  compare(given: GroundText, leftOut: ReadonlySet<string> = new Set()): MeaningScore[] {
    const own = this.knownOf('', given);
    const likeness = isFewSentences(given) ? alikeInShort : alike;
    return [...this.known.values()]
      .filter(({ id }) => !leftOut.has(id))
      .map((other): MeaningScore => ({ id: other.id, stand: this.standOf(own, other, likeness) }))
      .sort((x, y) => y.stand - x.stand || (x.id < y.id ? -1 : 1));
  }

  /** Pairs of submissions that stand out for each other by `least` or more, in no order. */
  pairs(least: number): MeaningPair[] {
    const all = [...this.known.values()];
    const found = nearestPairs(
      this.space,
      all.map(({ sketch }) => sketch.outline),
      GROUND_THRESHOLDS.compared,
    );
    return found.flatMap(({ first, second }) => {
      const [one, other] = [all[first], all[second]];
      if (!one || !other) return [];
      const stand = this.standOf(one, other, alike);
      return stand < least ? [] : [{ first: one.id, second: other.id, stand }];
    });
  }

  private knownOf(id: string, given: GroundText): Known {
    const sketch = sketchOf(given, this.space, this.reader);
    return { id, text: given.text, sketch, inGeneral: new Map(), usual: new Map() };
  }

  /** The mean of how far the likeness stands out for both. */
  private standOf(one: Known, other: Known, by: SketchSimilarity): number {
    const likeness = by(one.sketch, other.sketch, this.space);
    if (by === alike)
      return (standOut(likeness, this.usualFor(one, by)) + standOut(likeness, this.usualFor(other, by))) / 2;
    // For a submission the general texts are the drafts that it is held against.
    const stand =
      (standOut(likeness, this.usualFor(one, by)) + standOut(likeness, this.inGeneral(other, by))) / 2;
    return other.text === '' ? stand : Math.max(stand, (stand + this.byPassage(other, one)) / 2);
  }

  /** How far the nearest passage stands out for a few sentences; by itself it says less, since one of many always comes near. */
  private byPassage(long: Known, { sketch }: Known): number {
    long.passages ??= passagesOf(long.text).map((part) => this.space.read(part));
    const { passages } = long;
    const best = ({ outline }: Sketch): number =>
      Math.max(...passages.map((each) => likenessOf(this.space, outline, each)));
    long.usualOfPassages ??= usualOf(this.generalTexts().map(best));
    return standOut(best(sketch), long.usualOfPassages);
  }

  private usualAmong(texts: readonly Sketch[], one: Known, by: SketchSimilarity): UsualSimilarity {
    return usualOf(texts.map((each) => by(each, one.sketch, this.space)));
  }

  /** What is usual for a text among general texts. */
  private inGeneral(one: Known, by: SketchSimilarity): UsualSimilarity {
    const usual = one.inGeneral.get(by) ?? this.usualAmong(this.generalTexts(), one, by);
    one.inGeneral.set(by, usual);
    return usual;
  }

  /** What is usual for it among the other submissions, with general texts for what a few of these cannot tell. */
  private usualFor(one: Known, by: SketchSimilarity): UsualSimilarity {
    const others = this.sampled().filter((each) => each !== one.sketch);
    const usual =
      one.usual.get(by) ?? mixed(this.usualAmong(others, one, by), this.inGeneral(one, by), others.length);
    one.usual.set(by, usual);
    return usual;
  }

  /** Of many submissions some, evenly spread by their ids, so that nothing depends on the order of rows. */
  private sampled(): readonly Sketch[] {
    const step = Math.ceil(this.known.size / GROUND_THRESHOLDS.sample);
    this.sample ??= [...this.known.keys()]
      .sort()
      .flatMap((id, i) => (i % step === 0 ? (this.known.get(id)?.sketch ?? []) : []));
    return this.sample;
  }

  private generalTexts(): readonly Sketch[] {
    const { general } = this.table;
    const step = Math.ceil(general.length / GROUND_THRESHOLDS.generalSample);
    this.general ??= general
      .filter((_, i) => i % step === 0)
      .map(({ language, text }) => sketchOfText(text, this.space, this.reader, language));
    return this.general;
  }
}
