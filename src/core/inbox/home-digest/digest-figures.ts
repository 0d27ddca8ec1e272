// What the digest for home counts, in the order in which it is told.
import { SAID_FIGURES } from '../../advocacy/what-was-said/interventions';
import type { Text } from '../../base/messages/text';
import type { Figure } from '../../workbook/figures/figure';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import * as t from '../../words/inbox/home-digest';
import type { HomeItems } from './items';

interface Shown extends Figure<[HomeItems]> {
  readonly words: Text;
}

const figure = (key: string, sheet: SheetId, words: Text, rows: Shown['rows']): Shown => ({
  ...{ key: `digest.${key}`, sheet, words, rows },
  rule: t.figureRule,
});

const heard = (key: 'yes' | 'partly', words: Text): Shown => ({
  ...SAID_FIGURES[key],
  words,
  rows: ({ session }) => SAID_FIGURES[key].rows(session.heard),
});

export const DIGEST_FIGURES: readonly Shown[] = [
  figure('today', 'ACT', t.todayCount, ({ toDos, meetings, milestones, contactOf }) => [
    ...[...toDos, ...meetings],
    ...[...milestones, ...contactOf],
  ]),
  figure('toShare', 'OUT', t.toShareCount, ({ toShare }) => toShare),
  heard('yes', t.heardCount),
  heard('partly', t.partlyCount),
  figure('notKept', 'ATC', t.notKeptCount, ({ session }) => session.notKept),
];
