// The charts of the coverage report: who leads, by theme, and the texts by status. They count as the tab Charts does.
import { chartOf, type Chart } from '../../base/charts/chart';
import type { Count } from '../../base/charts/count';
import { message } from '../../base/messages/text';
import { textsChart, textsOf } from '../../submissions/registering/counted-texts';
import * as c from '../../words/base/charts';
import * as boardText from '../../words/coverage/issue-board';
import type { Context } from '../../workbook/command/types';
import { countOf } from '../../workbook/figures/figure';
import type { Book } from '../../workbook/records/book';
import { LEAD_FIGURES } from '../who-covers-what/lead-figures';
import { issuesByLead } from './issues';
import { isInScope, type Scope } from './scope';

/** Issues by theme, with who leads. Reads ISS, WG, COV, SUB and REC. */
export function coverageChart(book: Book, scope: Scope, context: Context): Chart | undefined {
  const { bookLanguage } = context;
  const { themes, all } = issuesByLead(book, scope, context);
  const count = (key: keyof typeof LEAD_FIGURES): Count => countOf(LEAD_FIGURES[key], all);
  return chartOf(
    'coverage',
    {
      heads: [boardText.coveredCount, boardText.overlapCount, boardText.gapCount].map(
        (head) => head[bookLanguage],
      ),
      rows: themes,
      beside: message(c.beside.coverage, {
        noLead: count('noLead'),
        all: count('all'),
        none: count('nobody'),
        two: count('severalLead'),
      }),
      rules: [c.rules.issues, c.rules.noLead, c.rules.twoLead],
    },
    bookLanguage,
  );
}

/** What there is to draw in the report. */
export function reportCharts(book: Book, scope: Scope, context: Context): readonly Chart[] {
  const texts = textsOf(book).filter(({ workgroup }) => isInScope(scope, workgroup));
  const drawn = [coverageChart(book, scope, context), textsChart(texts, context, context.bookLanguage)];
  return drawn.filter((chart) => chart !== undefined);
}
