// Results as values: a rule answers with success and a value, or with failure and the message that says why. Nothing
// is thrown.
import type { Clash } from './clash';
import type { Message } from './messages/text';

interface Failure {
  readonly ok: false;
  readonly problem: Message;
  /** Fields that somebody else changed too, for the person to choose; the message names them as well. */
  readonly clashes?: readonly Clash[];
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | Failure;

/** The outcome of a rule that found what it was asked for. */
export const success = <T>(value: T): Outcome<T> => ({ ok: true, value });
/** The outcome of a rule that found nothing: why, in words for the reader. */
export const failure = (problem: Message, clashes?: readonly Clash[]): Failure => ({
  ok: false,
  problem,
  ...(clashes && { clashes }),
});
