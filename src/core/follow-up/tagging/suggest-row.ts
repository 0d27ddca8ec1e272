// What one recommendation is probably about: issues, people, goals and kind of action, each with the words that led to it.
import { suggestAction } from '../../language/actions/action-category';
import { createConcernFinder } from '../../language/concerned-groups/suggest';
import { SUGGESTION_THRESHOLDS } from '../../coverage/issue-suggestions/evidence';
import { createNearFinder, surest, type NearIssue } from '../../coverage/issue-suggestions/nearest';
import { createIssueFinder, differentWords } from '../../coverage/issue-suggestions/suggest';
import type { MeaningTable } from '../../language/meaning/table';
import { createReader } from '../../language/reading/reader';
import type { Reader } from '../../language/reading/reading';
import type { RowOf } from '../../workbook/records/rows';
import { foldText } from '../../base/text/fold';
import { isBlank, type Recommendation } from '../../un-documents/reports/cycle-rows';
import { goalsOf } from './sdgs';
import { KINDS, type CellSuggestion, type Kind } from './suggestion-texts';

type Issue = RowOf<'ISS'>;

/** What steers which issues a recommendation is tagged with. */
const TAGGING = {
  /** Score, 0 to 1: a text that says as little of an issue is about it where OHCHR put it under that theme. */
  withThemeFrom: 0.2,
  /** Score from which on it is about the issue by its own words. */
  from: SUGGESTION_THRESHOLDS.suggestedFrom,
  /**
   * Score from which on nobody need look: of UPR Info's labelled texts, on the half never looked at, 70 of 100 have only
   * such issues; .87 of these issues are theirs, and in 97 of 100 of these texts one at least. Of those below it .56 are.
   */
  sureFrom: 0.65,
  /** Issues, and words that led to each, that a cell names at most. */
  mostIssues: 5,
  mostWords: 5,
} as const;

interface Found extends Pick<NearIssue, 'issue' | 'words'> {
  readonly isUnsure: boolean;
}

export interface RowSuggester {
  /** By kind, only for those of its columns that are empty; the best first. */
  suggest(row: Recommendation): readonly CellSuggestion[];
}

const made = (kind: Kind, value: string, words: readonly string[], isUnsure = false): CellSuggestion => ({
  ...{ kind, value, words, isUnsure },
  isLeftOut: false,
});

/** Whether nobody has filled in what this kind suggests. */
export const isOpen = (row: Recommendation, kind: Kind): boolean => {
  if (kind === 'action') return row.action === null;
  return isBlank(row, ({ issue: 'issues', concern: 'concerns', sdg: 'sdgs' } as const)[kind]);
};

/** The goals that issues serve, in the order of their numbers, each with the issues that lead to it. */
function goalsFor(
  issues: readonly string[],
  themeOf: (issue: string) => string,
  labelOf: (issue: string) => string,
): readonly CellSuggestion[] {
  const because = new Map<string, string[]>();
  for (const id of issues)
    for (const goal of goalsOf(themeOf(id))) because.set(goal, [...(because.get(goal) ?? []), labelOf(id)]);
  return [...because]
    .sort(([one], [other]) => Number(one) - Number(other))
    .map(([goal, names]) => made('sdg', goal, names.slice(0, TAGGING.mostWords)));
}

/** Which issues a recommendation is about; where its words say nothing, the one that stands out in meaning. */
function createTagger(
  issues: readonly Issue[],
  reader: Reader,
  table: MeaningTable | undefined,
): (row: Recommendation) => readonly Found[] {
  const finder = createIssueFinder(issues, reader);
  const near = createNearFinder(issues, table, reader);
  const themes = new Map(issues.map(({ id, ohchrTheme }) => [id, foldText(ohchrTheme)]));
  return ({ text, suggested }) => {
    const printed = new Set(suggested.map(foldText));
    const found = finder
      .suggest(text, { from: TAGGING.withThemeFrom })
      .filter(({ issue, score }) => score >= TAGGING.from || printed.has(themes.get(issue) ?? ''))
      .slice(0, TAGGING.mostIssues)
      .map(({ issue, words, score }) => ({
        issue,
        words: differentWords(words, TAGGING.mostWords),
        isUnsure: score < TAGGING.sureFrom,
      }));
    return found.length > 0 ? found : surest(near(text, 1)).map((one) => ({ ...one, isUnsure: true }));
  };
}

/** Prepares the coalition's issues; one suggester serves all recommendations. `labelOf` is how cells name an issue. */
export function createRowSuggester(
  issues: readonly Issue[],
  labelOf: (issue: string) => string,
  table?: MeaningTable,
): RowSuggester {
  const reader = createReader();
  const issuesOf = createTagger(issues, reader, table);
  const concernFinder = createConcernFinder(reader);
  const byId = new Map(issues.map((issue) => [issue.id, issue]));
  const themeOf = (issue: string): string => byId.get(issue)?.ohchrTheme ?? '';
  const make: Readonly<
    Record<Kind, (row: Recommendation, found: readonly Found[]) => readonly CellSuggestion[]>
  > = {
    issue: (_row, found) =>
      found.map(({ issue, words, isUnsure }) => made('issue', labelOf(issue), words, isUnsure)),
    concern: ({ text }) =>
      concernFinder
        .suggest(text)
        .map(({ group, words }) => made('concern', group, differentWords(words, TAGGING.mostWords))),
    sdg: (row, found) =>
      goalsFor(row.issues.length > 0 ? row.issues : found.map(({ issue }) => issue), themeOf, labelOf),
    action: ({ text }) => {
      const found = suggestAction(text);
      return found ? [made('action', String(found.category), [found.words])] : [];
    },
  };
  return {
    suggest(row) {
      const found = row.issues.length > 0 ? [] : issuesOf(row);
      return KINDS.filter((kind) => isOpen(row, kind)).flatMap((kind) => make[kind](row, found));
    },
  };
}
