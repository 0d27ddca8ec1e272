// Which kind of list a table is: the one whose columns are understood best.
import { withoutMission } from './cell-signs';
import { guessColumns, headingFor, likePeople, type Column, type GuessedColumn } from './guess-columns';
import type { Field } from './heading-words';
import { KINDS } from './list-kinds';
import { LIST_KINDS, type FoundTable, type ListKindName } from './list-reading';
import { bare, share } from './plain-words';
import { headingsOf } from '../schema/headings';
import type { SheetId } from '../schema/sheet-ids';
import { sheetSpec } from '../schema/sheets';
import { memoize } from '../../base/memoize';

const NOT_UNDERSTOOD = -0.15;
const SAYS_NOTHING = 0.05;
const LACKS_WHAT_IT_NEEDS = -2;
const MISSIONS_AS_HEADINGS = 2;
const AS_OWN_SHEET = 1;

const worthOf = ({ fields: [field = 'none'], score }: GuessedColumn, kind: ListKindName): number => {
  if (field === 'none') return NOT_UNDERSTOOD;
  if (field === 'index') return SAYS_NOTHING;
  return score + (KINDS[kind].tells[field] ?? 0) * Math.min(1, score);
};

const isDistinct = ({ cells }: Column): boolean =>
  cells.length > 4 && new Set(cells.map(bare)).size >= cells.length * 0.95;

/** Whether each line is of another organization, and what looks like a name has another heading: its contact. */
const isOfContacts = (names: Column, columns: readonly GuessedColumn[]): boolean =>
  headingFor(names, 'name', KINDS.people) === 0 &&
  columns.some((column) => column.fields[0] === 'organization' && isDistinct(column));

/** Whether a column beside the names says organizations, and some of them more than once: those who are named are in them. */
const isOfMembers = (names: Column, columns: readonly Column[]): boolean =>
  headingFor(names, 'organization', KINDS.people) < 1 &&
  columns.some(
    (column) =>
      column.at !== names.at &&
      column.cells.length > 4 &&
      headingFor(column, 'organization', KINDS.people) >= 1 &&
      !isDistinct(column),
  );

/** Names that look like people's speak for people, others against. */
function byNames(columns: readonly GuessedColumn[], kind: ListKindName): number {
  const names = columns.find(({ fields }) => fields[0] === 'name');
  if (!names) return 0;
  if (isOfMembers(names, columns)) return kind === 'people' ? 0.5 : -0.7;
  const organizations = names.looks('organization');
  if (kind === 'people')
    return likePeople(names) > 0.6 && organizations < 0.5 && !isOfContacts(names, columns) ? 0.5 : -0.7;
  if (kind !== 'organizations' || organizations > 0.5) return 0;
  return names.addressed > 0.6 ? -0.7 : names.looks('person') > 0.75 ? -0.3 : 0;
}

/** The sheet of the workbook that holds what a kind of list is of. */
const SHEETS: Readonly<Record<ListKindName, SheetId>> = {
  ...{
    people: 'MEM',
    organizations: 'ORG',
    missions: 'CTY',
    contacts: 'CON',
    workgroups: 'WG',
    issues: 'ISS',
  },
  ...{ coverage: 'COV', submissions: 'SUB', recommendations: 'REC' },
};

const labelsOf = memoize(
  (kind: ListKindName): ReadonlySet<string> =>
    new Set(
      Object.keys(sheetSpec(SHEETS[kind]).columns).flatMap((column) =>
        headingsOf(SHEETS[kind], column).map(bare),
      ),
    ),
);

/** A list under the headings of one of the workbook's sheets was saved from it, or made after it. */
function isOfOwnSheet(columns: readonly Column[], kind: ListKindName): boolean {
  const headings = columns.map(({ text }) => bare(text)).filter((text) => text !== '');
  return headings.length > 1 && headings.every((text) => labelsOf(kind).has(text));
}

export interface KindFound {
  readonly kind: ListKindName;
  readonly columns: readonly GuessedColumn[];
  readonly score: number;
}

/** Every kind with its columns, the likeliest first. */
export function kindsByScore(table: FoundTable, columns: readonly Column[]): readonly KindFound[] {
  const groups = table.lines.flatMap(({ cells, isWide }) => (isWide ? [cells.find(Boolean) ?? ''] : []));
  const isOfMissions = share(groups, (group) => withoutMission(group) !== group) > 0.4;
  const found = LIST_KINDS.map((kind) => {
    const guessed = guessColumns(columns, kind);
    const fields = new Set<Field>(guessed.flatMap((column) => column.fields));
    const isOne = KINDS[kind].needs.every((group) => group.some((field) => fields.has(field)));
    const worth = guessed.reduce((sum, column) => sum + worthOf(column, kind), 0);
    const score =
      worth / Math.sqrt(Math.max(1, guessed.length)) +
      (isOne ? 0 : LACKS_WHAT_IT_NEEDS) +
      (kind === 'missions' && isOfMissions ? MISSIONS_AS_HEADINGS : 0) +
      (isOfOwnSheet(columns, kind) ? AS_OWN_SHEET : 0) +
      byNames(guessed, kind);
    return { kind, columns: guessed, score };
  });
  return found.sort((one, other) => other.score - one.score);
}
