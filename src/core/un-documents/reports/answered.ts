// How the government answered recommendations, as it is counted everywhere. One that has no answer yet is not one that was refused.
import { governmentAnswers } from '../../base/vocabulary/words';
import { figureOf } from '../../workbook/figures/figure';
import type { RowOf } from '../../workbook/records/rows';
import * as c from '../../words/base/charts';

type Answered = Pick<RowOf<'REC'>, 'answer'>;

const SUPPORTED: ReadonlySet<string> = new Set(['supported', 'in-part']);

/** Whether the government supports it, at least in part. */
export const isSupported = ({ answer }: Answered): boolean => SUPPORTED.has(answer);

/** Whether the government has not answered it yet: an empty cell says so as the word does. */
export const isUnanswered = ({ answer }: Answered): boolean => answer === '' || answer === 'pending';

/** Whether it has this answer. */
export const isAnswered =
  (key: string) =>
  (row: Answered): boolean =>
    key === 'pending' ? isUnanswered(row) : row.answer === key;

/** Recommendations of a review, and those by answer. */
export const REVIEW_FIGURE = figureOf<Answered>('recs', 'REC', c.rules.recs, () => true);
export const ANSWER_FIGURES = governmentAnswers.map(({ key, text }) => ({
  ...figureOf<Answered>(`answer.${key}`, 'REC', c.rules.answer, isAnswered(key)),
  answer: key,
  label: text,
}));
