// Duplicate rows: organizations, people, issues and workgroups that stand twice under nearly the same name, people
// with one address, and workgroups twice on one issue.
import { rowsByKey } from '../records/rows-by-key';
import { message, type Message, type Text } from '../../base/messages/text';
import type { Book, Finding } from '../records/book';
import type { RowOf } from '../records/rows';
import { whoCoversWhatText } from '../../words/coverage/who-covers-what';
import type { Snapshot } from '../records/snapshot';
import { addressKey, foldText } from '../../base/text/fold';
import * as checkText from '../../words/workbook/check';

interface DuplicateClaim {
  /** The upper first; at least two. */
  readonly rows: readonly RowOf<'COV'>[];
  readonly message: Message;
}

/** Each issue and workgroup with more than one row of Who covers what, with a sentence that names the rows. */
export function duplicateClaims(book: Book): readonly DuplicateClaim[] {
  const claims = book.rows('COV').filter(({ issue, workgroup }) => issue !== '' && workgroup !== '');
  const groups = rowsByKey(claims, ({ issue, workgroup }) => `${issue} ${workgroup}`);
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first || rows.length < 2) return [];
    const values = {
      issue: book.labelOf('ISS', first.issue),
      workgroup: book.labelOf('WG', first.workgroup),
      rows: rows.map(({ rowNumber }) => rowNumber).join(', '),
    };
    return [{ rows, message: message(whoCoversWhatText.doubledRow, values) }];
  });
}

const LEADING = /^(the|la|el|los|las|le|les|l)\s+/;

/** A name without accents, case, punctuation, spaces and a leading article. */
export const nameKey = (name: string): string =>
  foldText(name)
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(LEADING, '')
    .replace(/\s/g, '');

interface Named {
  readonly id: string;
  readonly name: string;
  readonly rowNumber: number;
  readonly notSameAs: readonly string[];
  /** What must also agree: the organization for people. */
  readonly with: string;
}

function alike(rows: readonly Named[]): Named[][] {
  const withName = rows.filter(({ name }) => nameKey(name) !== '');
  const groups = rowsByKey(withName, (row) => `${nameKey(row.name)} ${row.with}`);
  const parted = (a: Named, b: Named) => a.notSameAs.includes(b.id) || b.notSameAs.includes(a.id);
  return [...groups.values()].filter(
    (group) => group.length > 1 && group.some((a, i) => group.slice(i + 1).some((b) => !parted(a, b))),
  );
}

type NamedSheet = 'ORG' | 'MEM' | 'ISS' | 'WG';

/** Where rows can say that they are not the same, the remedy is another. */
const remedyOf = (sheet: NamedSheet): Text =>
  sheet === 'ORG' || sheet === 'MEM' ? checkText.rowsAlike : checkText.namesAlike;

function findingsFor(sheet: NamedSheet, rows: readonly Named[]): Finding[] {
  return alike(rows).map((group): Finding => {
    const words = message(remedyOf(sheet), {
      rows: group.map(({ rowNumber }) => rowNumber).join(', '),
    });
    const [first] = group;
    return {
      sheet,
      rowNumber: first?.rowNumber ?? 0,
      id: first?.id ?? '',
      column: 'name',
      message: words,
      mended: false,
    };
  });
}

const coveredTwice = (book: Book): Finding[] =>
  duplicateClaims(book).map(({ rows, message: words }) => ({
    sheet: 'COV',
    rowNumber: rows[0]?.rowNumber ?? 0,
    id: rows[0]?.id ?? '',
    column: 'workgroup',
    message: words,
    mended: false,
  }));

/** People whom their address no longer tells apart. */
function sameAddress(book: Book): Finding[] {
  const people = book.rows('MEM').filter(({ email }) => addressKey(email) !== '');
  const groups = rowsByKey(people, ({ email }) => addressKey(email));
  return [...groups.values()].flatMap((group): Finding[] => {
    const [first, second] = group;
    if (!first || !second) return [];
    const rows = group.map(({ rowNumber }) => rowNumber).join(', ');
    const words = message(checkText.sameAddress, { rows });
    const { id, rowNumber } = first;
    return [{ sheet: 'MEM', id, rowNumber, column: 'email', message: words, mended: false }];
  });
}

/** Rows of sheets without a column for what they are not the same as. */
const named = (rows: readonly Omit<Named, 'notSameAs' | 'with'>[]): Named[] =>
  rows.map(({ id, name, rowNumber }) => ({ id, name, rowNumber, notSameAs: [], with: '' }));

/** One finding for each group of rows that look like one organization, person, issue, workgroup or part in an issue. */
export function duplicateRows(book: Book, snapshot: Snapshot): Finding[] {
  const organizations = snapshot.ORG ? book.rows('ORG').map((row) => ({ ...row, with: '' })) : [];
  const people = snapshot.MEM ? book.rows('MEM').map((row) => ({ ...row, with: row.organization })) : [];
  return [
    ...findingsFor('ORG', organizations),
    ...findingsFor('MEM', people),
    ...(snapshot.ISS ? findingsFor('ISS', named(book.rows('ISS'))) : []),
    ...(snapshot.WG ? findingsFor('WG', named(book.rows('WG'))) : []),
    ...(snapshot.MEM ? sameAddress(book) : []),
    ...(snapshot.COV ? coveredTwice(book) : []),
  ];
}
