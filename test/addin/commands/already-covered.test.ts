// "Is this already covered?" by the built script on a workbook: what it reads, who may ask, and that nothing is kept.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { AlreadyCoveredResult } from '../../../src/core/coverage/overlaps/plan-already-covered';
import { mustDo, type TestWorkbook } from '../../support/workbook';
import { MEMBER, NEWCOMER, testWorkbook } from '../../support/coalition';

const TALE =
  'Ferries sank in March, and pupils, nurses and farmers have crossed the strait by rope ever since, though the ministry had promised a bridge.';
const OTHER =
  'The last midwife left the islands in spring, so that women now wait for the mail boat and hope that the sea is calm when their time comes.';

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
  book.typeRow('TXT', { submission: 'Clean wells', part: 1, text: TALE });
}, 60_000);

const ask = (who: string, input: object) =>
  mustDo(book.as(who).call('already-covered', input)).result as AlreadyCoveredResult;

describe('already-covered', () => {
  it('finds the submission that has the same text, for a newcomer too', () => {
    const { closest } = ask(NEWCOMER, { text: `Our own words first. ${TALE}` });
    expect(closest[0]).toMatchObject({
      title: 'Clean wells',
      level: 'copied',
      contact: { workgroup: { name: 'Water' } },
      passages: [{ isEqual: true }],
    });
  });

  it('changes no cell, journal included', () => {
    const before = JSON.stringify(book.state().grid);
    ask(MEMBER, { text: TALE, title: 'A try' });
    expect(JSON.stringify(book.state().grid)).toBe(before);
  });

  it('follows a text that was changed by hand', () => {
    expect(ask(MEMBER, { text: OTHER }).closest.filter(({ level }) => level === 'copied')).toEqual([]);
    const row = book.rowsOf('TXT').find(({ text }) => text === TALE);
    book.type('TXT', row?.rowNumber ?? 0, 'text', OTHER);
    expect(ask(MEMBER, { text: OTHER }).closest[0]).toMatchObject({ level: 'copied' });
    expect(ask(MEMBER, { text: TALE }).closest.filter(({ level }) => level === 'copied')).toEqual([]);
  });

  it('refuses an empty text in the language of the reader', () => {
    const answer = book.as(MEMBER).call('already-covered', { text: '' }, { request: { language: 'fr' } });
    expect(answer).toMatchObject({
      ok: false,
      code: 'refused',
      message: expect.stringMatching(/Collez d’abord/),
    });
  });

  it('offers the issues of the list', () => {
    const { issues } = mustDo(book.as(NEWCOMER).call('covered-form', {})).result as {
      issues: readonly unknown[];
    };
    expect(issues.length).toBe(book.rowsOf('ISS').length);
  });
});
