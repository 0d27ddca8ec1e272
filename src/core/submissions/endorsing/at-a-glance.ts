// Endorsements as far as they can be told without reading any text: by the fingerprints of versions and asks alone. Whether
// a text changed by much, the panel says.
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { asksHashNow, partsOfHash } from './signed-text';
import { boundTo, rowOfWho } from './endorsement-status';

/** The fingerprint of a text that was taken in begins with this sign; that of a built document does not. */
const TAKEN_IN = 't';

/** The latest version that was taken in. */
export const latestText = (book: Book, submission: string): RowOf<'VER'> | undefined =>
  book
    .rows('VER')
    .filter((row) => row.submission === submission && row.hash.startsWith(TAKEN_IN))
    .reduce<RowOf<'VER'> | undefined>(
      (last, row) => ((row.version ?? 0) > (last?.version ?? -1) ? row : last),
      undefined,
    );

export type Glance = 'proposed' | 'asked' | 'asks changed' | 'text changed' | 'quiet';

/** What is to be seen of a row of the list. */
export function glanceAt(book: Book, row: RowOf<'END'>): Glance {
  if (row.status === 'withdrawn') return 'quiet';
  if (row.hash === '' || row.status === 'proposed') return 'proposed';
  if (row.status === 'asked') return 'asked';
  const signed = partsOfHash(boundTo(row));
  if (signed.asks !== asksHashNow(book, row.submission)) return 'asks changed';
  const latest = latestText(book, row.submission);
  const isOther = latest !== undefined && !latest.hash.endsWith(signed.text) && latest.correction === '';
  return isOther ? 'text changed' : 'quiet';
}

/** Organizations that the submission's row names as co-submitters and nobody has asked. */
export const neverAsked = (
  book: Book,
  { id, coSubmitters, leadOrganization }: RowOf<'SUB'>,
): readonly string[] =>
  coSubmitters.filter(
    (organization) => organization !== leadOrganization && !rowOfWho(book, id, { organization, person: '' }),
  );
