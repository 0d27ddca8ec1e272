// Which issues of the coalition's list a draft is on, with the words that say so.
import type { MeaningTable } from '../../language/meaning/table';
import { createNearFinder } from '../issue-suggestions/nearest';
import type { FindableIssue } from '../issue-suggestions/suggest';

/** An issue that a text speaks of. */
interface MentionedIssue {
  readonly issue: string;
  /** Words of the text that led to it. */
  readonly words: readonly string[];
  /** It is near only in meaning. */
  readonly isWeak: boolean;
}

/**
 * The issues that a title and a text are about, the one spoken of most first, at most `limit`; with a table of meaning
 * also those that they come near to in other words.
 */
export const issuesInText = (
  issues: readonly FindableIssue[],
  title: string,
  text: string,
  limit: number,
  table?: MeaningTable,
): MentionedIssue[] => createNearFinder(issues, table)(`${title}\n${text}`, limit);
