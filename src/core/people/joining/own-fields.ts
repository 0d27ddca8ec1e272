// What of a form may be written into somebody's row by who sends it: the rest is the person's to say, and is told.
import { joinTexts, message, type Message } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import type { Actor } from '../../workbook/records/people-roles';
import type { RowOf, SomeValues } from '../../workbook/records/rows';
import { isAmong, whoMayChange, whoMayChangeField, type Holders } from '../../workbook/rights/rights';
import { whoInWords } from '../../workbook/rights/rights-in-words';
import { sheetSpec } from '../../workbook/schema/sheets';
import * as joiningText from '../../words/people/joining';
import type { Wishes } from './participation';

type Values = SomeValues<'MEM'>;

export interface PermittedChanges {
  readonly values: Values;
  readonly notes: readonly Message[];
}

interface Refused {
  readonly sheet: 'MEM' | 'PAR';
  readonly key: string;
  readonly who: Holders;
}

/** One sentence for the fields that the same people may change. */
function noteOf(book: Book, refused: readonly Refused[]): readonly Message[] {
  const byWho = new Map<string, readonly Refused[]>();
  for (const one of refused) {
    const said = whoInWords(book, one.who).en;
    byWho.set(said, [...(byWho.get(said) ?? []), one]);
  }
  return [...byWho.values()].map((same) => {
    const fields = joinTexts(same.flatMap(({ sheet, key }) => sheetSpec(sheet).columns[key]?.label ?? []));
    const [first] = same;
    return message(joiningText.leftAside, { fields, who: first ? whoInWords(book, first.who) : '' });
  });
}

/** Those of the changes that the actor may make to another person's row. */
export function permittedChanges(
  book: Book,
  row: RowOf<'MEM'>,
  changed: Values,
  actor: Actor,
): PermittedChanges {
  const ofRow = whoMayChange(book, 'MEM', row);
  const refusals = Object.keys(changed).flatMap((key): Refused[] => {
    const who = isAmong(ofRow, actor) ? whoMayChangeField(book, 'MEM', key, row) : ofRow;
    return who === undefined || isAmong(who, actor) ? [] : [{ sheet: 'MEM', key, who }];
  });
  const refused = new Set(refusals.map(({ key }) => key));
  const values = Object.fromEntries(Object.entries(changed).filter(([key]) => !refused.has(key)));
  return { values, notes: noteOf(book, refusals) };
}

/** Which workgroup is somebody's main one, others leave as it is. */
export function allowedWishes(
  book: Book,
  person: string,
  wishes: Wishes,
  actor: Actor,
): { readonly wishes: Wishes; readonly notes: readonly Message[] } {
  const present = book.rows('PAR').filter((row) => row.person === person && row.main);
  const refusals = wishes.join.flatMap(({ workgroup, main }): Refused[] => {
    const who = whoMayChangeField(book, 'PAR', 'main', { person, workgroup });
    const isSame = main === undefined || main === present.some((row) => row.workgroup === workgroup);
    return isSame || !who || isAmong(who, actor) ? [] : [{ sheet: 'PAR', key: 'main', who }];
  });
  if (refusals.length === 0) return { wishes, notes: [] };
  const join = wishes.join.map((wish) => ({ ...wish, main: undefined }));
  return { wishes: { ...wishes, join }, notes: noteOf(book, refusals.slice(0, 1)) };
}
