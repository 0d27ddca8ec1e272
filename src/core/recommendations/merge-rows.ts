// Compares the recommendations of a document with the rows of the workbook, and says what to insert and to update.
import type { Context } from '../calls/types';
import type { Edit } from '../records/edits';
import { insertRow, updateRow } from '../records/edits';
import type { RowOf, SomeValues } from '../records/rows';
import { foldedText } from '../language/words';
import type { DocumentRecord } from '../un-documents/un-document';

type RecRow = RowOf<'REC'>;

/** `92.10`, and `92.12 (2)` for the second ask under a number. */
export const itemName = (number: string, part: number): string =>
  part > 1 ? `${number} (${String(part)})` : number;

/** What a recommendation is known by when its document prints no numbers. */
const textName = (text: string): string => `text ${foldedText(text)}`;

/** Numbers are compared as text: `92.1` and `92.10` are two recommendations. */
function rowName({ number, part, text }: RecRow): string {
  const printed = number.trim().replace(/\.$/, '');
  return printed === '' ? textName(text) : itemName(printed, part ?? 1);
}

const recordName = (record: DocumentRecord): string =>
  record.number === '' ? textName(textWithUnknown(record)) : itemName(record.number, record.part);

export interface Merge {
  readonly edits: readonly Edit[];
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly gone: readonly string[];
  readonly ambiguous: readonly string[];
}

interface Target {
  readonly cycle: number;
  readonly source: string;
  readonly idOf: (iso3: string) => string | undefined;
  /** Ids of the issues that a record gets where its row has none. */
  readonly issuesOf: (record: DocumentRecord) => readonly string[];
}

/** A name that no country fits stays in the text, where it stood, until someone teaches the workbook the name. */
const textWithUnknown = ({ text, unknownCountries }: DocumentRecord): string =>
  unknownCountries.length > 0 ? `${text} (${unknownCountries.join(', ')})` : text;

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
const isAnswerOpen = (row: RecRow): boolean =>
  (row.answer === '' || row.answer === 'pending') && !isTypedUnread(row, 'answer');

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

function groupRows(rows: readonly RecRow[], cycle: number): ReadonlyMap<string, readonly RecRow[]> {
  const groups = new Map<string, RecRow[]>();
  for (const row of rows) {
    if (row.cycle !== cycle) continue;
    groups.set(rowName(row), [...(groups.get(rowName(row)) ?? []), row]);
  }
  return groups;
}

/** The records whose row is new, or has no issues yet. */
export function withoutIssues(
  rows: readonly RecRow[],
  items: readonly DocumentRecord[],
  cycle: number,
): DocumentRecord[] {
  const groups = groupRows(rows, cycle);
  return items.filter((item) => (groups.get(recordName(item)) ?? []).every(hasNoIssues));
}

/** What to write so that the rows of the cycle hold the document; rows that it does not have are only named. */
export function mergeItems(
  rows: readonly RecRow[],
  items: readonly DocumentRecord[],
  target: Target,
  newId: Context['newId'],
): Merge {
  const groups = groupRows(rows, target.cycle);
  const edits: Edit[] = [];
  let added = 0;
  let changed = 0;
  for (const item of items) {
    const [row, ...others] = groups.get(recordName(item)) ?? [];
    if (!row) {
      added += 1;
      edits.push(insertRow('REC', newId('REC'), valuesOf(item, target)));
    } else if (others.length === 0) {
      const values = differences(row, item, target);
      if (Object.keys(values).length === 0) continue;
      changed += 1;
      edits.push(updateRow('REC', row.id, values));
    }
  }
  const inDocument = new Set(items.map(recordName));
  const gone = [...groups].filter(
    ([name, same]) =>
      !name.startsWith('text ') && !inDocument.has(name) && same.some(({ withdrawn }) => !withdrawn),
  );
  const ambiguous = [...groups]
    .filter(([name, same]) => same.length > 1 && inDocument.has(name))
    .map(([name]) => name);
  const unchanged = items.length - added - changed - ambiguous.length;
  return { edits, added, changed, unchanged, gone: gone.map(([name]) => name), ambiguous };
}
