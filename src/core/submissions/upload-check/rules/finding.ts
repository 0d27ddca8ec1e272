// What a rule of the check before upload finds: whether it passes, why, and the places to look at.
import { message, type Message } from '../../../base/messages/text';
import * as checkText from '../../../words/submissions/upload-check';

/** A place in the text, with the words that stand there. */
export interface Spot {
  readonly place: Message;
  readonly words: Message | string;
}

/** What a rule says. `look` needs a person's eye, whatever Settings say of the rule. */
export interface Verdict {
  readonly state: 'pass' | 'fail' | 'look';
  readonly reason: Message;
  readonly spots: readonly Spot[];
}

export const pass = (reason: Message): Verdict => ({ state: 'pass', reason, spots: [] });
export const fail = (reason: Message, spots: readonly Spot[] = []): Verdict => ({
  state: 'fail',
  reason,
  spots,
});
export const look = (reason: Message, spots: readonly Spot[] = []): Verdict => ({
  ...fail(reason, spots),
  state: 'look',
});

const LONGEST = 110;

/** The beginning of a text, to know it again. */
export const excerpt = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;

export const COVER: Message = message(checkText.placeCover);
