// UN texts by the built script: a report of our country, names that are taught, answers, and both printed together.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { COORDINATOR, mustDo, type TestWorkbook } from '../../support/workbook';
import { CO_CHAIR, MEMBER, testWorkbook } from '../../support/coalition';

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
}, 60_000);

const report = (country: string): string => `A/HRC/90/1
40. The following recommendations enjoy the support of ${country}:
40.1 Test wells (Chile, Atlantis);
40.2 Count fish (Malta).`;
const ADDENDUM = `A/HRC/90/1/Add.1

The Government of Norway accepts 40.1. The wells are tested.

The Government of Norway notes 40.2.`;

const call = (name: string, input: object, dryRun = false) =>
  mustDo(book.as(COORDINATOR).call(name, input, { request: { dryRun } }));
const recs = () => book.rowsOf('REC').filter(({ cycle }) => cycle === 4);

describe('UN texts in a workbook', () => {
  it('say what they are, and nothing is written', () => {
    const before = book.rowsOf('CHG').length;
    expect(call('recognize-document', { text: report('Norway') }).result).toEqual({
      kind: 'report',
      symbol: 'A/HRC/90/1',
      found: 2,
    });
    expect(call('recognize-document', { text: ADDENDUM }).result).toMatchObject({ kind: 'addendum' });
    expect(book.rowsOf('CHG')).toHaveLength(before);
  });

  it('are warned of when they are about another country than the cycle’s', () => {
    const { result, summary } = call('import-recommendations', { text: report('Peru'), cycle: 4 }, true);
    expect(result).toMatchObject({ about: 'Peru', aboutInsteadOf: 'Norway' });
    expect(summary.join(' ')).toContain('about Peru, but this workbook is about Norway');
    expect(call('import-form', {}).result).toMatchObject({ country: 'Norway', session: 55 });
  });

  it('teach a name once, for good', () => {
    const taught = [{ written: 'Atlantis', iso3: 'MLT' }];
    call('import-recommendations', { text: report('Norway'), cycle: 4, countries: taught });
    expect(recs().map(({ countries }) => countries)).toEqual(['Chile; Malta', 'Malta']);
    const malta = book.rowsOf('CTY').find(({ iso3 }) => iso3 === 'MLT');
    expect(String(malta?.['aliases'])).toContain('Atlantis');
    const again = call('import-recommendations', { text: report('Norway'), cycle: 4 });
    expect(again.result).toMatchObject({ unknownCountries: [], added: 0, changed: 0 });
  });

  it('bring answers to their rows, and print both together for every member', () => {
    call('import-recommendations', {
      text: report('Norway').replace('enjoy the support of', 'will be examined by'),
      cycle: 4,
    });
    call('import-answers', { text: ADDENDUM, cycle: 4 });
    expect(recs().map(({ answer }) => answer)).toEqual(['supported', 'noted (not accepted)']);
    const printed = mustDo(book.as(MEMBER).call('annotated-answers', { cycle: 4 }));
    expect(printed.documents?.map(({ name }) => name)).toEqual(['Answers-with-texts_A-HRC-90-1-Add-1.docx']);
    expect(printed.result).toMatchObject({
      groups: [
        {
          heading: 'supported',
          items: [{ number: '40.1', text: 'Test wells (Atlantis)', countries: 'Chile' }],
        },
        {
          heading: 'noted (not accepted)',
          items: [{ number: '40.2', text: 'Count fish', countries: 'Malta' }],
        },
      ],
    });
  });

  it('numbers rows anew when the final report does, with what hangs on them', () => {
    const draft = report('Norway').replaceAll('40.', '6.').replace(', Atlantis', '');
    call('import-recommendations', { text: draft, cycle: 4 });
    const wells = recs().find(({ text }) => text === 'Test wells');
    book.type('REC', wells?.rowNumber ?? 0, 'nextStep', 'Call the mayor');
    mustDo(
      book.as(COORDINATOR).call('record-progress', {
        recommendations: [String(wells?.['id'])],
        rating: 'partly',
        organization: 'Housing Now',
        source: 'https://example.org/wells',
      }),
    );
    const final = `A/HRC/90/1
40. The following recommendations enjoy the support of Norway:
40.1 Paint bridges (Malta);
40.2 Test wells (Chile).`;
    const dry = call('import-recommendations', { text: final, cycle: 4 }, true);
    expect(dry.result).toMatchObject({ renumbered: [{ from: '6.1', to: '40.2' }], gone: ['6.2'] });
    expect(dry.summary.join(' ')).toContain('Renumbered 1: 6.1 → 40.2.');
    call('import-recommendations', { text: final, cycle: 4, withdrawn: ['6.2'] });
    expect(recs().find(({ id }) => id === wells?.['id'])).toMatchObject({
      number: '40.2',
      nextStep: 'Call the mayor',
    });
    expect(book.rowsOf('PRG').map(({ recommendations }) => recommendations)).toEqual(['4: 40.2']);
    expect(recs().find(({ number }) => number === '6.2')).toMatchObject({ withdrawn: true });
    const again = call('import-recommendations', { text: final, cycle: 4 });
    expect(again.result).toMatchObject({ added: 0, changed: 0, gone: [], renumbered: [] });
  });

  it.each(['recognize-document', 'import-answers'])('are for coordinators: %s', (name) => {
    const answer = book.as(CO_CHAIR).call(name, { text: ADDENDUM, cycle: 4 });
    expect(answer).toMatchObject({ ok: false, code: 'refused' });
  });
});
