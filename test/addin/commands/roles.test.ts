// Each command as the least that may run it, in a workbook whose Settings and templates are locked; others are told why not.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { MergeFormResult } from '../../../src/core/workbook/duplicates/plan-duplicates-form';
import { COORDINATOR, mustDo, type TestWorkbook } from '../../support/workbook';
import { CO_CHAIR, CYCLE, MEMBER, NEWCOMER, testWorkbook } from '../../support/coalition';
import { ENGLISH } from '../../core/un-documents/summaries/english';

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
}, 60_000);

function anyRecommendation(): string {
  mustDo(book.as(COORDINATOR).call('import-recommendations', { text: REPORT, cycle: 4 }));
  return String(book.rowsOf('REC').find(({ number }) => number === '40.1')?.['id'] ?? '');
}
/** Two people of whom one is to go; they need not be alike. */
const twoPeople = () => {
  const idOfPerson = (email: string) => book.rowsOf('MEM').find((row) => row['email'] === email)?.['id'];
  return { sheet: 'MEM', one: idOfPerson(MEMBER), other: idOfPerson(CO_CHAIR) };
};
const seenOf = (pair: object): string =>
  (mustDo(book.as(COORDINATOR).call('merge-form', pair)).result as MergeFormResult).seen;
const anyIssue = (): string => String(book.rowsOf('ISS')[0]?.['name'] ?? '');
const idOf = (sheet: 'SUB' | 'OVL' | 'OBX' | 'CHG', at = 0): string =>
  String(book.rowsOf(sheet)[at]?.['id'] ?? '');
const FOR_MEMBERS = /for members of the coalition/;
const FOR_CO_CHAIRS = /for co-chairs of a workgroup and for coordinators/;
const FOR_COORDINATORS = /for coordinators/;

const MEETING = { workgroup: 'Water', title: 'Plan the testing', start: '2027-02-03T18:00' };
const JOIN = { name: 'Nia New', workgroups: [{ workgroup: 'Water', level: 'meetings' }], listed: false };
const REPORT =
  '40. The following recommendations enjoy the support of Norway:\n40.1 Test wells (Chile);\n40.2 Count fish (Malta).';

describe('the lowest role that may run a command', () => {
  it('is strictly kept from Settings and templates', () => {
    for (const sheet of ['SET', 'TPL'] as const) {
      const locks = book.grid.protections(book.tabOf(sheet)).filter(({ warningOnly }) => !warningOnly);
      expect(locks.map(({ zone, editors }) => [zone, editors.includes(MEMBER)])).toEqual([[null, false]]);
    }
  });

  it.each([
    [NEWCOMER, 'join', () => JOIN],
    [NEWCOMER, 'join-form', () => ({})],
    [NEWCOMER, 'who-am-i', () => ({})],
    [NEWCOMER, 'already-listed', () => ({ name: 'Nia New', organization: '' })],
    [COORDINATOR, 'list-duplicates', () => ({})],
    [COORDINATOR, 'merge-form', twoPeople],
    [COORDINATOR, 'merge-rows', () => ({ ...twoPeople(), choices: {}, seen: seenOf(twoPeople()) })],
    [COORDINATOR, 'keep-apart', twoPeople],
    [NEWCOMER, 'set-language', () => ({ language: 'fr' })],
    [NEWCOMER, 'list-changes', () => ({})],
    [COORDINATOR, 'set-up-workbook', () => ({})],
    [
      MEMBER,
      'register-submission',
      () => ({ title: 'Nets', kind: 'joint', workgroup: 'Water', leadOrganization: 'A new one' }),
    ],
    [MEMBER, 'submission-form', () => ({})],
    [MEMBER, 'find-overlaps', () => ({})],
    [MEMBER, 'list-overlaps', () => ({})],
    [COORDINATOR, 'allow-shared-text', () => ({ text: 'We submit this text together.' })],
    [MEMBER, 'ask-hints', () => ({ asks: ['Ratify the protocol by 2027'] })],
    [MEMBER, 'text-form', () => ({ submission: 'SUB-NONE' })],
    [MEMBER, 'stored-text', () => ({ submission: 'SUB-NONE' })],
    [MEMBER, 'take-in-text', () => ({ submission: 'Clean wells', text: 'Nobody has tested the wells.' })],
    [MEMBER, 'check-workbook', () => ({})],
    [MEMBER, 'send-waiting-mail', () => ({})],
    [MEMBER, 'list-mail', () => ({})],
    [MEMBER, 'meeting-form', () => ({})],
    [MEMBER, 'date-polls', () => ({})],
    [MEMBER, 'break-outs', () => ({})],
    [CO_CHAIR, 'make-break-out', () => ({ of: 'Water', name: 'Deep wells' })],
    [MEMBER, 'undo', () => ({})],
    [CO_CHAIR, 'invite-to-meeting', () => MEETING],
    [COORDINATOR, 'start-cycle', () => CYCLE],
    [COORDINATOR, 'import-recommendations', () => ({ text: REPORT, cycle: 4 })],
    [MEMBER, 'divide-form', () => ({})],
    [MEMBER, 'list-clusters', () => ({})],
    [CO_CHAIR, 'suggest-for-recommendations', () => ({})],
    [CO_CHAIR, 'accept-suggestions', () => ({ ids: [anyRecommendation()] })],
    [CO_CHAIR, 'leave-suggestions', () => ({ ids: [anyRecommendation()] })],
    [CO_CHAIR, 'teach-issue-words', () => ({ words: [{ issue: anyIssue(), word: 'gangplank' }] })],
    [CO_CHAIR, 'find-clusters', () => ({})],
    [CO_CHAIR, 'set-cluster', () => ({ ids: [anyRecommendation()], to: 'out' })],
    [COORDINATOR, 'share-out', () => ({})],
    [MEMBER, 'citations', () => ({})],
    [COORDINATOR, 'import-citations', () => ({ text: ENGLISH })],
    [COORDINATOR, 'hand-over-recommendation', () => ({ ids: [anyRecommendation()], to: 'Water' })],
  ] as const)('%s runs %s', (who, command, input) => {
    mustDo(book.as(who).call(command, input()));
  });

  it('builds a document as its author', () => {
    const own = book.rowsOf('SUB').find(({ authors }) => authors === 'Ana Ruiz');
    mustDo(book.as(MEMBER).call('build-document', { submission: own?.['id'] }));
  });

  it('settles an overlap as the co-chair of one side', () => {
    mustDo(book.as(MEMBER).call('find-overlaps', {}));
    mustDo(
      book.as(CO_CHAIR).call('decide-overlap', { id: idOf('OVL'), decision: 'merge', reason: 'One mine.' }),
    );
  });

  it('takes back, as a member, what a member’s action left half-done', () => {
    const input = { title: 'Nets', kind: 'joint', workgroup: 'Water' };
    mustDo(book.as(MEMBER).call('register-submission', input));
    book.type('CHG', 3, 'state', 'under way');
    const answer = mustDo(
      book.as('dee@example.org').call('register-submission', { ...input, workgroup: 'Prisons' }),
    );
    expect(answer.summary.join(' ')).toContain('(“Register a submission”) had stopped half-way');
    expect(book.rowsOf('SUB').filter(({ title }) => title === 'Nets')).toHaveLength(1);
  });
});

describe('who may not run a command', () => {
  it.each([
    [NEWCOMER, 'register-submission', { title: 'Nets', kind: 'joint', workgroup: 'Water' }, FOR_MEMBERS],
    [NEWCOMER, 'find-overlaps', {}, FOR_MEMBERS],
    [NEWCOMER, 'take-in-text', { submission: 'Clean wells', text: 'Wells.' }, FOR_MEMBERS],
    [NEWCOMER, 'check-workbook', {}, FOR_MEMBERS],
    [MEMBER, 'set-up-workbook', {}, FOR_COORDINATORS],
    [NEWCOMER, 'send-waiting-mail', {}, FOR_MEMBERS],
    [NEWCOMER, 'invite-to-meeting', MEETING, FOR_MEMBERS],
    [NEWCOMER, 'answer-dates', { poll: 'MTG-1', answers: {} }, FOR_MEMBERS],
    [NEWCOMER, 'fix-date', { poll: 'MTG-1' }, FOR_MEMBERS],
    [MEMBER, 'decide-overlap', { id: 'OVL-1', decision: 'merge' }, FOR_CO_CHAIRS],
    [CO_CHAIR, 'allow-shared-text', { text: 'We submit this text together.' }, FOR_COORDINATORS],
    [CO_CHAIR, 'import-recommendations', { text: REPORT, cycle: 4 }, FOR_COORDINATORS],
    [MEMBER, 'suggest-for-recommendations', {}, FOR_CO_CHAIRS],
    [MEMBER, 'accept-suggestions', { ids: ['REC-1'] }, FOR_CO_CHAIRS],
    [MEMBER, 'find-clusters', {}, FOR_CO_CHAIRS],
    [CO_CHAIR, 'share-out', {}, FOR_COORDINATORS],
    [CO_CHAIR, 'list-duplicates', {}, FOR_COORDINATORS],
    [
      CO_CHAIR,
      'merge-rows',
      { sheet: 'MEM', one: 'MEM-1', other: 'MEM-2', choices: {}, seen: '' },
      FOR_COORDINATORS,
    ],
    [CO_CHAIR, 'keep-apart', { sheet: 'MEM', one: 'MEM-1', other: 'MEM-2' }, FOR_COORDINATORS],
    [CO_CHAIR, 'import-citations', { text: ENGLISH }, FOR_COORDINATORS],
    [NEWCOMER, 'citations', {}, FOR_MEMBERS],
    [MEMBER, 'hand-over-recommendation', { ids: ['REC-1'], to: 'Water' }, FOR_CO_CHAIRS],
    [MEMBER, 'answer-hand-over', { task: 'ACT-1', takes: true }, FOR_CO_CHAIRS],
    [MEMBER, 'mark-mail', { ids: ['OBX-1'], as: 'waiting' }, FOR_COORDINATORS],
  ] as const)('%s is told why not to %s', (who, command, input, words) => {
    const answer = book.as(who).call(command, input);
    expect(answer).toMatchObject({ ok: false, code: 'refused' });
    expect(answer.ok ? '' : answer.message).toMatch(words);
  });

  it('reads the refusal in their own language', () => {
    const answer = book.as(NEWCOMER).call('find-overlaps', {}, { request: { language: 'es' } });
    expect(answer.ok ? '' : answer.message).toContain('miembros de la coalición');
  });

  it('cannot undo what another person did, unless they coordinate', () => {
    mustDo(book.as(MEMBER).call('register-submission', { title: 'Nets', kind: 'joint', workgroup: 'Water' }));
    const change = { change: idOf('CHG') };
    expect(book.as(CO_CHAIR).call('undo', change)).toMatchObject({ ok: false, code: 'refused' });
    mustDo(book.as(COORDINATOR).call('undo', change));
    expect(book.as(MEMBER).call('undo', change)).toMatchObject({ ok: false, code: 'refused' });
  });

  it('is asked to wait while somebody else saves, and nothing changes', () => {
    const before = JSON.stringify(book.rowsOf('PAR'));
    let heard: unknown;
    const visit = () =>
      void (heard ??= book.as('dee@example.org').call('join', { ...JOIN, name: 'Dee Park' }));
    mustDo(
      book
        .as(MEMBER)
        .call(
          'register-submission',
          { title: 'Nets', kind: 'joint', workgroup: 'Water' },
          { faults: [{ at: 40, kind: 'visit', visit }] },
        ),
    );
    expect(heard).toMatchObject({ ok: false, code: 'busy' });
    expect(JSON.stringify(book.rowsOf('PAR'))).toBe(before);
  });
});

describe('what stands in locked sheets', () => {
  beforeEach(() => {
    book.typeRow('SET', { key: 'ours', value: 'typed by a coordinator' });
    const sheetId = book.tabOf('SET');
    book.grid.apply({
      kind: 'format',
      sheetId,
      zone: { row: 2, column: book.columnOf('SET', 'value'), rows: 1, columns: 1 },
      format: '',
    });
  });
  const typed = () => book.rowsOf('SET').find(({ key }) => key === 'ours');

  it('keeps no member from acting or checking', () => {
    mustDo(book.as(MEMBER).call('register-submission', { title: 'Nets', kind: 'joint', workgroup: 'Water' }));
    mustDo(book.as(MEMBER).call('check-workbook', {}));
    expect(typed()?.['id']).toBe('');
  });

  it('is put right by a coordinator', () => {
    mustDo(book.as(COORDINATOR).call('check-workbook', {}));
    expect(typed()?.['id']).toMatch(/^SET-/);
  });
});
