// A coalition on 10 January 2027 in which something of each kind waits for somebody.
import type { MyPageKind, MyPageLine, MyPageResult } from '../../../../src/core/inbox/my-page/page';
import { myPage, type MyPageInput } from '../../../../src/core/inbox/my-page/plan-my-page';
import type { Context } from '../../../../src/core/workbook/command/types';
import type { Book } from '../../../../src/core/workbook/records/book';
import { actorOf } from '../../../../src/core/workbook/records/people-roles';
import { bookOf, contextOf, type Tables } from '../../../support/book';

export const base: Tables = {
  MEM: [
    { id: 'MEM-CORA', name: 'Cora', email: 'cora@example.org', coordinator: true },
    { id: 'MEM-BO', name: 'Bo', email: 'bo@example.org' },
    { id: 'MEM-ANA', name: 'Ana', email: 'ana@example.org', timeZone: 'Asia/Tokyo' },
    { id: 'MEM-DEE', name: 'Dee', email: 'dee@example.org' },
    { id: 'MEM-SOL', name: 'Sol', email: 'sol@example.org' },
    { id: 'MEM-GIL', name: 'Gil', email: 'gil@example.org', status: 'left' },
  ],
  WG: [
    { id: 'WG-W', name: 'Water', coChair1: 'MEM-BO', coChair2: 'MEM-SOL' },
    { id: 'WG-P', name: 'Prisons', coChair1: 'MEM-DEE', coChair2: 'MEM-SOL' },
    { id: 'WG-X', name: 'Old group', status: 'closed', coChair1: 'MEM-BO' },
  ],
  ORG: [{ id: 'ORG-1', name: 'Housing Now' }],
  PAR: [{ id: 'PAR-1', person: 'MEM-ANA', workgroup: 'WG-W', level: 'write' }],
  ISS: [{ id: 'ISS-W', name: 'Water', nameEs: 'Agua', nameFr: 'Eau' }],
  SUB: [
    { id: 'SUB-1', title: 'Clean wells', workgroup: 'WG-W', kind: 'one-pager' },
    { id: 'SUB-2', title: 'Cells', workgroup: 'WG-P', kind: 'one-pager' },
  ],
};

export const bookWith = (more: Tables = {}): Book =>
  bookOf(Object.fromEntries([...myPage.reads].map((sheet) => [sheet, more[sheet] ?? base[sheet] ?? []])));

/** Who asks is known by address; the workbook's clock is New York's. */
export function contextFor(
  book: Book,
  email: string,
  over: Partial<Context> & { settings?: Readonly<Record<string, string>> } = {},
): Context {
  return contextOf({ actor: actorOf(book, email), ...over });
}

export function pageOf(
  who: string,
  more: Tables = {},
  { input = {}, ...over }: Parameters<typeof contextFor>[2] & { input?: MyPageInput } = {},
): MyPageResult {
  const book = bookWith(more);
  const outcome = myPage.plan(book, input, contextFor(book, `${who}@example.org`, over));
  if (!outcome.ok) throw new Error(outcome.problem.text.en);
  return outcome.value.result;
}

export const linesOf = (page: MyPageResult, kind: MyPageKind): readonly MyPageLine[] =>
  page.sections.find((section) => section.kind === kind)?.lines ?? [];

export const titlesOf = (page: MyPageResult, kind: MyPageKind): readonly string[] =>
  linesOf(page, kind).map(({ title }) => title);
