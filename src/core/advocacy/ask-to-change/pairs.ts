// Each ask with each country that has to do with it: whether it was asked, promised and heard, and what it recommended.
import { groupBy } from '../../base/group-by';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { approachKey, standingsOf, type ApproachStatus, type ApproachState } from '../approaches';
import { currentReview } from '../../follow-up/progress/which';
import {
  bestHeard,
  interventionRows,
  wasHeard,
  type HeardState,
  type Intervention,
} from '../what-was-said/interventions';

export type Recommendation = RowOf<'REC'>;

export interface AskPairState {
  readonly country: string;
  readonly ask: string;
  /** '' where nobody planned or put the ask to the country. */
  readonly status: ApproachStatus | '';
  readonly wasAsked: boolean;
  readonly promised: boolean;
  readonly heard: HeardState;
  readonly wasHeard: boolean;
  /** In its own words: what it promised, and what was noted in the room. */
  readonly promise: string;
  readonly words: string;
  /** Its recommendations in this review that somebody decided take up the ask. */
  readonly made: readonly Recommendation[];
}

/** Recommendations of this review by the ask that they take up, as people decided. Reads MAT and REC. */
export function takenUpByAsk(
  book: Book,
  context: Pick<Context, 'setting'>,
): ReadonlyMap<string, readonly Recommendation[]> {
  const cycle = currentReview(book, context);
  const made = book.rows('MAT').flatMap(({ ask, recommendation, decision }) => {
    const row = book.find('REC', recommendation);
    const counts = row && cycle !== null && row.cycle === cycle && !row.withdrawn && decision === 'taken-up';
    return counts ? [{ ask, row }] : [];
  });
  const byAsk = groupBy(made, ({ ask }) => [ask]);
  return new Map([...byAsk].map(([ask, all]) => [ask, [...new Set(all.map(({ row }) => row))]]));
}

const wasAsked = ({ status, contacts, row }: ApproachState): boolean =>
  !['planned', 'dropped'].includes(status) || contacts.length > 0 || (row?.askedOn ?? '') !== '';

const promiseOf = ({ row, contacts }: ApproachState): string =>
  row?.promise || (contacts.find(({ promise }) => promise !== '')?.promise ?? '');

interface Parts {
  readonly standing: ApproachState | undefined;
  readonly notes: readonly Intervention[];
  readonly made: readonly Recommendation[];
}

function pairOf(key: string, { standing, notes, made }: Parts): AskPairState {
  const [country = '', ask = ''] = key.split(' ');
  return {
    country,
    ask,
    status: standing?.status ?? '',
    wasAsked: standing !== undefined && wasAsked(standing),
    promised: standing?.status === 'promised',
    heard: bestHeard(notes),
    wasHeard: notes.some(wasHeard),
    promise: standing ? promiseOf(standing) : '',
    words: notes
      .map(({ words }) => words.trim())
      .filter((words) => words !== '')
      .join(' … '),
    made,
  };
}

/** All pairs that the workbook knows of. Reads ATC, CON, HRD, MAT and REC. */
export function pairsOf(book: Book, context: Pick<Context, 'setting'>): readonly AskPairState[] {
  const standings = standingsOf(book);
  const notes = groupBy(interventionRows(book), (row) => (row.ask === '' ? [] : [approachKey(row)]));
  const rows = [...takenUpByAsk(book, context)].flatMap(([ask, all]) => all.map((row) => ({ ask, row })));
  const made = groupBy(rows, ({ ask, row }) => row.countries.map((country) => approachKey({ country, ask })));
  return [...new Set([...standings.keys(), ...notes.keys(), ...made.keys()])].map((key) =>
    pairOf(key, {
      standing: standings.get(key),
      notes: notes.get(key) ?? [],
      made: (made.get(key) ?? []).map(({ row }) => row),
    }),
  );
}
