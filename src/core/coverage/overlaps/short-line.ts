// One short line on a pair, seen from a draft: its share or level first, then why.
import { message, render, type Language, type Message } from '../../base/messages/text';
import { overlapLevels, wordText } from '../../base/vocabulary/words';
import { isSure } from '../../language/matching/levels';
import type { OverlapPair } from '../../language/matching/types';
import * as matchingText from '../../words/language/matching';
import { shareToTell } from './explain';
import type { JudgedPair } from './nearness';

const MOST_ISSUES = 2;

const percent = (share: number): number => Math.max(1, Math.round(share * 100));

/** How much of one stands in the other; of the side of which it is more. Undefined where that is not told. */
function shareOf(pair: OverlapPair): Message | undefined {
  const [first, second] = [shareToTell(pair, 'first'), shareToTell(pair, 'second')];
  if (Math.max(first, second) === 0) return undefined;
  return first >= second
    ? message(matchingText.shareOfYours, { share: percent(first) })
    : message(matchingText.shareOfTheirs, { share: percent(second) });
}

function issuesOf({ issues }: OverlapPair, nameOf: (issue: string) => string): Message | undefined {
  const names = issues.slice(0, MOST_ISSUES).map(nameOf).join(', ');
  return names === '' ? undefined : message(matchingText.issueOfBoth, { issues: names });
}

/**
 * Such as: 38% of your text · 2 asks in common · Same issue: Water. What is not near is never said to be of a level: an
 * issue that both have is all that is told of it. The draft is the first side of the pair.
 */
export function shortLine(pair: JudgedPair, nameOf: (issue: string) => string, language: Language): string {
  const { asks, opposed, level } = pair;
  const told = [
    opposed.length > 0 ? message(matchingText.asksAgainst, { count: opposed.length }) : undefined,
    shareOf(pair) ?? (isSure(level) ? message(wordText(overlapLevels, level)) : undefined),
    asks.length > 0 ? message(matchingText.asksInCommon, { count: asks.length }) : undefined,
    issuesOf(pair, nameOf),
  ];
  return told.flatMap((one) => (one ? [render(one, language)] : [])).join(' · ');
}
