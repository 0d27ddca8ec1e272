import { describe, expect, it } from '@jest/globals';
import { compareWhatWasSaid } from '../../../../src/core/advocacy/what-was-said/plan-compare';
import { whatWasSaid } from '../../../../src/core/advocacy/what-was-said/plan-live';
import { prepareWhatWasSaid } from '../../../../src/core/advocacy/what-was-said/plan-prepare';
import type { Tables } from '../../../support/book';
import { bookReading, contextFor, planned } from '../fixture';

const ATC = [
  { id: 'ATC-1', country: 'CTY-C', ask: 'ASK-W', status: 'promised', promise: 'Wells' },
  { id: 'ATC-2', country: 'CTY-C', ask: 'ASK-D', status: 'asked' },
  { id: 'ATC-3', country: 'CTY-K', ask: 'ASK-D', status: 'planned' },
  { id: 'ATC-4', country: 'CTY-U', ask: 'ASK-D', status: 'considering' },
  { id: 'ATC-5', country: 'CTY-U', ask: 'ASK-O', status: 'promised' },
];
const prepare = (speakers: string, over: Tables = {}) =>
  planned(
    prepareWhatWasSaid.plan(
      bookReading(prepareWhatWasSaid.reads, { ATC, HRD: [], ...over }),
      { speakers },
      contextFor('bo'),
    ),
  );

describe('prepare-what-was-said', () => {
  it('makes a row a country in speaking order, several where several asks were put', () => {
    const { edits, said } = prepare('1. Norway\n2. Kenya\n3. Chile\n4. Atlantis');
    expect(edits.map((edit) => ('values' in edit ? edit.values : edit))).toEqual([
      { country: 'CTY-K', order: 1 },
      { country: 'CTY-C', order: 2, ask: 'ASK-W', promised: 'will raise it: Wells' },
      { country: 'CTY-C', order: 2, ask: 'ASK-D', promised: 'asked' },
    ]);
    expect(said).toContain('names no country: Atlantis');
    expect(said).toContain('The country under review speaks first');
    expect(said).toContain('not in the list of speakers: Uruguay');
  });

  it('touches nothing that people noted, and fills a row that is empty', () => {
    const HRD = [
      { id: 'HRD-1', country: 'CTY-C', words: 'Something on rivers', heard: '' },
      { id: 'HRD-2', country: 'CTY-K', order: 9 },
      { id: 'HRD-3', country: 'CTY-U' },
    ];
    const { edits } = prepare('Chile\nKenya\nUruguay', { HRD });
    expect(edits).toMatchObject([
      { kind: 'update', id: 'HRD-1', values: { order: 1 } },
      { kind: 'insert', values: { ask: 'ASK-W' } },
      { kind: 'insert', values: { ask: 'ASK-D' } },
      { kind: 'update', id: 'HRD-2', values: { order: 2 } },
      { kind: 'update', id: 'HRD-3', values: { order: 3, ask: 'ASK-D', promised: 'considering it' } },
    ]);
    expect(edits).toHaveLength(5);
  });

  it('writes nothing when it is said again', () => {
    const HRD = prepare('Chile\nKenya\nUruguay').edits.flatMap((edit, index) =>
      'values' in edit ? [{ id: `HRD-${String(index)}`, ...edit.values }] : [],
    ) as NonNullable<Tables['HRD']>;
    expect(prepare('Chile\nKenya\nUruguay', { HRD })).toMatchObject({
      edits: [],
      said: 'All these rows stand ready already.',
    });
  });

  it('prepares the countries that were asked where there is no list', () => {
    expect(prepare('').result).toMatchObject({ countries: 2, added: 3, notSpeaking: [] });
  });
});

const HRD = [
  { id: 'HRD-1', order: 1, country: 'CTY-K', ask: 'ASK-D', heard: 'yes', words: 'Abolish' },
  { id: 'HRD-2', order: 2, country: 'CTY-U', ask: 'ASK-D' },
  { id: 'HRD-3', order: 3, country: 'CTY-C', ask: 'ASK-W', heard: 'no' },
  { id: 'HRD-4', order: 4, country: 'CTY-T', ask: 'ASK-W', promised: 'will raise it' },
];

describe('what-was-said', () => {
  it('counts what was heard, names who speaks next and who was passed over', () => {
    const book = bookReading(whatWasSaid.reads, { HRD });
    expect(planned(whatWasSaid.plan(book, {}, contextFor('bo'))).result).toMatchObject({
      speakers: 4,
      noted: 2,
      heard: { yes: 1, partly: 0, no: 1, open: 2 },
      next: [{ country: 'Tuvalu', order: 4, asks: [{ promised: 'will raise it' }] }],
      passedOver: ['Uruguay'],
      mayPrepare: true,
    });
  });
});

describe('compare-what-was-said', () => {
  const rec = (id: string, number: string, country: string) => ({
    id,
    cycle: 4,
    number,
    text: 'Dig wells',
    countries: [country],
  });
  const REC = [rec('REC-1', '26.1', 'CTY-C'), rec('REC-2', '26.4', 'CTY-U'), rec('REC-3', '26.5', 'CTY-K')];
  const MAT = [
    { id: 'MAT-1', ask: 'ASK-W', recommendation: 'REC-1', decision: 'taken-up' },
    { id: 'MAT-2', ask: 'ASK-D', recommendation: 'REC-2', decision: 'taken-up' },
    { id: 'MAT-3', ask: 'ASK-D', recommendation: 'REC-3', decision: 'open' },
  ];
  const compare = (over: Tables = {}) =>
    planned(
      compareWhatWasSaid.plan(
        bookReading(compareWhatWasSaid.reads, { HRD, REC, MAT, ...over }),
        {},
        contextFor('bo'),
      ),
    ).result;

  it('lists what differs, with the gaps in the numbers', () => {
    const { differences, gaps, agreed, differ } = compare();
    expect(differences.map(({ kind, country, numbers }) => [kind, country, numbers])).toEqual([
      ['heard-not-decided', 'Kenya', '26.5'],
      ['made-noted-no', 'Chile', '26.1'],
      ['made-not-noted', 'Uruguay', '26.4'],
    ]);
    expect([gaps, agreed]).toEqual(['26.2, 26.3', 0]);
    // Kenya is to be decided and of Uruguay nobody noted anything: neither contradicts the report.
    expect(differ).toBe(1);
  });

  it('says what was heard and is not in the report', () => {
    expect(compare({ MAT: [] }).differences[0]).toMatchObject({
      kind: 'heard-not-made',
      country: 'Kenya',
      words: 'Abolish',
      row: 3,
    });
  });

  it('finds what was heard in the report before anybody looked for matches', () => {
    const DIGGING = [{ id: 'HRD-9', country: 'CTY-C', ask: 'ASK-W', heard: 'yes', words: 'Dig' }];
    const text = 'Guarantee safe drinking water in all informal settlements';
    const ASK = [{ id: 'ASK-W', text, submission: '' }];
    const said = [
      { ...rec('REC-1', '26.1', 'CTY-C'), text: `${text} without delay` },
      rec('REC-2', '26.2', 'CTY-U'),
    ];
    const kinds = (MAT: Tables['MAT']) =>
      compare({ HRD: DIGGING, REC: said, MAT, ASK }).differences.map(({ kind, numbers }) => [kind, numbers]);
    expect(kinds([])).toEqual([['heard-not-decided', '26.1']]);
    const notSame = { id: 'MAT-1', ask: 'ASK-W', recommendation: 'REC-1', decision: 'not-same' };
    expect(kinds([notSame])).toEqual([['heard-not-made', '']]);
  });

  it('compares nothing while the report of this review is not there', () => {
    expect(compare({ REC: [] })).toMatchObject({ cycle: null, differences: [] });
  });
});
