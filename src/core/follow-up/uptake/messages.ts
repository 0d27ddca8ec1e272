// What is said about asks and the recommendations that match them.
import { joinTexts, message, type Message, type Text } from '../../base/messages/text';
import type { Reason, ReasonKind } from './types';
import { reasonText } from '../../words/follow-up/uptake';

const REASONS: Readonly<Record<ReasonKind, Text>> = reasonText;

/** A reason as a sentence. */
export const reasonMessage = ({ kind, what }: Reason): Message =>
  message(REASONS[kind], { what: joinTexts(what) });
