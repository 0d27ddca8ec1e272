// Whom the lines of a list are about, with what they say of somebody.
import { addressKey, foldText } from '../../base/text/fold';
import type { Book } from '../../workbook/records/book';
import type { RowOf, Value } from '../../workbook/records/rows';
import type { PersonEntry } from './person-entry';

export interface SaidWords {
  readonly value: Value;
  /** Words that the list of the column does not have. */
  readonly unknown: readonly string[];
  /** The same as a note, so that they are not lost. */
  readonly note: string;
}

export interface IntendedPerson {
  readonly id: string;
  readonly row: RowOf<'MEM'> | undefined;
  readonly values: Record<string, Value>;
  /** By id of the workgroup, the level. */
  readonly groups: Map<string, SaidWords>;
}

/** Whom a line is about: by the address, else by name and organization where no other address stands there. */
export class People {
  private readonly byAddress = new Map<string, IntendedPerson>();
  private readonly byName = new Map<string, IntendedPerson[]>();
  readonly all: IntendedPerson[] = [];

  constructor(
    book: Book,
    private readonly newId: () => string,
  ) {
    for (const row of book.rows('MEM')) {
      const { name, email, organization, languages, notes } = row;
      const values = { name, email, organization, languages, notes };
      this.learn({ id: row.id, row, values, groups: new Map() });
    }
    this.all.length = 0;
  }

  private learn(person: IntendedPerson): void {
    const { email = '', name = '' } = person.values as { email?: string; name?: string };
    const address = addressKey(email);
    if (address !== '' && !this.byAddress.has(address)) this.byAddress.set(address, person);
    const key = foldText(name);
    this.byName.set(key, [...(this.byName.get(key) ?? []), person]);
    this.all.push(person);
  }

  private find({ name, email }: PersonEntry, organization: string): IntendedPerson | undefined {
    const owner = this.byAddress.get(addressKey(email));
    if (owner && email !== '') return owner;
    const fits = ({ values }: IntendedPerson): boolean =>
      (values['organization'] === organization || values['organization'] === '' || organization === '') &&
      (email === '' || values['email'] === '');
    const same = (this.byName.get(foldText(name)) ?? []).filter(fits);
    return same.length === 1 ? same[0] : undefined;
  }

  /** The person, with what the line says where nothing is known yet. */
  take(
    entry: PersonEntry,
    organization: string,
    { value: languages }: SaidWords,
  ): { person: IntendedPerson; isNew: boolean } {
    const said = { name: entry.name, email: entry.email, organization, languages };
    const known = this.find(entry, organization);
    if (!known) {
      const person = {
        id: this.newId(),
        row: undefined,
        values: { ...said, notes: '' },
        groups: new Map<string, SaidWords>(),
      };
      this.learn(person);
      return { person, isNew: true };
    }
    for (const [key, value] of Object.entries(said)) {
      const present = known.values[key];
      const isEmpty =
        present === '' || present === undefined || (Array.isArray(present) && present.length === 0);
      // What somebody typed there and nobody can read is not empty.
      if (isEmpty && known.row?.unresolved[key] === undefined) known.values[key] = value;
    }
    if (known.values['email'] === entry.email) this.byAddress.set(addressKey(entry.email), known);
    if (!this.all.includes(known)) this.all.push(known);
    return { person: known, isNew: false };
  }
}

/** Adds to the person's notes what has no other place, each once; what stands there stays. */
export function keepInNotes({ row, values }: IntendedPerson, notes: readonly string[]): void {
  if (row?.unresolved['notes'] !== undefined) return;
  for (const note of notes) {
    const present = String(values['notes'] ?? '');
    if (!present.includes(note)) values['notes'] = [present, note].filter(Boolean).join('; ');
  }
}
