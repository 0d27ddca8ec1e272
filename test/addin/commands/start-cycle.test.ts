import { beforeEach, expect, it } from '@jest/globals';
import { CYCLE } from '../../support/coalition';
import { builtCode, COORDINATOR, mustDo, openWorkbook, type TestWorkbook } from '../../support/workbook';

const FACTS = { ...CYCLE, timeZone: 'America/Lima' };

let book: TestWorkbook;
beforeEach(async () => {
  book = openWorkbook(await builtCode());
}, 60_000);

it('whoever starts the first cycle keeps the time of the coalition, not of the spreadsheet', () => {
  mustDo(book.as(COORDINATOR).call('start-cycle', FACTS));
  const [coordinator] = book.rowsOf('MEM');
  expect(coordinator).toMatchObject({ email: COORDINATOR, coordinator: true, timeZone: 'America/Lima' });
}, 60_000);

it('so does who set the workbook up before, and a zone that somebody typed stays', () => {
  mustDo(book.as(COORDINATOR).call('set-up-workbook'));
  const [before] = book.rowsOf('MEM');
  expect(before?.['timeZone']).toBe('');
  book.type('MEM', before?.rowNumber ?? 0, 'timeZone', 'Africa/Nairobi');
  mustDo(book.as(COORDINATOR).call('start-cycle', FACTS));
  expect(book.rowsOf('MEM')[0]?.['timeZone']).toBe('Africa/Nairobi');
}, 60_000);

it('a preview of the first cycle promises, and the cycle itself reports', () => {
  const preview = mustDo(book.as(COORDINATOR).call('start-cycle', FACTS, { request: { dryRun: true } }));
  expect(preview.summary).toContain('You will be a coordinator of this workbook.');
  const { summary } = mustDo(book.as(COORDINATOR).call('start-cycle', FACTS));
  expect(summary.join(' ')).toMatch(/milestones added to the tab Timeline/);
}, 60_000);

it('what needs the sheets says, in a workbook that has none, with what a coordinator begins', () => {
  const answer = book.as(COORDINATOR).call('join-form', {});
  expect(answer).toMatchObject({
    ok: false,
    message: expect.stringContaining('begins with UPR > Set up and safety > Start or move a cycle'),
  });
}, 60_000);

it('a preview in another language names the tabs as they are going to be', () => {
  const request = { language: 'fr', dryRun: true } as const;
  const preview = mustDo(book.as(COORDINATOR).call('start-cycle', FACTS, { request }));
  expect(preview.summary.join(' ')).toContain('ajoutées à l’onglet Calendrier');
}, 60_000);
