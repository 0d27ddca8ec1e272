// Headings in stored texts name issues: when an issue is renamed, they change in the same step, as links do.
import { withoutNotes } from '../documents/endnotes';
import { headingWords, lineKey, mayBeHeading } from '../documents/written-text';
import type { Language } from '../messages/text';
import type { Book } from '../records/book';
import { rowKey } from '../records/names';
import type { RowOf, Value } from '../records/rows';
import { cellText, columnIndex, type SheetSnapshot, type Snapshot } from '../records/snapshot';
import { wordsOf } from '../texts/recognised';
import type { RowEdit } from './plan-writes';
import type { CellChange, SheetWrites } from './types';

const NAMES = ['name', 'nameEs', 'nameFr'] as const;
const NAME_IN = { en: 'name', es: 'nameEs', fr: 'nameFr' } as const;

type Names = Readonly<Record<(typeof NAMES)[number], string>>;

interface Renamed {
  readonly id: string;
  readonly now: Names;
  /** What a heading may say, as it compares, with what it says from now on. */
  readonly pairs: readonly (readonly [before: string, after: string])[];
}

const textOf = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

/** An issue with the names that an edit gives it. Typed by hand, the old name stands only in the label. */
function renamedIssue(row: RowOf<'ISS'>, edit: RowEdit | undefined, language: Language): Renamed {
  const values = edit?.values ?? {};
  const given = (key: (typeof NAMES)[number]): string => (key in values ? textOf(values[key]) : row[key]);
  const now: Names = { name: given('name'), nameEs: given('nameEs'), nameFr: given('nameFr') };
  const written = now[NAME_IN[language]] || now.name;
  const all = [
    [row.label, written],
    ...NAMES.map((key) => [row[key], now[key] || written] as const),
  ] as const;
  const still = new Set(NAMES.map((key) => lineKey(now[key])));
  const pairs = all.map(([before, after]) => [lineKey(before), after] as const);
  return { id: row.id, now, pairs: pairs.filter(([before]) => before !== '' && !still.has(before)) };
}

/** What headings say from now on, by what they said; a name that another issue keeps is that one's. */
function headingsToRenew(
  book: Book,
  edits: readonly RowEdit[],
  language: Language,
): ReadonlyMap<string, string> {
  const ofIssues = new Map(
    edits.filter(({ sheet, kind }) => sheet === 'ISS' && kind === 'update').map((edit) => [edit.id, edit]),
  );
  const issues = book.rows('ISS').map((row) => renamedIssue(row, ofIssues.get(row.id), language));
  const renamed = issues.filter(({ id, pairs }) => ofIssues.has(id) && pairs.length > 0);
  const kept = issues.flatMap(({ now, pairs }) => {
    const isNew = new Set(pairs.map(([, after]) => after));
    return NAMES.map((key) => now[key]).filter((name) => !isNew.has(name));
  });
  const held = new Set(kept.map(lineKey));
  return new Map(renamed.flatMap(({ pairs }) => pairs.filter(([before]) => !held.has(before))));
}

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
export function relabelHeadings(
  { TXT: sheet }: Snapshot,
  book: Book,
  edits: readonly RowEdit[],
  language: Language,
): readonly SheetWrites[] {
  if (!sheet || columnIndex(sheet, 'text') < 0 || !edits.some((edit) => edit.sheet === 'ISS')) return [];
  const names = headingsToRenew(book, edits, language);
  return names.size === 0 ? [] : [renewedText(sheet, names)];
}
