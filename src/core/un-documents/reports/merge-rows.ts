// Compares the recommendations of a document with the rows of the workbook, and says what to insert and to update.
import type { Context } from '../../workbook/command/types';
import { type Edit, insertRow, updateRow } from '../../workbook/records/edits';
import type { RowOf, SomeValues } from '../../workbook/records/rows';
import type { DocumentRecord } from '../reading/un-document';
import { isUnanswered } from './answered';
import type { RowPairing } from './pair-rows';
import { recommendationName, itemName, recordName, rowName, textWithUnknown } from './cycle-rows';

type RecRow = RowOf<'REC'>;

export interface Merge {
  readonly edits: readonly Edit[];
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly gone: readonly string[];
  /** Of those, the ones that are marked as withdrawn. */
  readonly marked: readonly string[];
  readonly renumbered: readonly { readonly from: string; readonly to: string }[];
  readonly ambiguous: readonly string[];
}

interface Target {
  readonly cycle: number;
  readonly source: string;
  readonly idOf: (iso3: string) => string | undefined;
  /** Ids of the issues that a record gets where its row has none. */
  readonly issuesOf: (record: DocumentRecord) => readonly string[];
}

/** What the document says a recommendation is about; issues are the coalition's own, so themes only suggest them. */
const classesOf = ({ themes, concerns, sdgs }: DocumentRecord): SomeValues<'REC'> => ({
  ...(themes.length > 0 ? { suggested: themes } : {}),
  ...(concerns.length > 0 ? { concerns } : {}),
  ...(sdgs.length > 0 ? { sdgs } : {}),
});

/** The document's classes where the row has none: what people changed there stays. */
function newClasses(row: RecRow, item: DocumentRecord): SomeValues<'REC'> {
  const isEmpty = (column: 'suggested' | 'concerns' | 'sdgs'): boolean =>
    row[column].length === 0 && !isTypedUnread(row, column);
  return Object.fromEntries(
    Object.entries(classesOf(item)).filter(([column]) =>
      isEmpty(column as 'suggested' | 'concerns' | 'sdgs'),
    ),
  );
}

const countryIds = (item: DocumentRecord, { idOf }: Target): readonly string[] =>
  item.countries.flatMap((iso3) => idOf(iso3) ?? []);

function valuesOf(item: DocumentRecord, target: Target): SomeValues<'REC'> {
  return {
    cycle: target.cycle,
    number: item.number,
    part: item.part,
    text: textWithUnknown(item),
    countries: countryIds(item, target),
    answer: item.answer,
    ...(item.answer === 'pending' ? {} : { answerSource: item.answerSource || target.source }),
    source: target.source,
    ...classesOf(item),
    ...(target.issuesOf(item).length > 0 ? { issues: target.issuesOf(item) } : {}),
  };
}

const sameSet = (first: readonly string[], second: readonly string[]): boolean =>
  first.length === second.length && first.every((value) => second.includes(value));

const isTypedUnread = ({ unresolved }: RecRow, column: string): boolean =>
  (unresolved[column] ?? []).length > 0;

/** Issues that a person set stay, also those that are written in a way that could not be read. */
const hasNoIssues = (row: RecRow): boolean => row.issues.length === 0 && !isTypedUnread(row, 'issues');

/** An answer that a person or the addendum gave stands; so does a word in its cell that could not be read. */
const isAnswerOpen = (row: RecRow): boolean => isUnanswered(row) && !isTypedUnread(row, 'answer');

/** The document's values that the row does not have yet. Local columns are never among them. */
function differences(row: RecRow, item: DocumentRecord, target: Target): SomeValues<'REC'> {
  const text = textWithUnknown(item);
  const countries = countryIds(item, target);
  const hasNewCountries =
    countries.length > 0 && !(sameSet(countries, row.countries) && !isTypedUnread(row, 'countries'));
  const hasNewAnswer = isAnswerOpen(row) && row.answer !== item.answer;
  const hasNewSource = target.source !== '' && row.source.trim() !== target.source;
  return {
    ...(row.text.trim() === text ? {} : { text }),
    ...(hasNewCountries ? { countries } : {}),
    ...(hasNewAnswer ? { answer: item.answer } : {}),
    ...newClasses(row, item),
    ...(hasNoIssues(row) && target.issuesOf(item).length > 0 ? { issues: target.issuesOf(item) } : {}),
    ...(hasNewSource ? { source: target.source } : {}),
  };
}

/** The records whose row is new, or has no issues yet. */
export const withoutIssues = (items: readonly DocumentRecord[], { rowOf }: RowPairing): DocumentRecord[] =>
  items.filter((item) => {
    const row = rowOf.get(item);
    return row === undefined || hasNoIssues(row);
  });

/** The new number of a row that has another one in the document. */
function numberOf(row: RecRow, item: DocumentRecord): SomeValues<'REC'> {
  const isKept = item.number === '' || rowName(row) === recordName(item);
  return isKept ? {} : { number: item.number, part: item.part };
}

/** Records that wait for an answer, or that stand under a number which several rows have. */
function isHeldBack(pairing: RowPairing): (item: DocumentRecord) => boolean {
  const asked = new Set(pairing.doubts.flatMap(({ records }) => records));
  return (item) => asked.has(item) || (pairing.doubled.has(recordName(item)) && !pairing.rowOf.has(item));
}

/** Rows that the document lacks, without those that have no number, and of them the ones to mark. */
function goneRows({ gone }: RowPairing, withdrawn: readonly string[]) {
  const named = gone.filter(({ number }) => number.trim() !== '');
  return { named, marked: named.filter((row) => withdrawn.includes(recommendationName(row))) };
}

/**
 * What to write so that the rows hold the document: rows that it has under another number get that number and keep all
 * else. Rows that it does not have are named; those among `withdrawn` (by name) are marked so, never deleted.
 */
export function mergeItems(
  pairing: RowPairing,
  items: readonly DocumentRecord[],
  target: Target,
  newId: Context['newId'],
  withdrawn: readonly string[] = [],
): Merge {
  const edits: Edit[] = [];
  const renumbered: Merge['renumbered'][number][] = [];
  let added = 0;
  let changed = 0;
  const heldBack = isHeldBack(pairing);
  const taken = items.filter((item) => !heldBack(item));
  for (const item of taken) {
    const row = pairing.rowOf.get(item);
    if (!row) {
      added += 1;
      edits.push(insertRow('REC', newId('REC'), valuesOf(item, target)));
      continue;
    }
    const number = numberOf(row, item);
    if (Object.keys(number).length > 0)
      renumbered.push({ from: recommendationName(row), to: itemName(item.number, item.part) });
    const values = { ...number, ...differences(row, item, target) };
    if (Object.keys(values).length === 0) continue;
    changed += 1;
    edits.push(updateRow('REC', row.id, values));
  }
  const { named, marked } = goneRows(pairing, withdrawn);
  return {
    edits: [...edits, ...marked.map(({ id }) => updateRow('REC', id, { withdrawn: true }))],
    added,
    changed,
    unchanged: taken.length - added - changed,
    gone: named.map(recommendationName),
    marked: marked.map(recommendationName),
    renumbered,
    ambiguous: [...pairing.doubled].filter((name) => items.some((item) => recordName(item) === name)),
  };
}
