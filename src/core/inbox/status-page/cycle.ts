// Where the coalition stands in the cycle: the phases of Home, with today.
import { dateInWords } from '../../base/dates/words';
import { today } from '../../base/dates/zones';
import { sayIn } from '../../base/messages/text';
import type { Language } from '../../base/messages/text';
import * as home from '../../words/inbox/home';
import * as t from '../../words/inbox/status-page';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { phasesOf, type PhaseStanding } from '../home/phases';
import type { GatheredContent, Phase } from './model';

function stateInWords({ state, open }: PhaseStanding, language: Language): string {
  if (state !== 'passed') return t.states[state][language];
  return open > 0 ? sayIn(language)(home.phaseOpen, { open }) : home.phasePassed[language];
}

/** How far `now` is between two days, from 0 to 1. */
function shareOf({ from, to }: PhaseStanding, now: string): number {
  const length = Date.parse(to) - Date.parse(from);
  return length > 0 ? (Date.parse(now) - Date.parse(from)) / length : 0;
}

/** The phases as on Home; nothing while none has a day. Reads TIM and what the figures of Home count. */
export function cycleSection(book: Book, context: Context): GatheredContent {
  const { language } = context;
  const now = today(context);
  const standings = phasesOf(book, context);
  if (standings.every(({ state }) => state === 'none')) return { content: {}, leftOut: [] };
  const phases = standings.map((standing): Phase => {
    const { name, from, to, state } = standing;
    return {
      name: home.phases[name][language],
      until: to === '' ? '' : dateInWords(to, language),
      state,
      stateText: stateInWords(standing, language),
      ...(state === 'now' && from !== '' && { today: shareOf(standing, now) }),
    };
  });
  return { content: { phases }, leftOut: [] };
}
