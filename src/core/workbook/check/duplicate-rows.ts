// Duplicate rows: organizations, people, issues and workgroups that stand twice under nearly the same name, people
// with one address, and workgroups twice on one issue.
import { rowsByKey } from '../records/rows-by-key';
import { coded, message, type Message, type Text } from '../../base/messages/text';
import type { Book, WorkbookFinding } from '../records/book';
import type { RowOf } from '../records/rows';
import { whoCoversWhatText } from '../../words/coverage/who-covers-what';
import type { Snapshot } from '../records/snapshot';
import { addressKey } from '../../base/text/fold';
import { nameKey } from '../../base/text/name-key';
import type { SheetId } from '../schema/sheet-ids';
import { anyRowsOf } from '../this-row/shown';
import type { AlikeSheet } from '../duplicates/alike-sheets';
import {
  groupedBy,
  organizationPairs,
  peoplePairs,
  workgroupPairs,
  type AlikePair,
} from '../duplicates/find-alike';
import { reasonsInWords } from '../duplicates/reasons';
import * as checkText from '../../words/workbook/check';
import { groupsAlike, mayBeOne } from '../../words/workbook/duplicates';
import { duplicates as duplicatesPanel } from '../../words/workbook/menu';

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

interface Placed {
  readonly id: string;
  readonly rowNumber: number;
}

/** One finding about some rows, at the first of them. */
const findingAbout = (
  sheet: SheetId,
  [first]: readonly Placed[],
  column: string,
  words: Message,
): WorkbookFinding => ({
  ...{ sheet, column, message: words, mended: false },
  rowNumber: first?.rowNumber ?? 0,
  id: first?.id ?? '',
});

const numbersOf = (rows: readonly Placed[]): string => rows.map(({ rowNumber }) => rowNumber).join(', ');

/** Issues of one name. */
function sameNames(sheet: 'ISS', rows: readonly (Placed & { readonly name: string })[]): WorkbookFinding[] {
  const groups = rowsByKey(
    rows.filter(({ name }) => nameKey(name) !== ''),
    ({ name }) => nameKey(name),
  );
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) =>
      findingAbout(sheet, group, 'name', message(checkText.namesAlike, { rows: numbersOf(group) })),
    );
}

/** The rows that pairs lead to one from another, with all that makes them alike. */
function alikeTogether(
  book: Book,
  sheet: AlikeSheet,
  pairs: readonly AlikePair[],
  words: Text = mayBeOne,
): WorkbookFinding[] {
  const groupOf = groupedBy(pairs);
  const groups = rowsByKey(pairs, ({ one }) => groupOf(one));
  return [...groups.values()].map((group) => {
    const ids = new Set(group.flatMap(({ one, other }) => [one, other]));
    const rows = anyRowsOf(book, sheet).filter(({ id }) => ids.has(id));
    const reasons = [...new Set(group.flatMap((pair) => pair.reasons))];
    const values = { rows: numbersOf(rows), reasons: reasonsInWords(reasons), panel: duplicatesPanel };
    return findingAbout(sheet, rows, 'name', coded('may be one', message(words, values)));
  });
}

const coveredTwice = (book: Book): WorkbookFinding[] =>
  duplicateClaims(book).map(({ rows, message: words }) => findingAbout('COV', rows, 'workgroup', words));

/** People whom their address no longer tells apart, besides those who may be one anyway. */
function sameAddress(book: Book, pairs: readonly AlikePair[]): WorkbookFinding[] {
  const groupOf = groupedBy(pairs);
  const people = book.rows('MEM').filter(({ email }) => addressKey(email) !== '');
  const groups = rowsByKey(people, ({ email }) => addressKey(email));
  return [...groups.values()].flatMap((group): WorkbookFinding[] => {
    const [first, second] = group;
    if (!first || !second || new Set(group.map(({ id }) => groupOf(id))).size === 1) return [];
    return [findingAbout('MEM', group, 'email', message(checkText.sameAddress, { rows: numbersOf(group) }))];
  });
}

/** People and organizations that may be one. */
function peopleAndOrganizations(book: Book): WorkbookFinding[] {
  const organizations = organizationPairs(book);
  const people = peoplePairs(book, organizations);
  return [
    ...alikeTogether(book, 'ORG', organizations),
    ...alikeTogether(book, 'MEM', people),
    ...sameAddress(book, people),
  ];
}

/** One finding for each group of rows that look like one organization, person, issue, workgroup or part in an issue. */
export function duplicateRows(book: Book, snapshot: Snapshot): WorkbookFinding[] {
  return [
    ...(snapshot.ORG && snapshot.MEM ? peopleAndOrganizations(book) : []),
    ...(snapshot.ISS ? sameNames('ISS', book.rows('ISS')) : []),
    ...(snapshot.WG ? alikeTogether(book, 'WG', workgroupPairs(book), groupsAlike) : []),
    ...(snapshot.COV ? coveredTwice(book) : []),
  ];
}
