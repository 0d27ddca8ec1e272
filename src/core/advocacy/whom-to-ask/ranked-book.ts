// The ranking for a workbook: its countries, its recommendations, its weights, and what matches say of asks.
import { today } from '../../base/dates/zones';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { countriesToAsk, isSeated } from '../countries';
import { evidenceIn, type Evidence } from './evidence';
import { createNearness } from './likeness';
import { createRanker, type Candidate, type Opposites, type Ranker } from './rank';
import { weightsIn } from './weights';

export interface RankedBook {
  readonly ranker: Ranker;
  readonly evidence: readonly Evidence[];
  /** All countries that may be asked, in the order of the sheet. */
  readonly countries: readonly RowOf<'CTY'>[];
  readonly candidates: readonly Candidate[];
}

export const rankReads = ['CTY', 'REC', 'OTH', 'ISS', 'MAT'] as const;

function candidateOf(row: RowOf<'CTY'>, year: number): Candidate {
  return {
    id: row.id,
    region: row.region,
    isOnCouncil: isSeated(row.council, year),
    isInTroika: row.troika,
    hasContact: row.missionContacts.trim() !== '' || row.contactPerson !== '',
  };
}

/** Recommendations that want the opposite of an ask, as the workbook found and nobody denied. */
function oppositesIn(book: Book): Opposites {
  const opposites = new Map<string, Set<string>>();
  for (const { ask, recommendation, stance, decision } of book.rows('MAT'))
    if (stance === 'opposite' && decision !== 'not-same')
      opposites.set(ask, (opposites.get(ask) ?? new Set()).add(recommendation));
  return opposites;
}

/** Reads the sheets of `rankReads`. */
export function rankedBook(book: Book, context: Context): RankedBook {
  const year = Number(today(context).slice(0, 4));
  const countries = countriesToAsk(book, context);
  const candidates = countries.map((row) => candidateOf(row, year));
  const evidence = evidenceIn(book);
  const ranker = createRanker(candidates, evidence, createNearness(evidence), {
    weights: weightsIn(context),
    opposites: oppositesIn(book),
  });
  return { ranker, evidence, countries, candidates };
}
