import { describe, expect, it } from '@jest/globals';
import {
  importCountryReport,
  type ImportCountryReportInput,
} from '../../../../src/core/follow-up/beside-ours/plan-import';
import type { Tables } from '../../../support/book';
import { COMPILATION, WITH_NOTES } from '../../un-documents/country-reports/invented-reports';
import { bookReading, contextFor, planned, rowsAfter } from './fixture';

const run = (input: ImportCountryReportInput, over: Tables = {}, context = contextFor()) =>
  planned(importCountryReport.plan(bookReading(importCountryReport.reads, over), input, context));
const linked = (rows: NonNullable<Tables['RPT']>) =>
  rows.map(({ paragraph, recommendations = [] }) => [paragraph, recommendations.join(' ')]);
const PLAIN = WITH_NOTES.replace(/\nNotes\n/, '\n').replace(/\n1 Recommendations are[\s\S]*/, '');

describe('import-country-report', () => {
  it('gives each paragraph a row with what it is about, names and claims', () => {
    const { edits, result, said } = run({ text: WITH_NOTES });
    expect(result).toMatchObject({
      kind: 'national',
      source: 'A/HRC/WG.6/52/NOR/1',
      about: 'Norway',
      aboutInsteadOf: '',
      paragraphs: 5,
      cycle: 3,
      recommendations: 4,
      added: 5,
      left: 0,
    });
    expect(said).toContain('5 paragraphs new, 0 changed, 0 as before');
    const rows = rowsAfter(edits);
    expect(rows[1]).toMatchObject({
      paragraph: 2,
      kind: 'national',
      claim: 'done',
      reasons: 'It names them.',
    });
    expect(rows[1]?.issues).toContain('ISS-W');
    expect(linked(rows)).toEqual([
      [1, ''],
      [2, 'REC-W'],
      [3, 'REC-P'],
      [4, 'REC-D'],
      [5, 'REC-S'],
    ]);
  });

  it('goes by the meaning where no number is named, and says by which words', () => {
    const rows = rowsAfter(run({ text: PLAIN }).edits);
    expect(linked(rows).slice(1, 4)).toEqual([
      [2, 'REC-W'],
      [3, 'REC-P'],
      [4, 'REC-D'],
    ]);
    expect(rows[1]?.reasons).toMatch(/40\.1.*water/s);
  });

  it('takes the UN’s compilation as what the UN says', () => {
    const rows = rowsAfter(run({ text: COMPILATION }).edits);
    expect(rows.map(({ kind, claim }) => [kind, claim])).toEqual([
      ['compilation', 'none'],
      ['compilation', 'missing'],
      ['compilation', 'welcomed'],
    ]);
    expect(rows[1]?.recommendations).toEqual(['REC-W']);
  });

  it.each([
    ['as it is', WITH_NOTES, {}],
    ['under another name', WITH_NOTES, { source: 'Our national report' }],
    ['without its cover', WITH_NOTES.replace(/A\/HRC\/WG.6\/52\/NOR\/1/g, ''), {}],
  ])('adds nothing when the same report comes again %s', (_how, text, input) => {
    const RPT = rowsAfter(run({ text: WITH_NOTES }).edits);
    const again = run({ text, ...input }, { RPT });
    expect(again.edits).toEqual([]);
    expect(again.said).toContain('all of it is there already');
  });

  it('leaves what people corrected', () => {
    const RPT = rowsAfter(run({ text: WITH_NOTES }).edits).map((row) => ({
      ...row,
      recommendations: [],
      claim: 'none' as const,
      issues: [],
    }));
    expect(run({ text: WITH_NOTES }, { RPT }).edits).toEqual([]);
  });

  it('is put beside recommendations that come later', () => {
    const before = run({ text: WITH_NOTES }, { REC: [] });
    expect(before.result).toMatchObject({ cycle: null, recommendations: 0, added: 5 });
    expect(before.said).toContain('no recommendations of an earlier review');
    const after = run({ text: WITH_NOTES }, { RPT: rowsAfter(before.edits) });
    expect(after.result).toMatchObject({ added: 0, changed: 5 });
    expect(linked(rowsAfter(after.edits, rowsAfter(before.edits)))[1]).toEqual([2, 'REC-W']);
  });

  it('is written in portions, of which none doubles', () => {
    const first = run({ text: WITH_NOTES, most: 2 });
    expect(first.result).toMatchObject({ added: 5, left: 3 });
    expect(first.said).toContain('3 paragraphs still to be compared');
    const RPT = rowsAfter(first.edits);
    const second = run(
      { text: WITH_NOTES },
      { RPT },
      contextFor({ newId: (sheet) => `${sheet}-m${Math.random()}` }),
    );
    expect(second.result).toMatchObject({ added: 3, left: 0 });
    expect(rowsAfter(second.edits, RPT).map(({ paragraph }) => paragraph)).toEqual([1, 2, 3, 4, 5]);
  });

  it('compares nothing where it only looks', () => {
    const { edits, result } = run({ text: WITH_NOTES, most: 0 });
    expect(edits).toEqual([]);
    expect(result).toMatchObject({ paragraphs: 5, added: 5, left: 5, naming: 3 });
  });

  it('reads another country’s report and says so', () => {
    const { result, said } = run({ text: WITH_NOTES }, {}, contextFor({ settings: { country: 'CHL' } }));
    expect(result.aboutInsteadOf).toBe('Chile');
    expect(said).toContain('about Norway, but this workbook is about Chile');
  });
});
