// Whom a list calls co-chair. To co-chair gives rights, so it is proposed, and only who is chosen gets a seat.
import type { Book } from '../../workbook/records/book';
import { updateRow, type Edit } from '../../workbook/records/edits';
import type { RowOf, SomeValues } from '../../workbook/records/rows';

export interface SaidCoChair {
  /** The line and the workgroup as typed, by which it is chosen. */
  readonly key: string;
  readonly name: string;
  readonly workgroup: string;
  /** Ids; the workgroup's is '' while it is left out. */
  readonly person: string;
  readonly group: string;
}

const SEATS = ['coChair1', 'coChair2'] as const;
type Seats = Readonly<Record<(typeof SEATS)[number], string>>;

const seatsOf = (row: RowOf<'WG'> | undefined): Seats => ({
  coChair1: row?.coChair1 ?? '',
  coChair2: row?.coChair2 ?? '',
});

/** The empty seat of a workgroup; none for who has one. What stands in a seat and cannot be read takes it. */
function seatFor(row: RowOf<'WG'> | undefined, seats: Seats, person: string): keyof Seats | undefined {
  if (Object.values(seats).includes(person)) return undefined;
  return SEATS.find((seat) => seats[seat] === '' && row?.unresolved[seat] === undefined);
}

/** Those for whom there is a seat, each once in a workgroup. */
export const proposedCoChairs = (book: Book, said: readonly SaidCoChair[]): readonly SaidCoChair[] =>
  said.filter(({ person, group, workgroup }, index) => {
    const row = book.find('WG', group);
    const isAgain = (one: SaidCoChair): boolean => one.person === person && one.workgroup === workgroup;
    return said.findIndex(isAgain) === index && seatFor(row, seatsOf(row), person) !== undefined;
  });

export interface CoChairSeats {
  /** By id of the workgroup, what changes in its row. */
  readonly values: ReadonlyMap<string, SomeValues<'WG'>>;
  readonly named: readonly SaidCoChair[];
}

/** Seats those who are chosen, as long as there are seats. */
export function seatCoChairs(
  book: Book,
  said: readonly SaidCoChair[],
  chosen: readonly string[],
  since: string,
): CoChairSeats {
  const values = new Map<string, SomeValues<'WG'>>();
  const named = said.filter(({ key, person, group }) => {
    const row = book.find('WG', group);
    const seats = { ...seatsOf(row), ...values.get(group) };
    const seat = group !== '' && chosen.includes(key) ? seatFor(row, seats, person) : undefined;
    if (seat) values.set(group, { ...values.get(group), [seat]: person, coChairsSince: since });
    return seat !== undefined;
  });
  return { values, named };
}

/** The rows of new workgroups with their co-chairs, and what changes in those that are there. */
export function withSeats(made: readonly Edit[], { values }: CoChairSeats): readonly Edit[] {
  const isMade = (id: string): boolean => made.some((edit) => edit.id === id);
  return [
    ...made.map((edit) =>
      edit.kind === 'insert' ? { ...edit, values: { ...edit.values, ...values.get(edit.id) } } : edit,
    ),
    ...[...values].filter(([id]) => !isMade(id)).map(([id, seats]) => updateRow('WG', id, seats)),
  ];
}
