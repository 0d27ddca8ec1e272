// The rows of Participation that a form changes: one for each person and workgroup.
import type { JoinInput, Level } from './join-input';
import { message } from '../../base/messages/text';
import { type Outcome, failure, success } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { changedValues } from '../../workbook/records/changed-values';
import { type Edit, insertRow, updateRow } from '../../workbook/records/edits';
import type { RowOf, SomeValues } from '../../workbook/records/rows';
import { resolveLink } from '../../workbook/records/links';
import * as joiningText from '../../words/people/joining';

type Participation = RowOf<'PAR'>;

interface Wish {
  readonly workgroup: string;
  readonly level: Level;
  readonly main: boolean | undefined;
}

export interface Wishes {
  readonly join: readonly Wish[];
  /** Ids of workgroups. */
  readonly leave: readonly string[];
}

function workgroupId(book: Book, typed: string): Outcome<string> {
  const found = resolveLink(book, ['WG'], typed);
  return found.ok && found.value === '' ? failure(message(joiningText.emptyWorkgroup)) : found;
}

/** The workgroups of a form as ids, each once, the last answer counting; or what is wrong with them. */
export function readWishes(book: Book, input: JoinInput): Outcome<Wishes> {
  const join = new Map<string, Wish>();
  for (const { workgroup, level, main } of input.workgroups) {
    const id = workgroupId(book, workgroup);
    if (!id.ok) return id;
    join.set(id.value, { workgroup: id.value, level, main });
  }
  const leave = new Set<string>();
  for (const typed of input.leave ?? []) {
    const id = workgroupId(book, typed);
    if (!id.ok) return id;
    if (join.has(id.value))
      return failure(message(joiningText.joinAndLeave, { workgroup: book.labelOf('WG', id.value) }));
    leave.add(id.value);
  }
  const wishes = { join: [...join.values()], leave: [...leave] };
  const mains = wishes.join.filter(({ main }) => main === true);
  return mains.length > 1 ? failure(message(joiningText.twoMain)) : success(wishes);
}

export interface ParticipationChanges {
  readonly edits: readonly Edit[];
  /** Ids of workgroups. */
  readonly joined: readonly string[];
  readonly changed: readonly string[];
  readonly left: readonly string[];
}

interface TakesPart {
  readonly person: string;
  readonly wishes: Wishes;
  readonly helpsWith: JoinInput['helpsWith'];
  /** YYYY-MM-DD */
  readonly today: string;
  newId(): string;
}

/** The person's row for each workgroup; where people typed two, the one that still counts. */
export function rowsByWorkgroup(book: Book, person: string): Map<string, Participation> {
  const rows = new Map<string, Participation>();
  for (const row of book.rows('PAR')) {
    if (person === '' || row.person !== person) continue;
    const known = rows.get(row.workgroup);
    if (!known || (known.status === 'left' && row.status !== 'left')) rows.set(row.workgroup, row);
  }
  return rows;
}

/** A workgroup that is closed takes nobody new; who is in it may still change how. */
function closedAmong(
  book: Book,
  wishes: Wishes,
  rows: ReadonlyMap<string, Participation>,
): string | undefined {
  const isIn = (workgroup: string) => {
    const row = rows.get(workgroup);
    return row !== undefined && row.status !== 'left';
  };
  return wishes.join.find(
    ({ workgroup }) => book.find('WG', workgroup)?.status === 'closed' && !isIn(workgroup),
  )?.workgroup;
}

const valuesFor = ({ level, main }: Wish, { helpsWith }: TakesPart): SomeValues<'PAR'> => ({
  level,
  ...(helpsWith && { helpsWith }),
  ...(main !== undefined && { main }),
});

/** Where another workgroup becomes the main one, the rest no longer are. */
function demoted(wishes: Wishes, rows: ReadonlyMap<string, Participation>): readonly Participation[] {
  if (!wishes.join.some(({ main }) => main === true)) return [];
  const named = new Set(
    wishes.join.filter(({ main }) => main !== undefined).map(({ workgroup }) => workgroup),
  );
  return [...rows.values()].filter(({ main, workgroup }) => main && !named.has(workgroup));
}

/** Whoever joins a break-out is in its workgroup, too, as much as in the break-out unless the form says otherwise. */
function withLarger(book: Book, wishes: Wishes, rows: ReadonlyMap<string, Participation>): Wishes {
  const named = new Set([...wishes.join.map(({ workgroup }) => workgroup), ...wishes.leave]);
  const isIn = (id: string): boolean => (rows.get(id)?.status ?? 'left') !== 'left';
  const larger = wishes.join.flatMap(({ workgroup, level }): Wish[] => {
    const parent = book.find('WG', workgroup)?.parent ?? '';
    if (parent === '' || named.has(parent) || isIn(parent)) return [];
    named.add(parent);
    return [{ workgroup: parent, level, main: undefined }];
  });
  return { ...wishes, join: [...larger, ...wishes.join] };
}

/** Joins, changes and leaves as edits; `since` is the day on which somebody came or came back. */
export function participationChanges(book: Book, given: TakesPart): Outcome<ParticipationChanges> {
  const rows = rowsByWorkgroup(book, given.person);
  const who = { ...given, wishes: withLarger(book, given.wishes, rows) };
  const closed = closedAmong(book, who.wishes, rows);
  if (closed) return failure(message(joiningText.closedWorkgroup, { workgroup: book.labelOf('WG', closed) }));
  const edits: Edit[] = demoted(who.wishes, rows).map(({ id }) => updateRow('PAR', id, { main: false }));
  const [joined, changed, left]: [string[], string[], string[]] = [[], [], []];
  for (const wish of who.wishes.join) {
    const { workgroup } = wish;
    const row = rows.get(workgroup);
    const values = valuesFor(wish, who);
    const came = { status: 'active', since: who.today };
    if (!row)
      edits.push(insertRow('PAR', who.newId(), { person: who.person, workgroup, ...values, ...came }));
    else {
      const changes = changedValues('PAR', row, { ...values, ...(row.status === 'left' && came) });
      if (Object.keys(changes).length === 0) continue;
      edits.push(updateRow('PAR', row.id, changes));
    }
    (row && row.status !== 'left' ? changed : joined).push(workgroup);
  }
  for (const workgroup of who.wishes.leave) {
    const present = book
      .rows('PAR')
      .filter((row) => row.person === who.person && row.workgroup === workgroup && row.status !== 'left');
    edits.push(...present.map(({ id }) => updateRow('PAR', id, { status: 'left', main: false })));
    if (present.length > 0) left.push(workgroup);
  }
  return success({ edits, joined, changed, left });
}
