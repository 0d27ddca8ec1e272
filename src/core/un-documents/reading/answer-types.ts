// What is read out of the document in which the government answers the recommendations.
import type { Message } from '../../base/messages/text';
import type { Position } from './report-types';

export interface Answer {
  /** As recommendations are numbered, such as `92.10`; without its paragraph where the document leaves that out. */
  readonly number: string;
  readonly position: Position;
  /** What the government says about this one, '' when it only lists the number. */
  readonly explanation: string;
  /** The heading that gave the position, '' when the paragraph itself did. */
  readonly heading: string;
  /** The last heading above, whether or not it gave the position; '' for none. */
  readonly below: string;
  /** The paragraph that names the number, whole, and those that go on explaining it, a line each. */
  readonly paragraph: string;
  /** 1-based line of the pasted text. */
  readonly lineNumber: number;
}

/** How many of a position the document says there are. */
export interface StatedTotal {
  readonly position: Position;
  readonly count: number;
  readonly lineNumber: number;
}

export interface AnswersRead {
  /** In the order of the document; a number that is answered twice stands here twice. */
  readonly answers: readonly Answer[];
  readonly totals: readonly StatedTotal[];
  /** Numbers that stand where no position could be read. */
  readonly unclear: readonly {
    readonly number: string;
    readonly lineNumber: number;
    readonly reason: Message;
  }[];
  readonly documentSymbol?: string;
}
