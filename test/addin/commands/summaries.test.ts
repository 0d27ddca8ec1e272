// From the UN's summary of submissions to who is cited where, by the built script: brought in, answered, and kept.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { CitationsResult } from '../../../src/core/un-documents/summaries/plan-citations';
import type { ImportCitationsResult } from '../../../src/core/un-documents/summaries/findings';
import { CO_CHAIR, MEMBER, testWorkbook } from '../../support/coalition';
import { COORDINATOR, mustDo, type TestWorkbook } from '../../support/workbook';
import { ENGLISH } from '../../core/un-documents/summaries/english';

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
  book.typeRow('ORG', { name: 'Fishers of the Delta' });
  book.typeRow('ORG', { name: 'River Watch' });
  book.typeRow('ORG', { name: 'The Center for Clean Wells', acronym: 'CCW' });
  const wells = rowOf('SUB', 'title', 'Clean wells')?.rowNumber ?? 0;
  book.type('SUB', wells, 'leadOrganization', 'Fishers of the Delta');
  book.type('SUB', wells, 'coSubmitters', 'River Watch; CCW');
}, 60_000);

const rowOf = (sheet: 'SUB' | 'CIT' | 'ORG', key: string, value: unknown) =>
  book.rowsOf(sheet).find((row) => row[key] === value);
const bringIn = (input: object = {}) =>
  mustDo(book.as(COORDINATOR).call('import-citations', { text: ENGLISH, ...input }))
    .result as ImportCitationsResult;
const citations = (as = MEMBER, input: object = {}) =>
  mustDo(book.as(as).call('citations', input)).result as CitationsResult;
const cells = () => JSON.stringify((['CIT', 'SUB', 'ORG'] as const).map((sheet) => book.rowsOf(sheet)));

describe('a summary', () => {
  it('puts code and places into the submission, and its paragraphs on their tab', () => {
    expect(bringIn()).toMatchObject({ source: 'A/HRC/WG.6/57/NOR/3', about: 'Norway', aboutInsteadOf: '' });
    expect(rowOf('SUB', 'title', 'Clean wells')).toMatchObject({
      ohchrCode: 'JS4',
      citedIn: 'A/HRC/WG.6/57/NOR/3, paras 2, 5',
    });
    expect(rowOf('CIT', 'paragraph', 5)).toMatchObject({
      heading: 'Right to water',
      submissions: 'Clean wells',
      organizations: 'Fishers of the Delta; River Watch; The Center for Clean Wells; Housing Now',
      citedAs: 'JS4; HN',
    });
    const tab = book.grid.sheets().find(({ id }) => id === book.tabOf('CIT'));
    expect(tab?.hidden).toBe(false);
  });

  it('changes no cell the second time, and keeps what people note', () => {
    bringIn();
    book.type('CIT', rowOf('CIT', 'paragraph', 5)?.rowNumber ?? 0, 'notes', 'Read it out in Geneva.');
    const before = cells();
    expect(bringIn()).toMatchObject({ added: 0, changed: 0, removed: 0, hasEdits: false });
    expect(cells()).toBe(before);
  });

  it('is looked at first without writing anything', () => {
    const before = cells();
    const answer = mustDo(
      book.as(COORDINATOR).call('import-citations', { text: ENGLISH }, { request: { dryRun: true } }),
    );
    expect((answer.result as ImportCitationsResult).added).toBeGreaterThan(0);
    expect(cells()).toBe(before);
  });

  it('learns what a doubtful name means', () => {
    book.typeRow('ORG', { name: 'Institute of Delta Law and Society' });
    const { doubtful } = bringIn();
    expect(doubtful).toMatchObject([{ printed: 'Delta Institute for Law', about: 'organization' }]);
    const [one] = doubtful;
    const answers = [{ code: one?.code, printed: one?.printed, is: one?.choices[0]?.id }];
    bringIn({ answers });
    const taught = () => rowOf('ORG', 'name', 'Institute of Delta Law and Society')?.['aliases'];
    expect(taught()).toBe('Delta Institute for Law');
    expect(rowOf('CIT', 'paragraph', 8)).toMatchObject({
      organizations: 'Institute of Delta Law and Society',
    });
    expect(bringIn()).toMatchObject({ doubtful: [], hasEdits: false });
  });

  it('tells of what was sent and is not listed', () => {
    book.type('SUB', rowOf('SUB', 'title', 'Crowded cells')?.rowNumber ?? 0, 'status', 'uploaded');
    const answer = mustDo(book.as(COORDINATOR).call('import-citations', { text: ENGLISH }));
    expect(answer.summary.join('\n')).toContain('Not listed: Crowded cells. Ask OHCHR about the receipt.');
  });

  it('can be undone', () => {
    mustDo(book.as(COORDINATOR).call('check-workbook', {}));
    bringIn();
    mustDo(book.as(COORDINATOR).call('undo', {}));
    expect(book.rowsOf('CIT')).toEqual([]);
    expect(rowOf('SUB', 'title', 'Clean wells')).toMatchObject({ ohchrCode: '', citedIn: '' });
  });

  it.each([
    ['nothing', '', 'There is no text'],
    ['a novel', 'The owl sat on the well.\n'.repeat(400), 'not the UN’s summary'],
    [
      'a list without notes',
      'Individual submissions:\nRAF Rights Across Fjords, Bergen (Norway);',
      'not the UN’s summary',
    ],
  ])('is not taken from %s', (_, text, words) => {
    const answer = book.as(COORDINATOR).call('import-citations', { text });
    expect(answer).toMatchObject({ ok: false });
    expect(answer.ok ? '' : answer.message).toContain(words);
  });

  it('is shown its place when it comes as a report', () => {
    for (const [command, input] of [
      ['recognize-document', {}],
      ['import-recommendations', { cycle: 4 }],
    ] as const) {
      const answer = book.as(COORDINATOR).call(command, { text: ENGLISH, ...input });
      expect(answer.ok ? '' : answer.message).toContain('Submissions > Cited by the UN');
    }
  });

  it('is brought in by coordinators, and seen by members', () => {
    expect(book.as(CO_CHAIR).call('import-citations', { text: ENGLISH })).toMatchObject({
      ok: false,
      code: 'refused',
    });
    expect(citations()).toMatchObject({ sources: [], mayImport: false });
    bringIn();
    const seen = citations();
    expect(seen.submissions).toMatchObject([
      { submission: { name: 'Clean wells' }, workgroup: { name: 'Water' }, code: 'JS4' },
    ]);
    expect(seen.paragraphs.map(({ number }) => number)).toEqual([2, 5, 6]);
    expect(citations(COORDINATOR).mayImport).toBe(true);
  });

  it('is asked for one submission, organization or workgroup', () => {
    bringIn();
    expect(citations(MEMBER, { submission: 'Clean wells' }).paragraphs).toHaveLength(2);
    expect(citations(MEMBER, { organization: 'Housing Now' }).paragraphs).toHaveLength(3);
    expect(citations(MEMBER, { workgroup: 'Prisons' })).toMatchObject({ submissions: [], paragraphs: [] });
    expect(book.as(MEMBER).call('citations', { organization: 'Nobody' })).toMatchObject({ ok: false });
  });
});
