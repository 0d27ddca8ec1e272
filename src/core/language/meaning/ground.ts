// Which submissions are on the same ground as a text, or as each other, in whatever words and language.
import type { Reader } from '../reading/reading';
import { foldedText } from '../reading/words';
import { GROUND_THRESHOLDS } from './meaning-thresholds';
import { outlineOf, passagesOf, type GroundText } from './ground-text';
import { nearestPairs } from './nearest-pairs';
import { likenessOf, meetingsOf } from './probe';
import { createSpace, type Bag, type Space } from './space';
import type { MeaningTable } from './table';
import { mixed, standOut, usualOf, usualWithoutEach, type Usual } from './usual';

/** How a submission stands out for a text. */
export interface Standing {
  readonly id: string;
  /** How far their likeness stands out, in spreads: see GROUND_THRESHOLDS. */
  readonly stand: number;
  /** Words of the text, and words of the submission that mean the same, the weightiest first, at most so many. */
  meetings(most: number): MeetingWords[];
}

/** How two submissions stand out for each other; `meetings` has words of the first as its draft's. */
export interface GroundPair {
  readonly first: string;
  readonly second: string;
  readonly stand: number;
  meetings(most: number): MeetingWords[];
}

export interface MeetingWords {
  readonly draft: string;
  readonly other: string;
}

/** A text with its bag. */
interface Part {
  readonly text: string;
  readonly bag: Bag;
}

interface Known {
  readonly id: string;
  readonly text: string;
  readonly outline: Part;
  usual?: Usual;
  /** Read when a text is first compared with it. */
  passages?: readonly Bag[];
  usualOfPassages?: Usual;
}

/** Words of a text with their place in it. */
interface Written {
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

interface Meeting {
  readonly first: Written;
  readonly second: Written;
}

/** The words that an item stands for, as the text has them. */
function stretchOf({ text, bag: { starts, ends } }: Part, place: number): Written {
  const [start, end] = [starts[place] ?? 0, ends[place] ?? 0];
  return { start, end, written: text.slice(start, end).replace(/\s+/g, ' ') };
}

const overlap = (one: Written, other: Written): boolean => one.start < other.end && other.start < one.end;

/** A word and a concept may stand in one place: it is told once, by what is the same in both where something is. */
function eachPlaceOnce(meetings: readonly Meeting[]): Meeting[] {
  const isSame = ({ first, second }: Meeting): boolean =>
    foldedText(first.written) === foldedText(second.written);
  const told = new Set<Meeting>();
  for (const one of [...meetings].sort((x, y) => Number(isSame(y)) - Number(isSame(x)))) {
    const isToldOf = [...told].some(
      ({ first, second }) => overlap(first, one.first) || overlap(second, one.second),
    );
    if (!isToldOf) told.add(one);
  }
  return meetings.filter((one) => told.has(one));
}

/** Submissions by what they are about. */
export class Ground {
  readonly space: Space;
  private readonly known = new Map<string, Known>();
  private general: readonly Bag[] | undefined;

  constructor(
    private readonly table: MeaningTable,
    reader: Reader,
  ) {
    this.space = createSpace(table, reader);
  }

  /** Adds a submission, or puts it in place of the one with the same id. */
  put(id: string, given: GroundText): void {
    this.known.set(id, { id, text: given.text, outline: this.partOf(outlineOf(given)) });
  }

  remove(id: string): void {
    this.known.delete(id);
  }

  /** How all submissions but those left out stand out for a text, the one that stands out most first. */
  compare({ title, summary, text }: GroundText, leftOut: ReadonlySet<string> = new Set()): Standing[] {
    const others = [...this.known.values()].filter(({ id }) => !leftOut.has(id));
    const parts = passagesOf(`${title}. ${summary}\n${text}`).map((part) => this.partOf(part));
    const looked = Math.ceil(GROUND_THRESHOLDS.lookedInto / parts.length);
    const stands = parts.map(({ bag }) => this.standings(bag, others, looked));
    return others
      .map(({ id, outline }, i): Standing => {
        const each = stands.map((ofPart) => ofPart[i] ?? 0);
        const stand = Math.max(...each);
        const part = parts[each.indexOf(stand)];
        return { id, stand, meetings: (most) => (part ? this.inWords(part, outline, most) : []) };
      })
      .sort((x, y) => y.stand - x.stand || (x.id < y.id ? -1 : 1));
  }

  /** Pairs of submissions whose outlines stand out for each other by `least` or more, in no order. */
  pairs(least: number): GroundPair[] {
    const all = [...this.known.values()];
    const found = nearestPairs(
      this.space,
      all.map(({ outline }) => outline.bag),
      GROUND_THRESHOLDS.nearest,
    );
    return found.flatMap(({ first, second }) => {
      const [one, other] = [all[first], all[second]];
      if (!one || !other) return [];
      const likeness = likenessOf(this.space, one.outline.bag, other.outline.bag);
      const stand = (standOut(likeness, this.usualFor(one)) + standOut(likeness, this.usualFor(other))) / 2;
      if (stand < least) return [];
      const meetings = (most: number): MeetingWords[] => this.inWords(one.outline, other.outline, most);
      return [{ first: one.id, second: other.id, stand, meetings }];
    });
  }

  /** How each submission stands out for a passage: among the others, and for what it usually is alike to. */
  private standings(bag: Bag, others: readonly Known[], looked: number): number[] {
    const likenesses = others.map(({ outline }) => likenessOf(this.space, bag, outline.bag));
    const general = usualOf(this.generalTexts().map((each) => likenessOf(this.space, bag, each)));
    const usual = usualWithoutEach(likenesses);
    const byOutline = others.map((one, i) => {
      const likeness = likenesses[i] ?? 0;
      const byText = standOut(likeness, mixed(usual(i), general, others.length - 1));
      return (byText + standOut(likeness, this.usualFor(one))) / 2;
    });
    const bar = [...byOutline].sort((x, y) => y - x)[looked] ?? -Infinity;
    return others.map((one, i) => {
      const stand = byOutline[i] ?? 0;
      return stand <= bar ? stand : Math.max(stand, (stand + this.byPassage(one, bag)) / 2);
    });
  }

  /** How far the nearest passage stands out; by itself it says less, since one of many always comes near. */
  private byPassage(one: Known, bag: Bag): number {
    one.passages ??= passagesOf(one.text).map((part) => this.space.read(part));
    const { passages } = one;
    if (passages.length === 0) return -Infinity;
    const best = (other: Bag): number =>
      Math.max(...passages.map((each) => likenessOf(this.space, other, each)));
    one.usualOfPassages ??= usualOf(this.generalTexts().map(best));
    return standOut(best(bag), one.usualOfPassages);
  }

  /** What is usual for a submission: its likeness with general texts, which are as long as drafts are. */
  private usualFor(one: Known): Usual {
    one.usual ??= usualOf(this.generalTexts().map((each) => likenessOf(this.space, each, one.outline.bag)));
    return one.usual;
  }

  private generalTexts(): readonly Bag[] {
    const { general } = this.table;
    const step = Math.ceil(general.length / GROUND_THRESHOLDS.generalSample);
    this.general ??= general
      .filter((_, i) => i % step === 0)
      .map(({ language, text }) => this.space.read(text, language));
    return this.general;
  }

  private partOf(text: string): Part {
    return { text, bag: this.space.read(text) };
  }

  private inWords(one: Part, other: Part, most: number): MeetingWords[] {
    const all = meetingsOf(this.space, one.bag, other.bag).map(({ first, second }) => ({
      first: stretchOf(one, first),
      second: stretchOf(other, second),
    }));
    return eachPlaceOnce(all)
      .slice(0, most)
      .map(({ first, second }) => ({ draft: first.written, other: second.written }));
  }
}
