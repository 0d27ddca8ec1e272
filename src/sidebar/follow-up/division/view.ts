// The views of the panel and what each page of recommendations is asked for by.
import type {
  DivideFormInput,
  DivideFormResult,
  ShownRecommendation,
  ShownSuggestion,
} from '../../../core/follow-up/tagging/plan-tagging-form';
import type { WordSuggestions } from '../../../core/follow-up/tagging/word-suggestions';
import type { Success } from '../../kit/client';

export type DivisionShow = keyof DivideFormResult['counts'];

/** Recommendations shown at once. */
export const PAGE = 50;

export interface DivisionView {
  readonly show: DivisionShow;
  readonly search: string;
  readonly from: number;
}

export type View =
  | { readonly kind: 'start' }
  | { readonly kind: 'list' }
  /** What a task asks about. */
  | { readonly kind: 'asked'; readonly task: string }
  | { readonly kind: 'change'; readonly row: ShownRecommendation }
  | { readonly kind: 'hand-over'; readonly row: ShownRecommendation }
  /** `open`: name of the cluster that is looked at, '' for the list. */
  | { readonly kind: 'clusters'; readonly open: string }
  | { readonly kind: 'share' }
  /** Co-chairs are told what their workgroup was given. */
  | { readonly kind: 'tell' }
  | { readonly kind: 'learn'; readonly offers: readonly WordSuggestions[] }
  /** `mayUndo`: one press took one action. */
  | {
      readonly kind: 'done';
      readonly answer: Success;
      readonly mayUndo: boolean;
      readonly back: View;
      /** Something was divided: who has it now may be told. */
      readonly mayTell?: boolean;
    };

/** What can be done with a recommendation of the list. */
export interface RowActions {
  accept(row: ShownRecommendation): void;
  change(row: ShownRecommendation): void;
  leave(row: ShownRecommendation): void;
  handOver(row: ShownRecommendation): void;
}

export const divideFormInputOf = (
  { show, search, from }: DivisionView,
  cycle: number | null,
): DivideFormInput => ({
  show,
  from,
  count: PAGE,
  ...(search.trim() !== '' && { search: search.trim() }),
  ...(cycle !== null && { cycle }),
});

/** What goes with a recommendation and has not been decided; the issues apart, since others may take their place. */
export const otherSuggestions = ({ suggestions }: ShownRecommendation): readonly ShownSuggestion[] =>
  suggestions.filter(({ kind }) => kind !== 'issue');

/** Ids of the issues that are suggested, as far as the list of issues has them. */
export const suggestedIssues = ({ suggestions }: ShownRecommendation): readonly string[] =>
  suggestions.map(({ issue }) => issue).filter((id) => id !== '');

/** The ticks of the words: all issues and words in one list of keys. */
export const wordKey = (issue: string, word: string): string => `${issue} ${word}`;

/** What 'teach-issue-words' takes, for the words that are ticked. */
export const wordsToTeach = (
  offers: readonly WordSuggestions[],
  ticked: readonly string[],
): readonly { readonly issue: string; readonly word: string }[] =>
  offers.flatMap(({ issue, words }) =>
    words
      .filter(({ word }) => ticked.includes(wordKey(issue.id, word)))
      .map(({ word }) => ({ issue: issue.id, word })),
  );

/** The offers of several parts as one, each word once. */
export function mergeOffers(parts: readonly (readonly WordSuggestions[])[]): readonly WordSuggestions[] {
  const merged = new Map<string, WordSuggestions>();
  for (const { issue, words } of parts.flat()) {
    const known = merged.get(issue.id)?.words ?? [];
    const more = words.filter(({ word }) => !known.some((one) => one.word === word));
    const counted = known.map((one) => ({
      ...one,
      rows: one.rows + (words.find(({ word }) => word === one.word)?.rows ?? 0),
    }));
    merged.set(issue.id, { issue, words: [...counted, ...more] });
  }
  return [...merged.values()];
}
