// One short line on a pair, seen from a draft: its share or level first, then why.
import { message, render, type Language, type Message } from '../../base/messages/text';
import { overlapLevels, wordText } from '../../base/vocabulary/words';
import type { OverlapPair } from '../../language/matching/types';
import { GROUND_THRESHOLDS } from '../../language/meaning/meaning-thresholds';
import * as matchingText from '../../words/language/matching';
import type { JudgedPair, MeetingWords } from './nearness';

const MOST_WORDS = 4;
const MOST_ISSUES = 2;

const percent = (share: number): number => Math.max(1, Math.round(share * 100));

/** How much of one stands in the other; of the side of which it is more. Undefined where no passage is shared. */
function shareOf({ containment: { first, second } }: OverlapPair): Message | undefined {
  if (Math.max(first, second) === 0) return undefined;
  return first >= second
    ? message(matchingText.shareOfYours, { share: percent(first) })
    : message(matchingText.shareOfTheirs, { share: percent(second) });
}

/** Words that are the same stand once, others side by side. */
export function describeMeetings({ meetings, stand }: JudgedPair): Message | undefined {
  if (meetings.length === 0) return undefined;
  const shown = meetings.slice(0, MOST_WORDS);
  const isSame = ({ draft, other }: MeetingWords): boolean => draft.toLowerCase() === other.toLowerCase();
  const words = shown.map((one) => (isSame(one) ? one.draft : `${one.draft} ~ ${one.other}`)).join(', ');
  if (stand >= GROUND_THRESHOLDS.near) return message(matchingText.sameGround, { words });
  return message(shown.every(isSame) ? matchingText.wordsOfBoth : matchingText.otherWords, { words });
}

function issuesOf({ issues }: OverlapPair, nameOf: (issue: string) => string): Message | undefined {
  const names = issues.slice(0, MOST_ISSUES).map(nameOf).join(', ');
  return names === '' ? undefined : message(matchingText.issueOfBoth, { issues: names });
}

/** The level in words where nothing says more, as opposite asks, the name of an issue or the words of the same ground do. */
function levelOf({ level, issues, opposed, stand }: JudgedPair): Message | undefined {
  const isIssue = level === 'same-issue' && (issues.length > 0 || opposed.length > 0);
  const isRelated = level === 'related' && (stand >= GROUND_THRESHOLDS.near || opposed.length > 0);
  return isIssue || isRelated ? undefined : message(wordText(overlapLevels, level));
}

/**
 * Such as: 38% of your text · Same issue: Water · 2 asks in common. What is not near is never said to be of a level:
 * only what it rests on is told. The draft is the first side of the pair.
 */
export function shortLine(pair: JudgedPair, nameOf: (issue: string) => string, language: Language): string {
  const { asks, opposed } = pair;
  const isSaid = pair.near;
  const sure = [
    opposed.length > 0 ? message(matchingText.asksAgainst, { count: opposed.length }) : undefined,
    shareOf(pair) ?? (isSaid ? levelOf(pair) : undefined),
    issuesOf(pair, nameOf),
    isSaid && asks.length > 0 ? message(matchingText.asksInCommon, { count: asks.length }) : undefined,
  ];
  const told = sure.flatMap((one) => one ?? []);
  const words = isSaid && told.length > 1 ? undefined : describeMeetings(pair);
  return [...told, ...(words ? [words] : [])].map((one) => render(one, language)).join(' · ');
}
