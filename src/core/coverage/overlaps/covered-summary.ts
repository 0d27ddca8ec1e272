// What is told first of a text that was compared: whether anything comes close, who covers its issues, and what could
// not be compared.
import { coded, message, type Message } from '../../base/messages/text';
import * as alreadyCoveredText from '../../words/coverage/overlaps/already-covered';
import * as overlapsText from '../../words/coverage/overlaps';
import type { CoveredIssue } from './covered-issues';
import type { CoveredSubmission } from './covered-submission';
import type { DraftText } from './draft-text';

const MOST_LEADS = 3;

export interface Comparison {
  /** Submissions that the text was compared with. */
  readonly compared: number;
  /** Those of them of which only title, summary and asks are known. */
  readonly withoutText: number;
  readonly closest: readonly CoveredSubmission[];
  /** False where only words could be compared. */
  readonly inMeaning: boolean;
  readonly issues: readonly CoveredIssue[];
}

/** Who covers what the text is about, such as: Water (Rivers). Undefined where nobody leads on what it says. */
function leadsIn(issues: readonly CoveredIssue[]): string | undefined {
  const led = issues.filter(({ leads, isWeak }) => !isWeak && leads.length > 0).slice(0, MOST_LEADS);
  if (led.length === 0) return undefined;
  const groups = ({ leads }: CoveredIssue): string => leads.map(({ workgroup }) => workgroup.name).join(', ');
  return led.map((issue) => `${issue.name} (${groups(issue)})`).join('; ');
}

/**
 * What is not found among the submissions may still be somebody's: who leads an issue of the text is said instead of
 * that nothing comes close.
 */
function verdict({ closest, issues }: Comparison, { isWordForWord }: DraftText): Message[] {
  const near = closest.filter((one) => one.near);
  const against = near.filter(({ opposed }) => opposed.length > 0).length;
  const same = near.filter(
    ({ opposed, asks, passages }) => opposed.length === 0 || asks.length + passages.length > 0,
  ).length;
  if (against + same > 0)
    return [
      ...(against > 0 ? [message(alreadyCoveredText.someOpposite, { count: against })] : []),
      ...(same > 0 ? [message(alreadyCoveredText.someSame, { count: same })] : []),
    ];
  const issuesLed = leadsIn(issues);
  const led = issuesLed === undefined ? [] : [message(alreadyCoveredText.ledIssues, { issues: issuesLed })];
  if (closest.length > 0) return [message(alreadyCoveredText.onlyPerhaps), ...led];
  if (led.length > 0) return led;
  return [message(isWordForWord ? alreadyCoveredText.noSamePassages : alreadyCoveredText.nothingClose)];
}

/** The verdict and what to know of it are headlines; how it was compared stands below what was found. */
export function coveredSummary(found: Comparison, draft: DraftText): Message[] {
  const { compared: count, withoutText } = found;
  const told = count === 0 ? [message(alreadyCoveredText.noOthers)] : verdict(found, draft);
  const headlines = [...told, ...draft.notes].map((one) => coded('headline', one));
  if (count === 0) return headlines;
  return [
    ...headlines,
    message(alreadyCoveredText.compared, { count, words: draft.words }),
    ...(withoutText > 0 ? [message(overlapsText.withoutText, { count: withoutText })] : []),
    message(found.inMeaning ? overlapsText.limits : overlapsText.wordsOnly),
  ];
}
