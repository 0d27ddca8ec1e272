// Headings in stored texts name issues: when an issue is renamed, they change in the same step, as links do.
import { withoutNotes } from '../../base/text/endnotes';
import { headingWords, lineKey, mayBeHeading } from '../documents/written-text';
import type { Language } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import { rowKey } from '../../workbook/records/names';
import { nameColumn } from '../../workbook/records/issue-name';
import type { RowOf, Value } from '../../workbook/records/rows';
import { cellText, columnIndex, type SheetSnapshot } from '../../workbook/records/snapshot';
import type { CellChange, NamingContext, Renewal, RowEdit, SheetWrites } from '../../workbook/changes/types';
import { wordsOf } from './recognised';

const NAMES = ['name', 'nameEs', 'nameFr'] as const;

type Names = Readonly<Record<(typeof NAMES)[number], string>>;

interface Named {
  readonly row: RowOf<'ISS'>;
  readonly isEdited: boolean;
  /** As the edits leave them, each on one line: a heading is one. */
  readonly now: Names;
  /** The same as they compare. */
  readonly keys: readonly string[];
}

interface Renamed extends Named {
  /** What a heading may say, as it compares, with what it says from now on. */
  readonly pairs: readonly (readonly [before: string, after: string])[];
}

const textOf = (value: Value | undefined): string => (typeof value === 'string' ? value : '');
const onOneLine = (name: string): string => name.replace(/\s+/g, ' ').trim();

function named(row: RowOf<'ISS'>, edit: RowEdit | undefined): Named {
  const values = edit?.values ?? {};
  const given = (key: (typeof NAMES)[number]): string =>
    onOneLine(key in values ? textOf(values[key]) : row[key]);
  const now = { name: given('name'), nameEs: given('nameEs'), nameFr: given('nameFr') };
  return { row, isEdited: edit !== undefined, now, keys: NAMES.map((key) => lineKey(now[key])) };
}

/** Names that two issues or more have, as they compare. */
function sharedNames(issues: readonly Named[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { keys } of issues) for (const key of new Set(keys)) times.set(key, (times.get(key) ?? 0) + 1);
  return new Set([...times].filter(([, count]) => count > 1).map(([key]) => key));
}

/** Typed by hand, the old name stands only in the label. A name that two issues have says neither: their labels do. */
function renamed(issue: Named, shared: ReadonlySet<string>, { labels, language }: NamingContext): Renamed {
  const { row, now, keys } = issue;
  const label = labels.get(row.id)?.label ?? row.label;
  const said = (name: string): string => (shared.has(lineKey(name)) ? label : name);
  const written = now[nameColumn(language)] || now.name;
  const before = [
    [row.label, written],
    ...NAMES.map((key) => [row[key], now[key] || written] as const),
  ] as const;
  const pairs = before.map(([name, after]) => [lineKey(name), after] as const);
  const changed = pairs.filter(([name]) => name !== '' && !keys.includes(name));
  return { ...issue, pairs: changed.map(([name, after]) => [name, said(after)]) };
}

/** The names, as they compare, that are an issue's before and after. */
function keptBy({ row, now, keys, pairs }: Renamed, language: Language): readonly string[] {
  const isNew = new Set(pairs.map(([, after]) => after));
  const label = lineKey(row.label);
  // Of two issues of one name the label of one says which is meant, so that headings of that name are the other's.
  const isNamesake = (key: string, name: string): boolean =>
    key === nameColumn(language) && label !== name && label.startsWith(name);
  return NAMES.flatMap((key, at) => {
    const name = keys[at] ?? '';
    return isNew.has(now[key]) || isNamesake(key, name) ? [] : [name];
  });
}

/** What headings say from now on, by what they said; a name that another issue keeps is that one's. */
function headingsToRenew(
  book: Book,
  edits: readonly RowEdit[],
  naming: NamingContext,
): ReadonlyMap<string, string> {
  const ofIssues = new Map(
    edits.filter(({ sheet, kind }) => sheet === 'ISS' && kind === 'update').map((edit) => [edit.id, edit]),
  );
  const all = book.rows('ISS').map((row) => named(row, ofIssues.get(row.id)));
  const shared = sharedNames(all);
  const issues = all.map((issue) => renamed(issue, shared, naming));
  const held = new Set(issues.flatMap((issue) => keptBy(issue, naming.language)));
  const pairs = issues.filter(({ isEdited }) => isEdited).flatMap((issue) => issue.pairs);
  return new Map(pairs.filter(([before]) => !held.has(before)));
}

const OWN_OUTLINE = /^# \S/m;

function renewed(line: string, names: ReadonlyMap<string, string>): string {
  if (!mayBeHeading(line)) return line;
  const heading = headingWords(line);
  const name = names.get(lineKey(heading));
  if (name === undefined) return line;
  const bare = withoutNotes(heading);
  const notes = heading.startsWith(bare) ? heading.slice(bare.length) : '';
  return line.slice(0, line.length - heading.length) + name + notes;
}

function renewedText(sheet: SheetSnapshot, names: ReadonlyMap<string, string>): SheetWrites {
  const [text, words] = [columnIndex(sheet, 'text'), columnIndex(sheet, 'words')];
  const changes = sheet.rows.flatMap((row): CellChange[] => {
    const old = cellText(row.cells[text]);
    // The headings of a text with an outline of its own are its authors'.
    if (OWN_OUTLINE.test(old)) return [];
    const value = old
      .split('\n')
      .map((line) => renewed(line, names))
      .join('\n');
    if (row.id === '' || value === old) return [];
    const id = rowKey(sheet, row);
    const count = { id, column: 'words', old: row.cells[words] ?? '', value: wordsOf(value) };
    return [{ id, column: 'text', old, value }, ...(words < 0 ? [] : [count])];
  });
  return { sheet: sheet.sheet, inserts: [], changes, deletes: [] };
}

/** The stored texts, as far as the snapshot holds them, with the headings of renamed issues as the edits name these. */
export const relabelHeadings: Renewal = ({ TXT: sheet }, book, edits, naming) => {
  if (!sheet || columnIndex(sheet, 'text') < 0 || !edits.some((edit) => edit.sheet === 'ISS')) return [];
  const names = headingsToRenew(book, edits, naming);
  return names.size === 0 ? [] : [renewedText(sheet, names)];
};
