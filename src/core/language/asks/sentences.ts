// Sentences of an ask of more than one. Who tells what is wrong before saying what to do wants the opposite of what the
// first tells: the police hold children, let them go home.
import type { AskPart } from './ask-part';

/** Words of words/asks.tsv with which a sentence begins that says what should be. */
const DEMANDS = /^(?:more|less|limit|suspend|no|act|spare|gift|kind|guard|fight|treaty|main|will|wrap)/;

export class Sentences {
  private isBegun = false;
  private readonly demands = [false];
  private readonly isNorm = [false];
  private readonly isStopped = [false];

  private get last(): number {
    return this.demands.length - 1;
  }

  begin(): void {
    this.demands.push(false);
    this.isNorm.push(false);
    this.isStopped.push(false);
    this.isBegun = false;
  }

  /** The next word of the last one, by what it does. */
  noteWord(key: string, isNoun: boolean): void {
    if (!this.isBegun && DEMANDS.test(key) && !isNoun) this.noteDemand();
    this.isBegun = true;
  }

  /** The last one says what should be. */
  noteDemand(): void {
    this.demands[this.last] = true;
  }

  /** The last one says what a thing is, as it should be: a home is a right. */
  noteNorm(): void {
    this.isNorm[this.last] = true;
  }

  /** What the one before tells shall stop. */
  stopBefore(): void {
    this.noteDemand();
    if (this.last > 0) this.isStopped[this.last - 1] = true;
  }

  /** Parts that have none yet are of the last sentence. */
  take(parts: readonly AskPart[]): void {
    for (const part of parts) part.sentence ??= this.last;
  }

  /** Turns round what is told of what is wrong. */
  settle(parts: readonly AskPart[]): void {
    const lastDemand = this.demands.lastIndexOf(true);
    for (const part of parts) {
      const at = part.sentence ?? 0;
      const isComplaint = !part.isAside && at < lastDemand && !this.demands[at] && !this.isNorm[at];
      if (isComplaint && (part.isTold || this.isStopped[at])) part.complain();
    }
  }
}
