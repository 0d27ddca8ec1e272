// The forms by name, apart from what they ask, so that a panel is not made longer by that.
import type { Text } from '../../base/messages/text';
import * as t from '../../words/inbox/form-answers';

/** In the order in which they are taken in: who joins can then sign and answer. */
export const FORM_KINDS = ['join', 'informed', 'endorse', 'answer', 'register'] as const;
export type FormKind = (typeof FORM_KINDS)[number];

export const FORM_TITLES: Readonly<Record<FormKind, Text>> = {
  join: t.join.title,
  informed: t.informed.title,
  endorse: t.endorse.title,
  answer: t.answer.title,
  register: t.register.title,
};
