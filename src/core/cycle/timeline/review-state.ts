// How the review stands: as planned, postponed without a date, without the country, cut short, or held; and what to do then.
import { message, type Message, type Text } from '../../base/messages/text';
import { tabNames } from '../../workbook/schema/tab-names';
import * as said from '../../words/cycle/timeline';

export const REVIEW_STATES = ['planned', 'no-date', 'absent', 'cut-short', 'held'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** The setting that holds the state; empty means as planned. */
export const REVIEW_STATE = 'review.state';

/** What a setting means; anything that is no state counts as planned. */
export const readReviewState = (setting: string): ReviewState =>
  REVIEW_STATES.find((state) => state === setting.trim().toLowerCase()) ?? 'planned';

/** There is no day on which the review will be held: what depends on it waits. */
export const isWithoutDay = (state: ReviewState): boolean => state === 'no-date' || state === 'absent';

/**
 * What a coalition does next, in order. For a country that stays away it follows what the Human Rights Council did so
 * far (decisions of 2013 and 2025): it noted the non-cooperation, asked its President to act, and set a new date.
 */
const ADVICE: Readonly<Record<ReviewState, readonly Text[]>> = {
  planned: [],
  'no-date': [
    said.adviceNoDate.goOnToDeadline,
    said.adviceNoDate.askSecretariat,
    said.adviceNoDate.giveDateWhenKnown,
  ],
  absent: [
    said.adviceAbsent.keepSubmissions,
    said.adviceAbsent.readCouncilDecision,
    said.adviceAbsent.askElsewhere,
    said.adviceAbsent.goOnRecording,
    said.adviceAbsent.giveNewDate,
  ],
  'cut-short': [
    said.adviceCutShort.keepNotes,
    said.adviceCutShort.askInWriting,
    said.adviceCutShort.giveNewDate,
  ],
  held: [said.adviceHeld.bringInReports, said.adviceHeld.divide],
};

/** The steps to take in this state, in order; none while all is as planned. */
export const adviceFor = (state: ReviewState): readonly Message[] =>
  ADVICE[state].map((step) => message(step, { tab: tabNames.TIM }));
