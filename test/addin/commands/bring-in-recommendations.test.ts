// A list of recommendations, taken in by the built script: each once, by number or words, taken back by one undo.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { BringInRecommendationsResult } from '../../../src/core/un-documents/bring-in-recommendations/plan-bring-in-recommendations';
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

const send = (input: object, dryRun = false) =>
  mustDo(book.as(COORDINATOR).call('bring-in-recommendations', input, { request: { dryRun } }))
    .result as BringInRecommendationsResult;
const made = () => book.rowsOf('REC').filter(({ number }) => String(number).startsWith('140.'));

describe('a list of recommendations', () => {
  it('is shown before it is taken in, with what nobody knows', () => {
    const shown = send({ text: LIST, cycle: 2 }, true);
    expect(shown.listed.map(({ state }) => state)).toEqual(['new', 'new', 'again']);
    expect(shown.listed[0]?.countries[1]).toMatch(/Ivoire/);
    expect([shown.place, shown.added]).toEqual(['REC', 2]);
    expect(shown.asked.map(({ sheet, typed }) => [sheet, typed])).toEqual([
      ['ISS', 'Dunes'],
      ['WG', 'Watr'],
    ]);
    expect(made()).toEqual([]);
  });

  it('is taken in once, with countries, answers and what was decided', () => {
    const decisions = { 'ISS dunes': 'new', 'WG watr': '' };
    send({ text: LIST, cycle: 2, decisions });
    expect(
      made().map(({ cycle, number, answer, workgroup, issues }) => [
        cycle,
        number,
        answer,
        workgroup,
        issues,
      ]),
    ).toEqual([
      [2, '140.1', 'supported', 'Water', 'Dunes'],
      [2, '140.2', 'noted (not accepted)', '', ''],
    ]);
    expect(String(made()[0]?.['countries'])).toMatch(/Netherlands.*Ivoire/);
    const again = send({ text: LIST, cycle: 2, decisions });
    expect([again.added, again.completed]).toEqual([0, 0]);
    mustDo(book.as(COORDINATOR).call('undo', {}));
    expect(made()).toEqual([]);
  });

  it('fills in what is empty and changes nothing else', () => {
    send({ text: `Number\tText\n140.1\t${HOUSE}`, place: 'REC', cycle: 2 });
    const more = send({ text: `Número\tTexto\tRespuesta\n140.1\t${HOUSE} today\taceptada`, cycle: 2 });
    expect([more.added, more.completed, more.listed[0]?.state]).toEqual([0, 1, 'other']);
    expect(made().map(({ text, answer }) => [text, answer])).toEqual([[HOUSE, 'supported']]);
  });

  it('is asked what it is where it does not say so, and writes nothing until then', () => {
    const before = book.rowsOf('ASK').length;
    const text = `Recommendation\tCountry\n${HOUSE}\tFrance\n${RATIFY}\tChile`;
    expect(send({ text }).place).toBe('');
    expect(book.rowsOf('ASK').length).toBe(before);
    send({ text, place: 'ASK' });
    expect(book.rowsOf('ASK').length).toBe(before + 2);
    const asked = book.rowsOf('ATC').filter(({ ask }) => String(ask).includes('Build homes'));
    expect(asked.map(({ country }) => country)).toEqual(['France']);
    expect(send({ text, place: 'ASK' }).added).toBe(0);
  });

  it('puts those made to another country among those', () => {
    const before = book.rowsOf('OTH').length;
    send({ text: `State under review\tRecommendation\tBy\nPerú\t${HOUSE}\tChile` });
    expect(
      book
        .rowsOf('OTH')
        .slice(before)
        .map(({ reviewed, countries }) => [reviewed, countries]),
    ).toEqual([['Peru', 'Chile']]);
  });
});
