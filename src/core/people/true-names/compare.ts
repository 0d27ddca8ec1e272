// The lines of a companion file beside the people of the workbook: who has none, whose person is gone, what stands twice.
import { foldText } from '../../base/text/fold';
import type { NamedRow } from '../../workbook/records/rows';
import { firstRowByKey, rowsByKey } from '../../workbook/records/rows-by-key';
import type { Companion, CompanionLine } from './read-companion';

export interface CodePerson extends NamedRow {
  /** Whether a line is expected: without an address, and mail goes through the coordinator. */
  readonly isCode: boolean;
}

export interface KnownLine extends CompanionLine {
  readonly person: CodePerson;
}

export interface CompanionComparison {
  readonly known: readonly KnownLine[];
  readonly withoutLine: readonly CodePerson[];
  /** Whose person was erased or never was here. */
  readonly withoutPerson: readonly CompanionLine[];
  /** Lines that call their person otherwise than the workbook now does. */
  readonly renamed: readonly KnownLine[];
  /** Each list is of one person. */
  readonly twice: readonly (readonly KnownLine[])[];
  /** Each list is of one true name under several codes. */
  readonly sameName: readonly (readonly KnownLine[])[];
  readonly withoutName: readonly KnownLine[];
  /** Whose telephone a spreadsheet may have changed: read as a number it loses a + or 0 in front, or becomes a day. */
  readonly oddPhones: readonly KnownLine[];
}

const DAY = /^\d{4}-\d\d-\d\d/;
const BARE = /^[1-9]\d{6,}$/;
const isOddPhone = ({ phone }: CompanionLine): boolean =>
  DAY.test(phone) || BARE.test(phone) || /\de\+\d/i.test(phone);

/** Who a line is about: by its code, and without one by the code name where only one person is called so. */
function personOf(people: readonly CodePerson[]): (line: CompanionLine) => CodePerson | undefined {
  const byId = firstRowByKey(people, ({ id }) => id.toUpperCase());
  const byName = rowsByKey(people, ({ name }) => foldText(name));
  return ({ code, codeName }) => {
    if (code !== '') return byId.get(code.toUpperCase());
    const named = byName.get(foldText(codeName)) ?? [];
    return named.length === 1 ? named[0] : undefined;
  };
}

/** Undefined where the file is of another workbook: it has codes, and none of them is known here. */
export function compareCompanion(
  { lines }: Companion,
  people: readonly CodePerson[],
): CompanionComparison | undefined {
  const who = personOf(people);
  const told = lines.map((line) => ({ line, person: who(line) }));
  const known = told.flatMap(({ line, person }): readonly KnownLine[] =>
    person ? [{ ...line, person }] : [],
  );
  if (known.length === 0 && lines.length > 0) return undefined;
  const byPerson = rowsByKey(known, ({ person }) => person.id);
  const named = known.filter(({ trueName }) => trueName !== '');
  return {
    known,
    withoutLine: people.filter(({ id, isCode }) => isCode && !byPerson.has(id)),
    withoutPerson: told.flatMap(({ line, person }) => (person ? [] : [line])),
    renamed: known.filter(({ codeName, person }) => codeName !== '' && codeName !== person.name),
    twice: [...byPerson.values()].filter((those) => those.length > 1),
    sameName: [...rowsByKey(named, ({ trueName }) => foldText(trueName)).values()].filter(
      (those) => new Set(those.map(({ person }) => person.id)).size > 1,
    ),
    withoutName: known.filter(({ trueName }) => trueName === ''),
    oddPhones: known.filter(isOddPhone),
  };
}
