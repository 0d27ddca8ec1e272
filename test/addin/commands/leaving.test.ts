// What tells of people who have not agreed does not leave the workbook before somebody decided: documents, tables and mails
// alike pass one gate of the built script.
import { beforeEach, describe, expect, it } from '@jest/globals';
import PizZip from 'pizzip';
import type { BuiltProgressReport } from '../../../src/core/follow-up/report/plan-build';
import type { CallResponse } from '../../../src/core/workbook/command/types';
import { COORDINATOR, mustDo, type TestWorkbook } from '../../support/workbook';
import { CO_CHAIR, MEMBER, testWorkbook } from '../../support/coalition';

const SECRET = 'Dee Park';
const PHONE = '+507 6123 4567';
const SUMMARY = `The wells are poisoned. ${SECRET} saw it and answers at ${PHONE}.`;

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
  const dee = book.rowsOf('MEM').find(({ name }) => name === SECRET);
  book.type('MEM', dee?.rowNumber ?? 0, 'listed', false);
}, 60_000);

const wells = () => book.rowsOf('SUB').find(({ title }) => title === 'Clean wells');
const write = (): void =>
  void mustDo(
    book.as(MEMBER).call('register-submission', {
      ...{ id: wells()?.['id'], title: 'Clean wells', kind: 'joint', workgroup: 'Water', summary: SUMMARY },
    }),
  );
const build = (): CallResponse => book.as(MEMBER).call('build-document', { submission: wells()?.['id'] });
const leavingOf = (answer: CallResponse) => answer.leaving ?? [];

function settle(answer: CallResponse, how: (written: string) => { how: 'leave' | 'replace'; words: string }) {
  const decisions = leavingOf(answer).map(({ key, written }) => ({ key, ...how(written) }));
  return book.as(MEMBER).call('settle-leaving', { decisions });
}

const wordsOf = (bytes: ArrayLike<number>): string =>
  (new PizZip(Uint8Array.from(bytes)).file('word/document.xml')?.asText() ?? '').replace(/<[^>]+>/g, '');
const built = (): string => [...book.files.values()].map(({ bytes }) => wordsOf(bytes)).join('\n');

describe('a document', () => {
  it('is not made, and no row written, before each detail is decided', () => {
    write();
    const answer = build();
    expect(answer).toMatchObject({ ok: false, code: 'look-first' });
    expect(answer.ok ? '' : answer.message).toContain('this would tell 2 details of people');
    expect(leavingOf(answer).map(({ kind, written }) => [kind, written])).toEqual([
      ['Telephone', PHONE],
      ['Has not agreed to be named', SECRET],
    ]);
    expect([book.rowsOf('VER').length, book.files.size]).toEqual([0, 0]);
  });

  it('is made as decided, and the decision holds for the next one', () => {
    write();
    mustDo(
      settle(build(), (written) =>
        written === PHONE
          ? { how: 'leave', words: 'The number of the office' }
          : { how: 'replace', words: 'a neighbour' },
      ),
    );
    mustDo(build());
    expect(built()).toContain(`a neighbour saw it and answers at ${PHONE}`);
    expect(built()).not.toContain(SECRET);
    mustDo(build());
    const kept = JSON.stringify(book.state().shared);
    expect(kept).toContain('The number of the office');
    expect(kept).not.toMatch(/6123|Dee Park/);
  });

  it('needs a reason for what is left', () => {
    write();
    const answer = settle(build(), () => ({ how: 'leave', words: ' ' }));
    expect(answer).toMatchObject({ ok: false, code: 'invalid' });
    expect(build()).toMatchObject({ code: 'look-first' });
  });
});

describe('a mail', () => {
  const invite = (place: string) =>
    mustDo(
      book.as(CO_CHAIR).call('invite-to-meeting', {
        ...{ title: 'Plan the testing', workgroup: 'Water', start: '2027-02-01T18:00', length: 60, place },
      }),
    );

  it('waits, and says for what, until somebody decided', () => {
    const answer = invite(`12 Rose Street, ring ${PHONE}`);
    expect(answer.summary.join(' ')).toMatch(/mails? waits?: it tells a detail of somebody/);
    expect(leavingOf(answer).map(({ written }) => written)).toEqual(['12 Rose Street', PHONE]);
    expect(book.mails).toEqual([]);
    expect(book.rowsOf('OBX').map(({ problem }) => problem)[0]).toContain('Not sent yet');
    mustDo(settle(answer, () => ({ how: 'replace', words: 'as told by phone' })));
    const sent = mustDo(book.as(CO_CHAIR).call('send-waiting-mail', {}));
    expect(leavingOf(sent)).toEqual([]);
    expect(book.mails.length).toBeGreaterThan(0);
    expect(JSON.stringify(book.mails)).not.toMatch(/Rose Street|6123/);
  });

  it('goes at once where it tells nothing', () => {
    expect(leavingOf(invite('Town hall'))).toEqual([]);
    expect(book.mails.length).toBeGreaterThan(0);
  });
});

it('a report and its table pass the same gate', () => {
  const text = `40. The following recommendations enjoy the support of Norway:
40.1 Test wells along rivers (Chile, Kenya);`;
  mustDo(book.as(COORDINATOR).call('import-recommendations', { text, cycle: 4 }));
  const said = { recommendations: ['40.1'], rating: 'partly', source: `Told by ${SECRET}`, internal: false };
  mustDo(book.as(MEMBER).call('record-progress', said));
  const report = (): CallResponse => book.as(CO_CHAIR).call('build-progress-report', { kind: 'matrix' });
  const answer = report();
  expect(answer).toMatchObject({ ok: false, code: 'look-first' });
  expect(book.files.size).toBe(0);
  mustDo(settle(answer, () => ({ how: 'replace', words: 'a neighbour' })));
  const { csv } = mustDo(report()).result as BuiltProgressReport;
  expect(csv.text).toContain('Told by a neighbour');
  expect(csv.text + built()).not.toContain(SECRET);
});
