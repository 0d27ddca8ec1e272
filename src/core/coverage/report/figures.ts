// The figures at the head of the coverage report, of the whole coalition or of some workgroups.
import { comparedSubmissions, type ComparableSubmission } from '../overlaps/compared';
import { isSettled } from '../overlaps/decision/settling';
import { message, render, type Text } from '../../base/messages/text';
import * as h from '../../words/inbox/home';
import { reportWords, figureRules } from '../../words/coverage/report';
import { countOf, type Figure } from '../../workbook/figures/figure';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { groupsAtWork } from '../../workbook/records/this-cycle';
import { isCounted } from '../../workbook/records/translations';
import { LEAD_FIGURES } from '../who-covers-what/lead-figures';
import { issuesByLead, type IssuesByLead } from './issues';
import type { ReportFigure } from './model';
import { pairsInScope } from './pairs';
import { isInScope, type Scope } from './scope';

/** What the report is about, read once. */
interface Reported {
  readonly issues: IssuesByLead;
  readonly submissions: readonly RowOf<'SUB'>[];
  /** Of these, those that have a text to compare. */
  readonly texts: readonly ComparableSubmission[];
  readonly workgroups: readonly RowOf<'WG'>[];
  readonly pairs: readonly RowOf<'OVL'>[];
}

function reported(book: Book, scope: Scope, context: Context): Reported {
  const submissions = book
    .rows('SUB')
    .filter((row) => isCounted(book, row) && isInScope(scope, row.workgroup));
  const mine = new Set(submissions.map(({ id }) => id));
  return {
    issues: issuesByLead(book, scope, context),
    submissions,
    texts: comparedSubmissions(book).filter(({ id, hasText }) => hasText && mine.has(id)),
    workgroups: groupsAtWork(book).filter(({ id }) => isInScope(scope, id)),
    pairs: pairsInScope(book, scope),
  };
}

const open = ({ pairs }: Reported): readonly RowOf<'OVL'>[] => pairs.filter((row) => !isSettled(row));

interface Shown extends Figure<[Reported]> {
  readonly words: Text;
  /** Left out where there are none. */
  readonly onlySome?: boolean;
}

const ofIssues = (key: keyof typeof LEAD_FIGURES, words: Text): Shown => ({
  ...LEAD_FIGURES[key],
  words,
  rows: ({ issues }) => LEAD_FIGURES[key].rows(issues.all),
});

/** In the order of the report. */
export const COVERAGE_FIGURES: readonly Shown[] = [
  {
    ...{ key: 'submissions', sheet: 'SUB', rule: figureRules.submissions, words: reportWords.submissions },
    rows: ({ submissions }) => submissions,
  },
  {
    ...{ key: 'submissions.written', sheet: 'SUB', rule: figureRules.written, words: reportWords.withText },
    rows: ({ texts }) => texts.filter(({ isWritten }) => isWritten),
  },
  {
    ...{ key: 'submissions.unwritten', sheet: 'SUB', rule: figureRules.unwritten },
    ...{ words: reportWords.unwritten, onlySome: true },
    rows: ({ texts }) => texts.filter(({ isWritten }) => !isWritten),
  },
  {
    ...{ key: 'groups', sheet: 'WG', rule: h.rules.groups, words: reportWords.workgroups },
    rows: ({ workgroups }) => workgroups,
  },
  ofIssues('oneLeads', reportWords.led),
  ofIssues('noLead', reportWords.gapCount),
  ofIssues('nobody', reportWords.nobodyCount),
  ofIssues('severalLead', reportWords.doubleCount),
  {
    ...{ key: 'overlaps.open', sheet: 'OVL', rule: figureRules.openPairs, words: reportWords.openPairs },
    rows: open,
  },
  {
    ...{ key: 'overlaps.copied', sheet: 'OVL', rule: figureRules.copied, words: reportWords.copiedPairs },
    rows: (given) => open(given).filter(({ level }) => level === 'copied'),
  },
  {
    ...{ key: 'overlaps.overdue', sheet: 'OVL', rule: figureRules.overdue, words: reportWords.overduePairs },
    rows: (given) => open(given).filter(({ priority }) => priority === 'overdue'),
  },
  {
    ...{ key: 'overlaps.settled', sheet: 'OVL', rule: figureRules.settled, words: reportWords.settledPairs },
    rows: ({ pairs }) => pairs.filter(isSettled),
  },
];

/** What can be counted, in the workbook's language. */
export function coverageFigures(book: Book, scope: Scope, context: Context): readonly ReportFigure[] {
  const given = reported(book, scope, context);
  return COVERAGE_FIGURES.flatMap((figure) => {
    const count = countOf(figure, given);
    if (count === 0 && figure.onlySome) return [];
    return [
      { key: figure.key, count, label: render(message(figure.words, { count }), context.bookLanguage) },
    ];
  });
}
