// Which kind of list a table is: the one whose columns are understood best.
import { withoutMission } from './cell-signs';
import { guessColumns, type Column, type GuessedColumn } from './guess-columns';
import type { Field } from './heading-words';
import { KINDS } from './list-kinds';
import { LIST_KINDS, type FoundTable, type ListKindName } from './list-reading';
import { share } from './plain-words';

const NOT_UNDERSTOOD = -0.15;
const SAYS_NOTHING = 0.05;
const LACKS_WHAT_IT_NEEDS = -2;
const MISSIONS_AS_HEADINGS = 2;

const worthOf = ({ fields: [field = 'none'], score }: GuessedColumn, kind: ListKindName): number => {
  if (field === 'none') return NOT_UNDERSTOOD;
  if (field === 'index') return SAYS_NOTHING;
  return score + (KINDS[kind].tells[field] ?? 0) * Math.min(1, score);
};

/** Names that look like people's speak for people, others against. */
function byNames(columns: readonly GuessedColumn[], kind: ListKindName): number {
  const names = columns.find(({ fields }) => fields[0] === 'name');
  if (!names) return 0;
  const people = names.looks('person');
  if (kind === 'people') return people > 0.6 ? 0.5 : -0.7;
  return kind === 'organizations' && people > 0.75 ? -0.3 : 0;
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
      byNames(guessed, kind);
    return { kind, columns: guessed, score };
  });
  return found.sort((one, other) => other.score - one.score);
}
