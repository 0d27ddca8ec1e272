// What goes along when a co-chair hands over: open rows that name them, each of which may stay, and what goes with the role
// by itself.
import { labelled } from '../../base/messages/labelled';
import { message, render } from '../../base/messages/text';
import { today } from '../../base/dates/zones';
import { isUnderWay } from '../../workbook/records/this-cycle';
import { milestoneInWords } from '../../cycle/timeline/milestones';
import { allMeetingsAhead } from '../../people/meetings/meeting-times';
import { countryIn } from '../../workbook/records/country-name';
import { isSent } from '../../submissions/endorsing/sign-on-days';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { updateRow, type Edit } from '../../workbook/records/edits';
import type { RowOf, SomeValues } from '../../workbook/records/rows';
import { mayChangeRow } from '../../workbook/rights/rights';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import { openToDos } from '../late/open-to-dos';
import { waitingPairs } from '../weekly-summary/items';
import * as t from '../../words/inbox/hand-over';

export type HandOverKind = keyof typeof t.kinds;

/** A row that names who hands over. */
export interface HandedOverRow {
  /** By which it is chosen. */
  readonly key: string;
  readonly kind: HandOverKind;
  readonly title: string;
  /** Whether it is of the workgroup, and so goes along unless somebody says otherwise. */
  readonly usual: boolean;
  /** With the one who takes over in it. */
  edit(to: string): Edit;
}

export interface RoleHandOver {
  readonly workgroup: string;
  readonly from: string;
}

interface Found<S extends SheetId> {
  readonly kind: HandOverKind;
  readonly sheet: S;
  readonly row: RowOf<S>;
  readonly title: string;
  /** Workgroups that it is of; none for what is of no group. */
  readonly groups: readonly string[];
  values(to: string): SomeValues<S>;
}

const CLOSED_ASKS = ['declined', 'dropped'];

function tasks(book: Book, from: string): readonly Found<'ACT'>[] {
  return openToDos(book)
    .filter(({ owner }) => owner === from)
    .map((row) => ({
      ...{ kind: 'to-do', sheet: 'ACT', row, title: row.what },
      groups: [row.workgroup, book.find('MTG', row.meeting)?.workgroup ?? ''],
      values: (owner) => ({ owner }),
    }));
}

/** Who wrote a text stays its author: the other one joins in. */
function texts(book: Book, from: string): readonly Found<'SUB'>[] {
  const open = book.rows('SUB').filter((row) => isUnderWay(row) && !isSent(row));
  const found = (row: RowOf<'SUB'>) => ({
    sheet: 'SUB' as const,
    row,
    title: row.title,
    groups: [row.workgroup],
  });
  return [
    ...open
      .filter(({ authors }) => authors.includes(from))
      .map((row): Found<'SUB'> => ({
        ...{ kind: 'text', ...found(row) },
        values: (to) => ({ authors: [...new Set([...row.authors, to])] }),
      })),
    ...open
      .filter(({ uploader }) => uploader === from)
      .map((row): Found<'SUB'> => ({
        ...{ kind: 'upload', ...found(row) },
        values: (uploader) => ({ uploader }),
      })),
  ];
}

const milestones = (book: Book, from: string, { language }: Context): readonly Found<'TIM'>[] =>
  book
    .rows('TIM')
    .filter(({ owner, status }) => owner === from && (status || 'open') === 'open')
    .map((row) => ({
      ...{ kind: 'milestone', sheet: 'TIM', row, groups: [] },
      title: milestoneInWords(row.milestone, language),
      values: (owner) => ({ owner }),
    }));

const nameOf = (book: Book, id: string, { language }: Context): string => countryIn(book, id, language);

const approaches = (book: Book, from: string, context: Context): readonly Found<'ATC'>[] =>
  book
    .rows('ATC')
    .filter(({ owner, status }) => owner === from && !CLOSED_ASKS.includes(status))
    .map((row) => ({
      ...{ kind: 'approach', sheet: 'ATC', row },
      title: labelled(
        nameOf(book, row.country, context),
        book.find('ASK', row.ask)?.text ?? '',
        context.language,
      ),
      groups: [row.workgroup, book.find('ASK', row.ask)?.workgroup ?? ''],
      values: (owner) => ({ owner }),
    }));

const missions = (book: Book, from: string, context: Context): readonly Found<'CTY'>[] =>
  book
    .rows('CTY')
    .filter(({ contactPerson }) => contactPerson === from)
    .map((row) => ({
      ...{ kind: 'mission', sheet: 'CTY', row, groups: [] },
      title: nameOf(book, row.id, context),
      values: (contactPerson) => ({ contactPerson }),
    }));

/** For whom in Geneva somebody is the contact at home. */
const travellers = (book: Book, from: string, context: Context): readonly Found<'DEL'>[] =>
  book
    .rows('DEL')
    .filter(({ homeContact, leaves }) => homeContact === from && (leaves === '' || leaves >= today(context)))
    .map((row) => ({
      ...{ kind: 'traveller', sheet: 'DEL', row, groups: [] },
      title: [row.person && book.labelOf('MEM', row.person), row.event].filter(Boolean).join(', '),
      values: (homeContact) => ({ homeContact }),
    }));

/** What may go along, and is the actor's to give; what is of the workgroup first. Of other workgroups nothing goes. */
export function rowsToHandOver(
  book: Book,
  { workgroup, from }: RoleHandOver,
  context: Context,
): readonly HandedOverRow[] {
  if (from === '') return [];
  const going = <S extends SheetId>(found: readonly Found<S>[]): readonly HandedOverRow[] =>
    found.flatMap(({ kind, sheet, row, title, groups, values }) => {
      const own = groups.filter((id) => id !== '');
      if (own.length > 0 && !own.includes(workgroup)) return [];
      if (!mayChangeRow(book, sheet, { ...row }, context.actor)) return [];
      const key = `${kind}:${row.id}`;
      const edit = (to: string): Edit => updateRow(sheet, row.id, values(to));
      return [{ key, kind, title, usual: own.length > 0, edit }];
    });
  return [
    ...going(tasks(book, from)),
    ...going(texts(book, from)),
    ...going(approaches(book, from, context)),
    ...going(missions(book, from, context)),
    ...going(travellers(book, from, context)),
    ...going(milestones(book, from, context)),
  ].sort((one, other) => Number(other.usual) - Number(one.usual));
}

/** What goes with the role whoever has it, counted in words. */
export function goesByItself(book: Book, workgroup: string, context: Context): readonly string[] {
  const pairs = waitingPairs(book, context).filter(({ waitingFor }) => waitingFor.includes(workgroup));
  const counts = [
    [t.pairs, pairs.length],
    [t.meetings, allMeetingsAhead(book, context).filter(({ row }) => row.workgroup === workgroup).length],
    [t.untaken, openToDos(book).filter((row) => row.owner === '' && row.workgroup === workgroup).length],
    [t.leads, book.rows('COV').filter((row) => row.workgroup === workgroup && row.part === 'leads').length],
  ] as const;
  return counts.flatMap(([words, count]) =>
    count > 0 ? [render(message(words, { count }), context.language)] : [],
  );
}
