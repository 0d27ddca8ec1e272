// The rule of 'uptake': each ask with the countries that raised it, what the government said, and what is to be decided.
import type { AskedFor, UptakeInput, UptakeResult, UptakeShow } from './calls';
import type { Context, Plan } from '../../workbook/command/types';
import { success, type Outcome } from '../../base/outcome';
import { cyclesOf } from '../progress/which';
import type { Book } from '../../workbook/records/book';
import { resolveLink } from '../../workbook/records/links';
import { isSupported, isTakenUp, shownAsk, type MatchedRow } from './show';
import { uptakeInput } from './calls';
import { defineCommand } from '../../workbook/command/define-command';
import * as uptakeText from '../../words/follow-up/uptake';

export const uptakeReads = ['MAT', 'ASK', 'REC', 'WG', 'CTY', 'MEM'] as const;

/** Matches by ask; of recommendations that were not withdrawn, in one review. */
function matchesByAsk(book: Book, cycle: number | null): Map<string, MatchedRow[]> {
  const found = new Map<string, MatchedRow[]>();
  for (const match of book.rows('MAT')) {
    const recommendation = book.find('REC', match.recommendation);
    if (!recommendation || recommendation.cycle !== cycle || recommendation.withdrawn) continue;
    const rows = found.get(match.ask);
    if (rows) rows.push({ match, recommendation });
    else found.set(match.ask, [{ match, recommendation }]);
  }
  return found;
}

const FITS: Readonly<Record<UptakeShow, (one: AskedFor) => boolean>> = {
  all: () => true,
  'taken-up': ({ takenUp }) => takenUp > 0,
  'to-decide': ({ open }) => open > 0,
  'not-taken-up': ({ takenUp, open }) => takenUp === 0 && open === 0,
  mine: ({ mine }) => mine,
};

interface Totals {
  readonly raisedBy: number;
  readonly takenUp: number;
  readonly supported: number;
}

/** Each recommendation counts once, however many asks it takes up. */
function totals(matches: ReadonlyMap<string, readonly MatchedRow[]>): Totals {
  const rows = [...matches.values()].flatMap((list) => list.filter(isTakenUp));
  const recommendations = [...new Set(rows.map(({ recommendation }) => recommendation))];
  return {
    raisedBy: new Set(recommendations.flatMap(({ countries }) => countries)).size,
    takenUp: recommendations.length,
    supported: recommendations.filter(isSupported).length,
  };
}

/** What came of the asks in a review, the latest when none is named. Fails on unknown asks and workgroups. */
export function planUptake(
  book: Book,
  input: UptakeInput,
  { actor, language }: Context,
): Outcome<Plan<UptakeResult>> {
  const ask = resolveLink(book, ['ASK'], input.ask ?? '');
  if (!ask.ok) return ask;
  const workgroup = resolveLink(book, ['WG'], input.workgroup ?? '');
  if (!workgroup.ok) return workgroup;
  const cycles = cyclesOf(book);
  const cycle = input.cycle ?? cycles[0] ?? null;
  const matches = matchesByAsk(book, cycle);
  const isBrief = input.brief ?? false;
  const all = book
    .rows('ASK')
    .filter(({ text }) => text.trim() !== '')
    .map((row) => shownAsk(book, row, matches.get(row.id) ?? [], { actor, language, isBrief }));
  const asks = all
    .filter(FITS[input.show ?? 'all'])
    .filter((one) => ask.value === '' || one.ask.id === ask.value)
    .filter((one) => workgroup.value === '' || one.workgroup.id === workgroup.value);
  const counts = Object.fromEntries(
    Object.entries(FITS).map(([show, fit]) => [show, all.filter(fit).length]),
  ) as Record<UptakeShow, number>;
  return success({
    edits: [],
    effects: [],
    result: {
      cycle,
      cycles,
      asks,
      counts,
      ...totals(matches),
      hasMatches: matches.size > 0,
      mayMatch: actor.isCoordinator || actor.coChairs.length > 0,
    },
    summary: [],
  });
}

/** What was asked for, and what came of it. */
export const uptake = defineCommand({
  name: 'uptake',
  title: uptakeText.title,
  audience: 'member',
  pace: 'query',
  input: uptakeInput,
  reads: uptakeReads,
  plan: planUptake,
});
