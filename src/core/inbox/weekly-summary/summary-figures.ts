// What a person's weekly summary counts, in the order in which it is told.
import type { Text } from '../../base/messages/text';
import type { Figure } from '../../workbook/figures/figure';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import * as t from '../../words/inbox/weekly-summary';
import type { DigestItems } from './items';

interface Shown extends Figure<[DigestItems]> {
  readonly words: Text;
}

const figure = (key: string, sheet: SheetId, words: Text, rows: Shown['rows']): Shown => ({
  ...{ key: `summary.${key}`, sheet, words, rows },
  rule: t.figureRule,
});

export const SUMMARY_FIGURES: readonly Shown[] = [
  figure('late', 'ACT', t.lateCount, ({ late }) => late),
  figure('clashes', 'COV', t.clashCount, ({ clashes }) => clashes),
  figure('pairs', 'OVL', t.pairCount, ({ pairs }) => pairs),
  figure('overdue', 'OVL', t.overdueCount, ({ overdue }) => overdue),
  figure('toSign', 'SUB', t.toSignCount, ({ toSign }) => toSign),
  figure('reviews', 'SUB', t.reviewCount, ({ reviews }) => reviews),
  figure('toDos', 'ACT', t.toDoCount, ({ toDos }) => toDos),
  figure('nextSteps', 'REC', t.nextStepCount, ({ nextSteps }) => nextSteps),
  figure('followUps', 'CON', t.followUpCount, ({ followUps }) => followUps),
  figure('meetings', 'MTG', t.meetingsAhead, ({ meetings, groupMeetings }) => [
    ...meetings,
    ...groupMeetings,
  ]),
  figure('letters', 'OBX', t.letterCount, ({ letters }) => letters),
];
