// Similarity of two asks, and the search for those similar to one. It is the geometric mean of two cosines, of what
// an ask is about and of the measure it wants; whether both want it done or one the opposite is told by the measure of
// asks.
import type { Reader } from '../reading/reading';
import { isMeasureConcept, likenessOfMeasures, measuresIn } from './ask-measures';
import type { AskLikeness, AskMeasure } from '../asks/measure';
import { setOtherwise } from '../asks/quantities';
import type { ReadAsk } from '../asks/read-ask';
import type { AskPairs } from './ask-pairs';
import { rowOf, type Row, type Vectors } from './bm25-weights';
import { ASK_LIKENESS, SAME_ASK, USUAL_IN_ASKS } from './ask-thresholds';

const sqrt = Math.sqrt;

/** Marks a dimension that says by which measure, and a concept that asks are about. */
const MEASURE = 1;
const OBJECT_CONCEPT = 2;
/** Bounds may be this much too small by rounding. */
const ROUNDING = 1e-6;
const usualFrom = (asks: number, { least, share }: { least: number; share: number }): number =>
  Math.max(least, asks * share);

/** 1 for dimensions that say by which measure: actions, words for kinds of measures, and words that many asks have. 2 for concepts that asks are about. */
export function partsOfDimensions(vectors: Vectors, asks: number, reader: Reader): Uint8Array {
  const isMeasure = new Uint8Array(vectors.postingStarts.length);
  const words = usualFrom(asks, USUAL_IN_ASKS.word);
  const concepts = usualFrom(asks, USUAL_IN_ASKS.concept);
  for (let dimension = 1; dimension <= reader.dimensionCount(); dimension++) {
    const texts = (vectors.postingStarts[dimension + 1] ?? 0) - (vectors.postingStarts[dimension] ?? 0);
    if (texts === 0) continue;
    const { kind, key } = reader.dimension(dimension);
    const isMeans = kind === 'action' || kind === 'means' || (kind !== 'name' && isMeasureConcept(key));
    if (isMeans || texts >= (kind === 'word' ? words : concepts)) isMeasure[dimension] = MEASURE;
    else if (kind !== 'word') isMeasure[dimension] = OBJECT_CONCEPT;
  }
  return isMeasure;
}

function lengthOf({ dimensions, values }: Row, isMeasure: Uint8Array, role: number): number {
  let squares = 0;
  for (let i = 0; i < dimensions.length; i++)
    if (isMeasure[dimensions[i] ?? 0] === role) squares += (values[i] ?? 0) ** 2;
  return sqrt(squares);
}

/** An ask as it is searched: how long its parts are as vectors, and the kinds of measure that it names. */
interface SearchedAsk {
  readonly ask: ReadAsk;
  readonly kinds: number;
  readonly measure: number;
  readonly object: number;
  readonly concepts: number;
}

function searchedAsk(ask: ReadAsk, row: Row, isMeasure: Uint8Array): SearchedAsk {
  const measure = lengthOf(row, isMeasure, MEASURE);
  return {
    ask,
    kinds: measuresIn(ask.text),
    measure,
    object: sqrt(Math.max(0, 1 - measure * measure)),
    concepts: lengthOf(row, isMeasure, OBJECT_CONCEPT),
  };
}

/** What the search knows of each ask, side by side, since all of it is looked at for nearly each: see AskSearch. */
const CELLS = 4;
const OBJECTS = 0;
const MEASURES = 1;
const CONCEPTS = 2;
const MEASURE_LENGTH = 3;

/** Searches asks, given with their vectors, for those like one. */
export class AskSearch {
  private readonly searched: readonly SearchedAsk[];
  /**
   * For each ask what it has in common with the one that is looked for (in the things that they are about, in measures,
   * in concepts), and how long its own part of measures is.
   */
  private readonly cells: Float64Array;
  /** Asks that have something in common with it, and how many. */
  private readonly met: Int32Array;
  private metCount = 0;

  constructor(
    asks: readonly ReadAsk[],
    private readonly vectors: Vectors,
    private readonly isMeasure: Uint8Array,
    private readonly threshold: number,
    private readonly measure: AskMeasure,
  ) {
    this.searched = asks.map((ask, i) => searchedAsk(ask, rowOf(vectors, i), isMeasure));
    this.cells = new Float64Array(asks.length * CELLS);
    this.searched.forEach(({ measure }, i) => (this.cells[i * CELLS + MEASURE_LENGTH] = measure));
    this.met = new Int32Array(asks.length);
  }

  /** Notes the asks before `before` that are like one, or want its opposite; `number` is its own. */
  find(ask: ReadAsk, row: Row, before: number, number: number, same: AskPairs, opposite: AskPairs): void {
    const own = searchedAsk(ask, row, this.isMeasure);
    this.addUp(row, before, own.measure);
    const { cells, met } = this;
    for (let i = 0; i < this.metCount; i++) {
      const other = met[i] ?? 0;
      const cell = other * CELLS;
      const theirs = this.mayBeLike(own, cell) ? this.searched[other] : undefined;
      if (theirs) this.compare(own, theirs, number, other, same, opposite);
      cells[cell + OBJECTS] = cells[cell + MEASURES] = cells[cell + CONCEPTS] = 0;
    }
    this.metCount = 0;
  }

  /** Most have only words for measures in common, which is soon told. */
  private mayBeLike(own: SearchedAsk, cell: number): boolean {
    const { cells } = this;
    if (cells[cell + OBJECTS] !== 0) return true;
    const sameKinds = ASK_LIKENESS.sameKinds * own.measure * (cells[cell + MEASURE_LENGTH] ?? 0);
    return Math.max(cells[cell + MEASURES] ?? 0, sameKinds) >= this.threshold;
  }

  /** First what they are about, so that of words for measures, which many asks have, most need not be added up. */
  private addUp({ dimensions, values }: Row, before: number, ownMeasure: number): void {
    const last = this.vectors.postingStarts.length - 1;
    for (const isSecond of [false, true])
      for (let i = 0; i < dimensions.length; i++) {
        const dimension = dimensions[i] ?? 0;
        const role = this.isMeasure[dimension];
        if (dimension >= last || (role === MEASURE) !== isSecond) continue;
        if (isSecond) this.addMeasure(dimension, values[i] ?? 0, before, ownMeasure);
        else this.addObject(dimension, values[i] ?? 0, before, role === OBJECT_CONCEPT);
      }
  }

  private addObject(dimension: number, value: number, before: number, isConcept: boolean): void {
    const { cells, met } = this;
    const { postingStarts, postingRows, postingValues } = this.vectors;
    const end = postingStarts[dimension + 1] ?? 0;
    for (let p = postingStarts[dimension] ?? 0; p < end; p++) {
      const other = postingRows[p] ?? 0;
      if (other >= before) return;
      const cell = other * CELLS;
      const product = value * (postingValues[p] ?? 0);
      if (cells[cell + OBJECTS] === 0) met[this.metCount++] = other;
      cells[cell + OBJECTS] = (cells[cell + OBJECTS] ?? 0) + product;
      if (isConcept) cells[cell + CONCEPTS] = (cells[cell + CONCEPTS] ?? 0) + product;
    }
  }

  /** By measures alone two asks are alike only where the parts of both are long enough. */
  private addMeasure(dimension: number, value: number, before: number, ownMeasure: number): void {
    const { cells, met } = this;
    const { postingStarts, postingRows, postingValues } = this.vectors;
    const least = (this.threshold - ROUNDING) / ownMeasure;
    const end = postingStarts[dimension + 1] ?? 0;
    for (let p = postingStarts[dimension] ?? 0; p < end; p++) {
      const other = postingRows[p] ?? 0;
      if (other >= before) return;
      const cell = other * CELLS;
      if (cells[cell + OBJECTS] === 0) {
        if ((cells[cell + MEASURE_LENGTH] ?? 0) < least) continue;
        if (cells[cell + MEASURES] === 0) met[this.metCount++] = other;
      }
      cells[cell + MEASURES] = (cells[cell + MEASURES] ?? 0) + value * (postingValues[p] ?? 0);
    }
  }

  /**
   * The likeness of two asks is the geometric mean of that of their two parts: what about, and by which measure. Where
   * one part differs, no rare word in the other makes a fund and a training the same ask.
   */
  private compare(
    own: SearchedAsk,
    theirs: SearchedAsk,
    number: number,
    other: number,
    same: AskPairs,
    opposite: AskPairs,
  ): void {
    const objectParts = own.object * theirs.object;
    const measureParts = own.measure * theirs.measure;
    const object = this.objectWith(own, theirs, other);
    const sameKinds = likenessOfMeasures(own.kinds, theirs.kinds) * ASK_LIKENESS.sameKinds;
    const measure = Math.max(this.cells[other * CELLS + MEASURES] ?? 0, sameKinds * measureParts);
    const whole = object + measure;
    const isOnePart = measureParts < ASK_LIKENESS.smallPart || objectParts < ASK_LIKENESS.smallPart;
    const alike = isOnePart ? whole : sqrt((object / objectParts) * (measure / measureParts));
    // Opposite asks have the action not in common.
    if (Math.max(whole, alike) < this.threshold) return;
    const told = this.measure.compare(own.ask, theirs.ask);
    const things = object / objectParts;
    const isSetOtherwise = setOtherwise(own.ask.figures, theirs.ask.figures);
    const disagree = Math.min(told.likeness, -told.agreement);
    if (isSetOtherwise || told.relation === 'opposite') {
      const isSure = isSetOtherwise
        ? alike >= this.threshold && things >= SAME_ASK.otherFigure
        : this.isContradiction(own.ask, theirs.ask, told);
      if (isSure && things >= SAME_ASK.opposedThings) opposite.add(number, other, things);
    } else if (!told.mayReplace && disagree < SAME_ASK.disagreeing && alike >= this.threshold)
      same.add(number, other, alike);
  }

  /** Who wants a pause may also want what another wants of it. */
  private isContradiction(one: ReadAsk, other: ReadAsk, { likeness, heads }: AskLikeness): boolean {
    const isOneSuspended = one.stance.isSuspended !== other.stance.isSuspended;
    return !isOneSuspended && Math.min(likeness, heads) >= SAME_ASK.opposed;
  }

  /** What both are about, made up for where the same concepts are said in other words. */
  private objectWith(own: SearchedAsk, theirs: SearchedAsk, other: number): number {
    const object = this.cells[other * CELLS + OBJECTS] ?? 0;
    const conceptParts = own.concepts * theirs.concepts;
    if (conceptParts <= ASK_LIKENESS.smallPart) return object;
    const concepts = (this.cells[other * CELLS + CONCEPTS] ?? 0) / conceptParts;
    return Math.max(object, ASK_LIKENESS.sameConcepts * concepts * own.object * theirs.object);
  }
}
