// The milestones of a review cycle, with usual distances from the day of the review.
import { LANGUAGES, type Text, type Language } from '../../base/messages/text';
import type { ReviewState } from './review-state';
import { dueByRule, parseRule, ruleText, type DateRule, type DueMoment, type RuleFacts } from './rules';
import { milestoneNames, milestoneSources } from '../../words/cycle/timeline/milestones';

export type MilestoneKey = keyof typeof milestoneNames;
type Phase = 'before' | 'during' | 'after';
type Source = keyof typeof milestoneSources;

const GENEVA = 'Europe/Zurich';

/**
 * Phase, key, distance, hour and zone, and on what the distance rests. Distances: the UN closed submissions 193 to
 * 221 days before recent sessions began, so the default is on the early side, at noon. Multiples of seven keep the
 * day of the week.
 */
const USUAL: readonly (readonly [Phase, MilestoneKey, string, Source])[] = [
  ['before', 'kick-off', 'review-448d 09:00', 'coalition'],
  ['before', 'coverage', 'review-392d 09:00', 'coalition'],
  ['before', 'consultation', 'review-336d 09:00', 'coalition'],
  ['before', 'first-drafts', 'submission-63d 18:00', 'coalition'],
  ['before', 'sign-on', 'submission-42d 18:00', 'coalition'],
  ['before', 'internal', 'submission-18d 18:00', 'coalition'],
  ['before', 'final-check', 'submission-7d 18:00', 'coalition'],
  ['before', 'submission', `review-210d 12:00 ${GENEVA}`, 'deadline'],
  ['before', 'whom-to-ask', 'review-140d 09:00', 'coalition'],
  ['before', 'national-report', `review-91d 18:00 ${GENEVA}`, 'ohchr'],
  ['before', 'un-documents', `review-70d 18:00 ${GENEVA}`, 'ohchr'],
  ['before', 'one-pagers', 'review-63d 18:00', 'coalition'],
  ['before', 'pre-session-statement', `pre-session-14d 18:00 ${GENEVA}`, 'preSession'],
  ['before', 'pre-session', `review-28d 09:00 ${GENEVA}`, 'preSession'],
  ['before', 'last-asks', 'review-21d 18:00', 'coalition'],
  ['before', 'advance-questions', `review-10wd 18:00 ${GENEVA}`, 'ohchr'],
  ['during', 'review', `review+0d 09:00 ${GENEVA}`, 'ohchr'],
  ['during', 'recommendations', `review+2d 18:00 ${GENEVA}`, 'ohchr'],
  ['during', 'working-group-adoption', `review+4d 15:00 ${GENEVA}`, 'ohchr'],
  ['after', 'divide', 'review+21d 18:00', 'coalition'],
  ['after', 'press-for-support', 'review+42d 09:00', 'coalition'],
  ['after', 'answers', `review+112d 18:00 ${GENEVA}`, 'ohchr'],
  ['after', 'speakers', `council-adoption-14d 09:00 ${GENEVA}`, 'ohchr'],
  ['after', 'council-adoption', `review+133d 09:00 ${GENEVA}`, 'ohchr'],
  ['after', 'follow-up-plan', 'council-adoption+60d 18:00', 'coalition'],
  ['after', 'first-progress', 'review+15m 18:00', 'coalition'],
  ['after', 'midterm', 'review+27m 18:00', 'midterm'],
  ['after', 'next-cycle', 'review+38m 09:00', 'coalition'],
];

export interface CycleFacts extends RuleFacts {
  readonly coalition: string;
  /** ISO 3166 alpha-3 */
  readonly country: string;
  /** Number of the session of the Working Group. */
  readonly session: number;
  readonly state: ReviewState;
}

export interface Milestone extends DueMoment {
  readonly key: MilestoneKey;
  readonly phase: Phase;
  readonly name: Text;
  readonly rule: string;
  readonly source: Text;
}

function usualRule(key: MilestoneKey, written: string): DateRule {
  const rule = parseRule(`${key}: ${written}`);
  if (!rule) throw new Error(`The usual rule of ${key} cannot be read: ${written}`);
  return rule;
}

const USUAL_RULES: ReadonlyMap<string, DateRule> = new Map(
  USUAL.map(([, key, written]) => [key, usualRule(key, written)]),
);

/**
 * The milestones of a cycle in the order of its phases, each due by its usual rule. All are defaults that people
 * check and change. `fixed`: days by key that are known and that others count from. Throws when the review date or
 * the zone is not one.
 */
export const cycleMilestones = (
  facts: RuleFacts,
  fixed: ReadonlyMap<string, string> = new Map(),
): readonly Milestone[] =>
  USUAL.map(([phase, key, written, source]) => {
    const rule = usualRule(key, written);
    const due = dueByRule(rule, facts, { rules: USUAL_RULES, fixed });
    if (!due) throw new Error(`The usual rule of ${key} leads nowhere: ${written}`);
    return {
      key,
      phase,
      name: milestoneNames[key],
      rule: ruleText(rule),
      source: milestoneSources[source],
      ...due,
    };
  });

/** The usual rules by milestone, for rows whose rule counts from a milestone that is not on the sheet. */
export const usualRules = (): ReadonlyMap<string, DateRule> => USUAL_RULES;

/** A milestone in the reader's language where it stands as the workbook named it; else as somebody wrote it. */
export function milestoneInWords(written: string, language: Language): string {
  const usual = Object.values(milestoneNames).find((name) =>
    LANGUAGES.some((one) => name[one] === written.trim()),
  );
  return usual?.[language] ?? written;
}
