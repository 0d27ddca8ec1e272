// Finds the asks that are like one. The likeness of two is the geometric mean of two cosines, of what they are about and of
// the measure that they want; whether both want it done or one the opposite is told by the measure of asks.
import { mayDisagree, type AskLikeness, type AskMeasure } from '../asks/measure';
import { setOtherwise } from '../asks/quantities';
import type { ReadAsk } from '../asks/read-ask';
import type { Reader } from '../reading/reading';
import { isMeasureConcept, likenessOfMeasures, measuresIn } from './ask-measures';
import { ASK_LIKENESS, SAME_ASK, USUAL_IN_ASKS } from './ask-thresholds';
import { countTerms, rowFor, type TermCounts, type TermWeights } from './bm25-weights';

/** What a dimension of asks says: what they are about, by a word or a concept, or by which measure. */
export type Role = 'word' | 'concept' | 'measure';

/** An ask by its number, and how alike it is. */
export interface NearAsk {
  readonly ask: number;
  readonly likeness: number;
}

/** Asks like one, and those that want its opposite. */
export interface Neighbours {
  readonly same: NearAsk[];
  readonly opposed: NearAsk[];
}

/** The dimensions of an ask, each once. */
export const bagOf = ({ unique }: ReadAsk): TermCounts => countTerms([unique]);

/** What each dimension of some asks says: actions, words for kinds of measures, and words that many asks have, the measure. */
export function rolesIn(asks: readonly ReadAsk[], reader: Reader): ReadonlyMap<number, Role> {
  const { counts } = countTerms(asks.map(({ unique }) => unique));
  const usualFrom = ({ least, share }: { least: number; share: number }): number =>
    Math.max(least, asks.length * share);
  const [words, concepts] = [usualFrom(USUAL_IN_ASKS.word), usualFrom(USUAL_IN_ASKS.concept)];
  const roleOf = (dimension: number, having: number): Role => {
    const { kind, key } = reader.dimension(dimension);
    const isMeans = kind === 'action' || kind === 'means' || (kind !== 'name' && isMeasureConcept(key));
    if (isMeans || having >= (kind === 'word' ? words : concepts)) return 'measure';
    return kind === 'word' ? 'word' : 'concept';
  };
  return new Map([...counts].map(([dimension, having]) => [dimension, roleOf(dimension, having)]));
}

/** A term of an ask with its weight; all of an ask have length 1 together. */
interface Term {
  readonly dimension: number;
  readonly value: number;
  readonly role: Role;
}

/** An ask as it is searched: its terms, how long its parts are as vectors, and the kinds of measure that it names. */
interface SearchedAsk {
  readonly ask: ReadAsk;
  readonly terms: readonly Term[];
  readonly measures: readonly Term[];
  readonly kinds: number;
  readonly measure: number;
  readonly object: number;
  readonly concepts: number;
}

/** The asks that have a term, by their numbers, and its weight in each. */
interface Postings {
  readonly asks: number[];
  readonly values: number[];
}

export class AskSearch {
  private readonly searched: SearchedAsk[] = [];
  private readonly postings = new Map<number, Postings>();
  /** By number of an ask, what it has in common with the one that is looked for, in all that they are about and in concepts. */
  private readonly objects: Float64Array;
  private readonly concepts: Float64Array;
  private readonly isMet: Uint8Array;
  /** By dimension, the measures of the one that is looked for. */
  private readonly measures: Float64Array;

  /** Of so many asks at most. */
  constructor(
    count: number,
    private readonly roles: ReadonlyMap<number, Role>,
    private readonly weighing: TermWeights,
    private readonly threshold: number,
    private readonly measure: AskMeasure,
  ) {
    this.objects = new Float64Array(count);
    this.concepts = new Float64Array(count);
    this.isMet = new Uint8Array(count);
    this.measures = new Float64Array(weighing.weights.length);
  }

  /** Adds an ask, and gives those before it that are like it or want its opposite. */
  add(ask: ReadAsk): Neighbours {
    const own = this.read(ask);
    const found = this.near(own);
    const number = this.searched.push(own) - 1;
    for (const { dimension, value } of this.telling(own)) {
      const known = this.postings.get(dimension) ?? { asks: [], values: [] };
      known.asks.push(number);
      known.values.push(value);
      this.postings.set(dimension, known);
    }
    return found;
  }

  /** Those that are like an ask from outside, or want its opposite. */
  find(ask: ReadAsk): Neighbours {
    return this.near(this.read(ask));
  }

  private read(ask: ReadAsk): SearchedAsk {
    const { dimensions, values } = rowFor(bagOf(ask), this.weighing);
    const terms = Array.from(dimensions, (dimension, i): Term => {
      return { dimension, value: values[i] ?? 0, role: this.roles.get(dimension) ?? 'word' };
    });
    const valuesOf = (role: Role): number[] =>
      terms.flatMap((term) => (term.role === role ? [term.value] : []));
    const measure = Math.hypot(...valuesOf('measure'));
    return {
      ask,
      terms,
      measures: terms.filter(({ role }) => role === 'measure'),
      kinds: measuresIn(ask.text),
      measure,
      object: Math.sqrt(Math.max(0, 1 - measure * measure)),
      concepts: Math.hypot(...valuesOf('concept')),
    };
  }

  /** The terms by which others are found: what it is about, or all of an ask that names no more than a measure. */
  private telling({ terms, object }: SearchedAsk): readonly Term[] {
    return object < ASK_LIKENESS.smallPart ? terms : terms.filter(({ role }) => role !== 'measure');
  }

  private near(own: SearchedAsk): Neighbours {
    const found: Neighbours = { same: [], opposed: [] };
    const { objects, concepts, isMet } = this;
    const met: number[] = [];
    for (const term of this.telling(own)) this.addUp(term, met);
    this.measures.fill(0);
    for (const { dimension, value } of own.measures) this.measures[dimension] = value;
    for (const other of met) {
      const theirs = this.searched[other];
      if (theirs) this.compare(own, theirs, other, found);
      objects[other] = concepts[other] = isMet[other] = 0;
    }
    return found;
  }

  /** Adds up what those that have a term have in common by it. */
  private addUp({ dimension, value, role }: Term, met: number[]): void {
    const { objects, concepts, isMet } = this;
    const { asks, values } = this.postings.get(dimension) ?? { asks: [], values: [] };
    for (let i = 0; i < asks.length; i++) {
      const ask = asks[i] ?? 0;
      const product = role === 'measure' ? 0 : value * (values[i] ?? 0);
      if (isMet[ask] === 0) met.push(ask);
      isMet[ask] = 1;
      objects[ask] = (objects[ask] ?? 0) + product;
      if (role === 'concept') concepts[ask] = (concepts[ask] ?? 0) + product;
    }
  }

  /**
   * The likeness of two asks is the geometric mean of that of their two parts: what about, and by which measure. Where
   * one part differs, no rare word in the other makes a fund and a training the same ask.
   */
  private compare(own: SearchedAsk, theirs: SearchedAsk, other: number, { same, opposed }: Neighbours): void {
    const [objectParts, measureParts] = [own.object * theirs.object, own.measure * theirs.measure];
    const isOnePart = measureParts < ASK_LIKENESS.smallPart || objectParts < ASK_LIKENESS.smallPart;
    const object = objectOf(own, theirs, this.objects[other] ?? 0, this.concepts[other] ?? 0);
    const things = object / objectParts;
    if (!isOnePart && things < this.threshold ** 2) return;
    const measure = this.measureOf(own, theirs);
    const alike = isOnePart ? object + measure : Math.sqrt((things * measure) / measureParts);
    // Opposite asks have the action not in common.
    if (Math.max(object + measure, alike) < this.threshold) return;
    const told = this.stancesOf(own.ask, theirs.ask);
    const isAlike = alike >= this.threshold;
    const isOpposed =
      told === 'other figure' ? isAlike && things >= SAME_ASK.otherFigure : told === 'contradicts';
    if (isOpposed && things >= SAME_ASK.opposedThings) opposed.push({ ask: other, likeness: things });
    else if (told === 'agrees' && isAlike) same.push({ ask: other, likeness: alike });
  }

  /** How much two asks have in common in the measures that they want. */
  private measureOf(own: SearchedAsk, theirs: SearchedAsk): number {
    let inCommon = 0;
    for (const { dimension, value } of theirs.measures) inCommon += value * (this.measures[dimension] ?? 0);
    const sameKinds = likenessOfMeasures(own.kinds, theirs.kinds) * ASK_LIKENESS.sameKinds;
    return Math.max(inCommon, sameKinds * own.measure * theirs.measure);
  }

  /** Whether asks that are alike agree; 'differs' where neither is sure. Where no signs differ, there is no need to compare. */
  private stancesOf(one: ReadAsk, other: ReadAsk): 'agrees' | 'differs' | 'contradicts' | 'other figure' {
    if (setOtherwise(one.figures, other.figures)) return 'other figure';
    if (!mayDisagree(one, other)) return 'agrees';
    const told = this.measure.compare(one, other);
    if (told.relation === 'opposite') return isContradiction(one, other, told) ? 'contradicts' : 'differs';
    const disagree = Math.min(told.likeness, -told.agreement);
    return !told.mayReplace && disagree < SAME_ASK.disagreeing ? 'agrees' : 'differs';
  }
}

/** How much two asks have in common in what they are about: the same concepts said in other words make up for these. */
function objectOf(own: SearchedAsk, theirs: SearchedAsk, inObjects: number, inConcepts: number): number {
  const conceptParts = own.concepts * theirs.concepts;
  if (conceptParts <= ASK_LIKENESS.smallPart) return inObjects;
  const inOtherWords = (ASK_LIKENESS.sameConcepts * inConcepts) / conceptParts;
  return Math.max(inObjects, inOtherWords * own.object * theirs.object);
}

/** Who wants a pause may also want what another wants of it. */
const isContradiction = (one: ReadAsk, other: ReadAsk, { likeness, heads }: AskLikeness): boolean =>
  one.stance.isSuspended === other.stance.isSuspended && Math.min(likeness, heads) >= SAME_ASK.opposed;
