// Where the coalition stands in the cycle: the phases of Home, with today.
import { dateInWords } from '../../base/dates/words';
import { today } from '../../base/dates/zones';
import type { MilestoneKey } from '../../cycle/timeline/milestones';
import { milestoneRow } from '../../cycle/timeline/move-dates';
import * as home from '../../words/inbox/home';
import * as t from '../../words/inbox/status-page';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { PHASES } from '../home/cycle-header';
import type { GatheredContent, Phase, PhaseState } from './model';

const DAY = 10;

const dayOf = (book: Book, key: MilestoneKey): string => milestoneRow(book, key)?.due.slice(0, DAY) ?? '';

function stateOf(from: string, to: string, now: string): PhaseState {
  if (to === '') return 'none';
  if (now > to) return 'done';
  return now >= from ? 'now' : 'later';
}

/** How far `now` is between two days, from 0 to 1. */
function shareOf(from: string, to: string, now: string): number {
  const length = Date.parse(to) - Date.parse(from);
  return length > 0 ? (Date.parse(now) - Date.parse(from)) / length : 0;
}

/** The phases as on Home. Reads TIM. */
export function cycleSection(book: Book, context: Context): GatheredContent {
  const { language } = context;
  const now = today(context);
  const phases = PHASES.map(([name, start, end]): Phase => {
    const [from, to] = [dayOf(book, start), dayOf(book, end)];
    const state = stateOf(from, to, now);
    return {
      name: home.phases[name][language],
      until: to === '' ? '' : dateInWords(to, language),
      state,
      stateText: t.states[state][language],
      ...(state === 'now' && from !== '' && { today: shareOf(from, to, now) }),
    };
  });
  return { content: { phases }, leftOut: [] };
}
