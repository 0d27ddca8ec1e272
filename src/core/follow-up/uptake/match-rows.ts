// How the sheet of matches follows a comparison: rows come, change and go; what people decided or noted stays.
import { render, message } from '../../base/messages/text';
import type { Language } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import { changedValues } from '../../workbook/records/changed-values';
import type { Edit } from '../../workbook/records/edits';
import { deleteRow, insertRow, updateRow } from '../../workbook/records/edits';
import type { RowOf, SomeValues } from '../../workbook/records/rows';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import { reasonMessage } from './messages';
import type { AskMatches, Match } from './types';
import * as uptakeText from '../../words/follow-up/uptake';

type Row = RowOf<'MAT'>;

/** The same for all rows on one ask and one recommendation, given by their ids. */
export const matchKey = ({ ask, recommendation }: Pick<Row, 'ask' | 'recommendation'>): string =>
  `${ask} ${recommendation}`;

/** Nobody has decided or noted anything yet. */
const isUntouched = ({ decision, decidedBy, notes, unresolved }: Row): boolean =>
  (decision === '' || decision === 'open') &&
  decidedBy === '' &&
  notes === '' &&
  (unresolved['decidedBy'] ?? []).length === 0 &&
  (unresolved['decision'] ?? []).length === 0;

const reasonsCell = ({ reasons }: Match, stance: 'same' | 'opposite', language: Language): string => {
  const said = reasons.map((reason) => render(reasonMessage(reason), language));
  const first = stance === 'opposite' ? [render(message(uptakeText.opposite), language)] : [];
  return [...first, ...said].join('\n');
};

/** What the sheet should say, by pair, in the order of asks and ranks. */
function wantedRows(found: readonly AskMatches[], language: Language): Map<string, SomeValues<'MAT'>> {
  const wanted = new Map<string, SomeValues<'MAT'>>();
  for (const { id: ask, matches, opposed } of found) {
    const both = [
      ...matches.map((match) => ({ match, stance: 'same' as const })),
      ...opposed.map((match) => ({ match, stance: 'opposite' as const })),
    ];
    both.forEach(({ match, stance }, place) => {
      const recommendation = match.id;
      const reasons = reasonsCell(match, stance, language);
      wanted.set(matchKey({ ask, recommendation }), {
        ask,
        recommendation,
        rank: place + 1,
        reasons,
        stance,
      });
    });
  }
  return wanted;
}

/** A cell whose row is gone: what is typed there means nothing any more. */
const isGone = (book: Book, row: Row, column: 'ask' | 'recommendation', sheet: SheetId): boolean =>
  row[column] === '' &&
  (row.unresolved[column] ?? []).every((typed) => book.resolve([sheet], typed).kind === 'none');

/** Whether the comparison of a review speaks about the row; matches of other reviews are left alone. */
function isAbout(book: Book, row: Row, cycle: number): boolean {
  if (isGone(book, row, 'ask', 'ASK') || isGone(book, row, 'recommendation', 'REC')) return true;
  if (row.ask === '' || row.recommendation === '') return false;
  return book.find('REC', row.recommendation)?.cycle === cycle;
}

export interface MatchChanges {
  /** New rows first, the closest of each ask before the others; then those that change, then those that go. */
  readonly edits: readonly Edit[];
  readonly added: number;
  readonly removed: number;
}

/** The edits that bring the sheet up to date with what was found in a review. */
export function matchChanges(
  book: Book,
  found: readonly AskMatches[],
  cycle: number,
  options: { readonly language: Language; newId(): string },
): MatchChanges {
  const wanted = wantedRows(found, options.language);
  const known = new Set<string>();
  const updates: Edit[] = [];
  const gone: Edit[] = [];
  for (const row of book.rows('MAT')) {
    const key = matchKey(row);
    const values = wanted.get(key);
    if (values) {
      known.add(key);
      const changed = changedValues('MAT', row, values);
      if (Object.keys(changed).length > 0) updates.push(updateRow('MAT', row.id, changed));
    } else if (isUntouched(row) && isAbout(book, row, cycle)) gone.push(deleteRow('MAT', row.id));
  }
  const fresh = [...wanted].filter(([key]) => !known.has(key)).map(([, values]) => values);
  const inOrder = fresh.sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
  const inserts = inOrder.map((values) => insertRow('MAT', options.newId(), values));
  return {
    edits: [...inserts, ...updates, ...gone],
    added: inserts.length,
    removed: gone.length,
  };
}
