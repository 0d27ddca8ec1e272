// Which texts Home, Charts and reports count, and the chart of them by status: one rule for all.
import { chartOf, type Chart } from '../../base/charts/chart';
import { message, type Language } from '../../base/messages/text';
import { submissionStatuses } from '../../base/vocabulary/words';
import * as c from '../../words/base/charts';
import * as h from '../../words/inbox/home';
import type { Context } from '../../workbook/command/types';
import { countOf, figureOf } from '../../workbook/figures/figure';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { isUnderWay } from '../../workbook/records/this-cycle';
import { limitFor } from './limits';

type Submission = RowOf<'SUB'>;
type Where = Pick<Context, 'setting' | 'bookLanguage'>;

/** Texts of this cycle that are neither withdrawn nor merged. */
export const textsOf = (book: Book): readonly Submission[] =>
  book.rows('SUB').filter((row) => row.title.trim() !== '' && isUnderWay(row));

/** Statuses on the way to the UN. */
export const ON_THE_WAY = submissionStatuses.filter(({ key }) => key !== 'withdrawn');

/** Kinds that the UN limits, with what Settings call the limit. */
export const LIMITED = [
  ['individual', 'limit.individual'],
  ['joint', 'limit.joint'],
  ['workgroup-report', 'limit.joint'],
  ['executive-summary', 'limit.joint'],
] as const;

const isLimited = (kind: string): boolean => LIMITED.some(([one]) => one === kind);

/** Whether a text has more words than its own limit, or than the UN takes. */
export const isTooLong = ({ words, limit, kind }: Submission, context: Where): boolean =>
  (words ?? 0) > (limit ?? (isLimited(kind) ? limitFor(kind, context) : null) ?? Infinity);

/** Statuses of texts on which nobody writes any more. */
export const READY = ['final', 'uploaded', 'received'] as const;
const READY_STATUSES = new Set<string>(READY);

/** Whether nobody writes on it any more. */
export const isReady = ({ status }: Pick<Submission, 'status'>): boolean => READY_STATUSES.has(status);

/** Of some of these texts. */
export const TEXT_FIGURES = {
  all: figureOf<Submission>('texts', 'SUB', c.rules.texts, () => true),
  ready: figureOf<Submission>('texts.ready', 'SUB', c.rules.ready, isReady),
  byStatus: ON_THE_WAY.map(({ key, text }) => ({
    ...figureOf<Submission>(`texts.${key}`, 'SUB', c.rules.status, ({ status }) => status === key),
    status: key,
    label: text,
  })),
  tooLong: {
    ...({ key: 'tooLong', sheet: 'SUB', rule: h.rules.over } as const),
    rows: (texts: readonly Submission[], context: Where) => texts.filter((row) => isTooLong(row, context)),
  },
} as const;

/** Some of these texts by status. */
export function textsChart(
  texts: readonly Submission[],
  context: Where,
  language: Language,
): Chart | undefined {
  const { all, ready, byStatus, tooLong } = TEXT_FIGURES;
  return chartOf(
    'texts',
    {
      heads: [c.titles.texts[language]],
      rows: byStatus.map((figure) => ({ name: figure.label[language], values: [countOf(figure, texts)] })),
      beside: message(c.beside.texts, {
        ready: countOf(ready, texts),
        all: countOf(all, texts),
        over: countOf(tooLong, texts, context),
      }),
      rules: [c.rules.status],
    },
    language,
  );
}
