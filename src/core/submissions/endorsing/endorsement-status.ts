// How each endorsement stands: who has said yes to the text as it is now, whom a change asks again, and who is named as
// co-submitter without a word of their own. What the cells say and what the text says are brought together here alone.
import { toWallClock } from '../../base/dates/zones';
import { textHash } from '../../base/text/text-hash';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { shareOfWordsChanged } from './difference';
import { signOnDays } from './sign-on-days';
import { asksHashNow, keptSignedText, partsOfHash, textNow, type TextNow } from './signed-text';

type Row = RowOf<'END'>;

/**
 * signed: counts. changed: signed another text, and nobody has asked yet. asked: waits for a new word. proposed: named
 * by others. not-named: signed as co-submitter, but taken off the submission's row since.
 */
export type EndorsementStatus = 'signed' | 'changed' | 'asked' | 'proposed' | 'not-named' | 'withdrawn';

/** What became of the text since: asks changed always needs a new word; late is a change after the last day to sign. */
export type TextChange = 'none' | 'small' | 'large' | 'asks' | 'late';

export interface Endorsement {
  /** Undefined for a co-submitter who only stands in the submission's row. */
  readonly row: Row | undefined;
  /** Ids; one of them is ''. */
  readonly organization: string;
  readonly person: string;
  readonly role: 'co-submitter' | 'endorser';
  readonly standing: EndorsementStatus;
  readonly change: TextChange;
}

const USUAL_CHANGE = 5;

/** Share of the words of a text that may change without a question. */
export function changeAllowed({ setting }: Pick<Context, 'setting'>): number {
  const [percent] = /\d+(?:[.,]\d+)?/.exec(setting('endorsements.change')) ?? [String(USUAL_CHANGE)];
  return Number(percent.replace(',', '.')) / 100;
}

/** A submission with all that its endorsements are judged by. */
export interface SigningContext {
  readonly book: Book;
  readonly submission: RowOf<'SUB'>;
  readonly now: TextNow;
  readonly allowed: number;
  /** Whether the text as it is now came after the last day to sign, and was not marked as a correction. */
  readonly isLate: boolean;
}

/** The version in which the text as it is now was taken in: its fingerprint ends with that of the text. */
export function versionOfText(book: Book, submission: string, text: string): RowOf<'VER'> | undefined {
  const hash = textHash(text);
  return book.rows('VER').find((row) => row.submission === submission && row.hash.endsWith(hash));
}

function cameLate(book: Book, submission: RowOf<'SUB'>, text: string, context: Context): boolean {
  const { closes, state } = signOnDays(book, submission, context);
  const version = versionOfText(book, submission.id, text);
  if (state !== 'closed' || closes === '' || !version || version.correction !== '') return false;
  const isInstant = !Number.isNaN(Date.parse(version.readAt));
  return isInstant && toWallClock(version.readAt, context.timeZone).slice(0, 10) > closes;
}

export function signingOf(book: Book, submission: RowOf<'SUB'>, context: Context): SigningContext {
  const now = textNow(book, submission);
  const isLate = cameLate(book, submission, now.text, context);
  return { book, submission, now, allowed: changeAllowed(context), isLate };
}

/** The text that the row says yes to: of a change that silence accepts, the changed one. */
export const boundTo = ({ status, hash, toldHash }: Row): string => (status === 'told' && toldHash) || hash;

/** How many have signed what a submission asks for as it stands, whatever became of its text. */
export function signaturesOfAsks(book: Book, submission: string): number {
  const asks = asksHashNow(book, submission);
  const isOfAsks = (row: Row): boolean => row.hash !== '' && partsOfHash(boundTo(row)).asks === asks;
  return book
    .rows('END')
    .filter((row) => row.submission === submission && isOfAsks(row))
    .filter(({ status }) => status === 'signed' || status === 'told').length;
}

/** What changed since a text was signed. */
export function changeSince(
  { book, submission, now, allowed, isLate }: SigningContext,
  hash: string,
): TextChange {
  if (hash === now.hash) return 'none';
  const [was, is] = [partsOfHash(hash), partsOfHash(now.hash)];
  if (was.asks !== is.asks) return 'asks';
  const kept = keptSignedText(book, submission.id, hash);
  const share = kept ? shareOfWordsChanged(kept.text, now.text) : 1;
  if (share > allowed) return 'large';
  return isLate ? 'late' : 'small';
}

function standingOf(signing: SigningContext, row: Row, change: TextChange): EndorsementStatus {
  const { submission, now } = signing;
  if (row.status === 'withdrawn') return 'withdrawn';
  if (row.hash === '' || row.status === 'proposed') return 'proposed';
  const isNamed = row.role !== 'co-submitter' || submission.coSubmitters.includes(row.organization);
  if (!isNamed) return 'not-named';
  // A text that went back to what they signed needs no answer any more.
  if (row.status === 'asked' && row.hash !== now.hash) return 'asked';
  return change === 'none' || change === 'small' ? 'signed' : 'changed';
}

function ofRow(signing: SigningContext, row: Row): Endorsement {
  const { organization, person } = row;
  const role = row.role === 'co-submitter' ? 'co-submitter' : 'endorser';
  const change = row.hash === '' ? 'none' : changeSince(signing, boundTo(row));
  return { row, organization, person, role, standing: standingOf(signing, row, change), change };
}

const proposed = (organization: string): Endorsement => ({
  ...{ row: undefined, organization, person: '', role: 'co-submitter' },
  ...{ standing: 'proposed', change: 'none' },
});

/** The one row of an organization or person on a submission. */
export const rowOfWho = (
  book: Book,
  submission: string,
  who: Pick<Row, 'organization' | 'person'>,
): Row | undefined =>
  book
    .rows('END')
    .find(
      (row) =>
        row.submission === submission &&
        row.organization === who.organization &&
        (who.organization !== '' || row.person === who.person),
    );

/**
 * All endorsements of a submission: the rows of the list, each organization and person once, and the co-submitters of
 * the submission's row who have none. The lead organization endorses nothing of its own.
 */
export function endorsementsIn(signing: SigningContext): readonly Endorsement[] {
  const { book, submission } = signing;
  const rows = book
    .rows('END')
    .filter((row) => row.submission === submission.id && (row.organization !== '' || row.person !== ''))
    .filter((row) => rowOfWho(book, submission.id, row)?.id === row.id)
    .filter(({ organization }) => organization === '' || organization !== submission.leadOrganization);
  const spoken = new Set(
    rows.flatMap(({ role, organization }) => (role === 'co-submitter' ? organization : [])),
  );
  const silent = submission.coSubmitters.filter(
    (id) => id !== submission.leadOrganization && !spoken.has(id),
  );
  return [...rows.map((row) => ofRow(signing, row)), ...[...new Set(silent)].map(proposed)];
}

export const endorsementsOf = (
  book: Book,
  submission: RowOf<'SUB'>,
  context: Context,
): readonly Endorsement[] => endorsementsIn(signingOf(book, submission, context));

export const isSigned = ({ standing }: Endorsement): boolean => standing === 'signed';

/** What an endorser or co-submitter is called on the list; `printed` is the name that shall be printed. */
export const endorserName = (
  book: Book,
  { organization, person }: Pick<Endorsement, 'organization' | 'person'>,
): string => (organization !== '' ? book.labelOf('ORG', organization) : book.labelOf('MEM', person));

/** Whether the name is for those who read the text, or only counts. */
export const isNamedInPublic = ({ row }: Endorsement): boolean => row?.shown !== 'counted';
