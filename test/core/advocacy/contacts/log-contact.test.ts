import { describe, expect, it } from '@jest/globals';
import { allNames } from '../../../../src/core/advocacy/countries';
import { logContact } from '../../../../src/core/advocacy/contacts/plan-log';
import type { ContactInput } from '../../../../src/core/advocacy/contacts/read-contact';
import { emptyRow } from '../../../../src/core/workbook/records/make-book';
import type { RowOf } from '../../../../src/core/workbook/records/rows';
import type { Tables } from '../../../support/book';
import { bookReading, contextFor, planned, refused, type Who } from '../fixture';

const run = (input: ContactInput, who: Who = 'bo', over: Tables = {}) =>
  logContact.plan(bookReading(logContact.reads, over), input, contextFor(who));
const log = (...args: Parameters<typeof run>) => planned(run(...args));
const row = { id: 'ATC-1', country: 'CTY-C', ask: 'ASK-W', owner: 'MEM-BO', status: 'planned' };
const MET: ContactInput = {
  country: 'Chile',
  asks: ['ASK-W'],
  response: 'will-raise',
  followUp: '2027-02-01',
};

describe('log-contact', () => {
  it('writes a row, and where the ask stands now', () => {
    const { edits, said } = log({ ...MET, promise: 'Will raise wells' }, 'bo', { ATC: [row] });
    expect(edits).toMatchObject([
      {
        kind: 'insert',
        sheet: 'CON',
        values: { country: 'CTY-C', date: '2027-01-10', kind: 'meeting', who: ['MEM-BO'], asks: ['ASK-W'] },
      },
      {
        kind: 'update',
        id: 'ATC-1',
        values: { status: 'promised', promise: 'Will raise wells', askedOn: '2027-01-10' },
      },
    ]);
    expect(said).toBe('Logged: Chile. 1 ask now stands as: will raise it.');
  });

  it('gives an ask that nobody had planned a row of its own, also for a member', () => {
    expect(log(MET, 'ana').edits[1]).toMatchObject({
      kind: 'insert',
      sheet: 'ATC',
      values: { country: 'CTY-C', ask: 'ASK-W', owner: 'MEM-ANA', workgroup: 'WG-W', status: 'promised' },
    });
  });

  it('leaves a row that is not the member’s to change', () => {
    expect(log(MET, 'ana', { ATC: [row] }).edits).toHaveLength(1);
  });

  it('takes no promise back for a message without an answer', () => {
    const over = { ATC: [{ ...row, status: 'promised', askedOn: '2027-01-02' }] };
    expect(log({ ...MET, response: 'none' }, 'bo', over).edits).toHaveLength(1);
    expect(log({ ...MET, response: 'no' }, 'bo', over).edits[1]).toMatchObject({
      values: { status: 'declined' },
    });
  });

  it('takes a consultation with an agency of the own government, without a country', () => {
    expect(log({ counterpart: 'Ministry of Justice', asks: ['ASK-D'] }).edits).toMatchObject([
      { values: { country: '', counterpart: 'Ministry of Justice', kind: 'consultation' } },
    ]);
    expect(refused(run({ asks: ['ASK-D'] }))).toContain('Choose a country');
  });

  it('warns where somebody else wrote to the mission lately', () => {
    const CON = [{ id: 'CON-1', country: 'CTY-K', date: '2027-01-05', who: ['MEM-CORA'] }];
    const said = log({ country: 'Kenya' }, 'bo', { CON }).said;
    expect(said).toContain('Cora wrote there or met them on Tuesday 5 January 2027. Talk to Dee first.');
    expect(log({ country: 'Kenya' }, 'cora', { CON }).said).toBe('Logged: Kenya.');
    const old = [{ ...CON[0], id: 'CON-1', date: '2027-01-02' }];
    expect(log({ country: 'Kenya' }, 'bo', { CON: old }).said).toBe('Logged: Kenya.');
  });

  it('says what a promise lacks, and that an ask was withdrawn', () => {
    expect(log({ country: 'Kenya', response: 'will-raise' }).said).toMatch(/No day to follow up.*which ask/);
    expect(log({ country: 'Kenya', asks: ['ASK-O'] }).said).toContain(
      'Withdrawn, and no longer asked for: Count the owls',
    );
  });

  it.each([
    ['the country under review', { country: 'Norway' }, 'is the country under review'],
    ['a country that nobody knows', { country: 'Atlantis' }, 'No country is called “Atlantis”'],
    ['a day that is none', { ...MET, date: '2027-02-30' }, 'is not a day'],
    ['a day to come', { ...MET, date: '2027-03-01' }, 'still to come'],
    ['a follow-up before the contact', { ...MET, followUp: '2027-01-01' }, 'lies before'],
  ])('refuses %s', (_what, input, words) => {
    expect(refused(run(input))).toContain(words);
  });

  it('writes nothing when it is said again', () => {
    const first = log(MET).edits[0];
    const CON = [{ id: 'CON-1', ...(first && 'values' in first ? first.values : {}) }] as NonNullable<
      Tables['CON']
    >;
    expect(log(MET, 'bo', { CON })).toMatchObject({ edits: [], result: { row: 'CON-1', isNew: false } });
  });

  it('ticks the contact that it follows up', () => {
    const CON = [
      { id: 'CON-1', country: 'CTY-C', date: '2026-12-01', who: ['MEM-BO'], followUp: '2027-01-09' },
    ];
    expect(log({ ...MET, follows: 'CON-1' }, 'bo', { CON }).edits).toContainEqual({
      kind: 'update',
      sheet: 'CON',
      id: 'CON-1',
      values: { followedUp: true },
    });
  });

  it('brings up to date what somebody typed in the tab', () => {
    const over: Tables = {
      ATC: [row],
      CON: [
        {
          id: 'CON-1',
          country: 'CTY-C',
          date: '2026-12-01',
          asks: ['ASK-W'],
          response: 'considering',
          who: ['MEM-BO'],
        },
      ],
    };
    expect(log({ country: 'Kenya' }, 'bo', over).edits).toContainEqual({
      kind: 'update',
      sheet: 'ATC',
      id: 'ATC-1',
      values: { status: 'considering', askedOn: '2026-12-01' },
    });
  });
});

it('finds a country by every name by which a pasted list would know it', () => {
  const names = allNames({
    ...emptyRow('CTY'),
    id: 'CTY-1',
    iso3: 'USA',
    name: 'United States',
  } as RowOf<'CTY'>);
  for (const one of ['EEUU', 'Estados Unidos', 'États-Unis', 'USA']) expect(names).toContain(one);
  const korea = allNames({ ...emptyRow('CTY'), id: 'CTY-2', iso3: 'KOR' } as RowOf<'CTY'>);
  expect(korea).toContain('Corea del Sur');
});
