// A list of recommendations, taken in by the built script: each once, by number or words, taken back by one undo.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { BringInListResult } from '../../../src/core/inbox/bring-in-list/plan-bring-in-list';
import { testWorkbook } from '../../support/coalition';
import { COORDINATOR, mustDo, type TestWorkbook } from '../../support/workbook';

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
}, 60_000);

const HOUSE = 'Build homes for all who live in the street and end forced evictions at once';
const RATIFY = 'Ratify the Optional Protocol to the Convention against Torture without delay';
const LIST = `No.\tRecommendation\tRecommending State\tResponse\tTheme\tWorking group
140.1\t${HOUSE}\tHolanda; Côte d'Ivoire\tAccepted\tDunes\tWater
140.2\t${RATIFY}\tFrance\tNoted\t\tWatr
140.2\t${RATIFY}\tChile\t\t\t`;

const send = (text: string, answers: Readonly<Record<string, string>> = {}, dryRun = false) =>
  mustDo(book.as(COORDINATOR).call('bring-in-list', { text, table: { answers } }, { request: { dryRun } }));
const look = (text: string) => (send(text, {}, true).result as BringInListResult).reading;
const made = () => book.rowsOf('REC').filter(({ number }) => String(number).startsWith('140.'));

describe('a list of recommendations', () => {
  it('is shown before it is taken in, with what nobody knows', () => {
    const shown = look(LIST);
    expect(shown.kind).toBe('recommendations');
    expect(shown.rows.map(({ state }) => state)).toEqual(['new', 'new', 'again']);
    expect(shown.questions.map(({ of, written }) => [of, written])).toEqual([
      ['ISS', 'Dunes'],
      ['WG', 'Watr'],
    ]);
    expect(made()).toEqual([]);
  });

  it('is taken in once, with countries, answers and what was decided', () => {
    const answers = { 'ISS dunes': 'new', 'WG watr': '' };
    send(LIST, answers);
    expect(
      made().map(({ number, answer, workgroup, issues }) => [number, answer, workgroup, issues]),
    ).toEqual([
      ['140.1', 'supported', 'Water', 'Dunes'],
      ['140.2', 'noted (not accepted)', '', ''],
    ]);
    expect(String(made()[0]?.['countries'])).toMatch(/Netherlands.*Ivoire/);
    expect(send(LIST, answers).change).toBeUndefined();
    mustDo(book.as(COORDINATOR).call('undo', {}));
    expect(made()).toEqual([]);
  });

  it('fills in what is empty and changes nothing else', () => {
    send(`Number\tText\n140.1\t${HOUSE}`);
    const more = `Número\tTexto\tRespuesta\n140.1\t${HOUSE} today\taceptada`;
    expect(look(more).rows.map(({ state }) => state)).toEqual(['known']);
    send(more);
    expect(made().map(({ text, answer }) => [text, answer])).toEqual([[HOUSE, 'supported']]);
  });

  it('puts those made to another country among those', () => {
    const before = book.rowsOf('OTH').length;
    send(`State under review\tRecommendation\tBy\nPerú\t${HOUSE}\tChile`);
    expect(
      book
        .rowsOf('OTH')
        .slice(before)
        .map(({ reviewed, countries }) => [reviewed, countries]),
    ).toEqual([['Peru', 'Chile']]);
  });
});
