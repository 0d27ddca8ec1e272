// Results as values: a rule answers with success and a value, or with failure and the message that says why. Nothing
// is thrown.
import type { Message } from './messages/text';

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Message };

/** The outcome of a rule that found what it was asked for. */
export const success = <T>(value: T): Outcome<T> => ({ ok: true, value });
/** The outcome of a rule that found nothing: why, in words for the reader. */
export const failure = (problem: Message): { ok: false; problem: Message } => ({ ok: false, problem });
