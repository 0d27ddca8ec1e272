// Where each ask to a country stands: by its row on the sheet, and by contacts that say more than that row does yet.
import type { approachStatuses, contactResponses, KeyOf } from '../base/vocabulary/words';
import type { Book } from '../workbook/records/book';
import type { RowOf } from '../workbook/records/rows';
import { rowsByKey } from '../workbook/records/rows-by-key';

export type ApproachStatus = KeyOf<typeof approachStatuses>;
export type ContactResponse = KeyOf<typeof contactResponses>;
type Approach = RowOf<'ATC'>;
export type Contact = RowOf<'CON'>;

export interface ApproachState {
  readonly country: string;
  readonly ask: string;
  /** The row that counts; undefined where only contacts speak of it. */
  readonly row: Approach | undefined;
  /** All rows of the pair: somebody may have typed it twice. */
  readonly rows: readonly Approach[];
  /** The latest first. */
  readonly contacts: readonly Contact[];
  readonly status: ApproachStatus;
}

const STATUS_AFTER: Readonly<Record<ContactResponse, ApproachStatus>> = {
  none: 'asked',
  considering: 'considering',
  'will-raise': 'promised',
  no: 'declined',
};

/** The status that an answer means: a message without an answer is asked, and takes no promise back. */
export const statusAfter = (response: string): ApproachStatus =>
  STATUS_AFTER[response as ContactResponse] ?? 'asked';

/** Of two rows for one pair the one that went further counts. */
const FURTHER: readonly string[] = ['', 'planned', 'dropped', 'asked', 'considering', 'declined', 'promised'];

export const approachKey = ({ country, ask }: { readonly country: string; readonly ask: string }): string =>
  `${country} ${ask}`;

/** What contacts say of a pair: the latest answer, else that it was asked; '' without contacts. */
function heardFrom(contacts: readonly Contact[]): ApproachStatus | '' {
  const answered = contacts.find(({ response }) => response !== '' && response !== 'none');
  if (answered) return statusAfter(answered.response);
  return contacts.length > 0 ? 'asked' : '';
}

/** Only a row that says no answer yet is overtaken by contacts: an answer on it was written by somebody who knew. */
function statusOf(row: Approach | undefined, contacts: readonly Contact[]): ApproachStatus {
  const written = (row?.status ?? '') as ApproachStatus | '';
  const heard = heardFrom(contacts);
  const isOpen = written === '' || written === 'planned' || written === 'asked';
  return isOpen && heard !== '' && !(written === 'asked' && heard === 'asked') ? heard : written || 'planned';
}

const latestFirst = (one: Contact, other: Contact): number =>
  other.date.localeCompare(one.date) || other.rowNumber - one.rowNumber;

/** Every ask to a country that the workbook knows of, by `approachKey`. Reads ATC and CON. */
export function standingsOf(book: Book): ReadonlyMap<string, ApproachState> {
  const rows = rowsByKey(
    book.rows('ATC').filter(({ country, ask }) => country !== '' && ask !== ''),
    approachKey,
  );
  const pairs = book
    .rows('CON')
    .filter(({ country }) => country !== '')
    .flatMap((contact) => contact.asks.map((ask) => ({ contact, ask, country: contact.country })));
  const contacts = rowsByKey(pairs, approachKey);
  const standings = new Map<string, ApproachState>();
  for (const key of new Set([...rows.keys(), ...contacts.keys()])) {
    const own = rows.get(key) ?? [];
    const spoken = (contacts.get(key) ?? []).map(({ contact }) => contact).sort(latestFirst);
    const rank = ({ status }: Approach): number => FURTHER.indexOf(status);
    const row = own.reduce<Approach | undefined>(
      (best, one) => (best && rank(best) >= rank(one) ? best : one),
      undefined,
    );
    const [country = '', ask = ''] = key.split(' ');
    standings.set(key, { country, ask, row, rows: own, contacts: spoken, status: statusOf(row, spoken) });
  }
  return standings;
}

/** Whether a country carries the ask: all but what was given up or declined. */
export const isApproachOpen = ({ status }: ApproachState): boolean =>
  status !== 'dropped' && status !== 'declined';

/** Whether the ask is put to countries no more: it is gone, or its submission was withdrawn. Reads ASK and SUB. */
export function isWithdrawn(book: Book, ask: string): boolean {
  const row = book.find('ASK', ask);
  return !row || book.find('SUB', row.submission)?.status === 'withdrawn';
}
