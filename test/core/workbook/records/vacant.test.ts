// A seat without a person may say so, in any of the three languages, wherever it is typed.
import { renewals } from '../../../../src/core/submissions/texts/capability';
import { describe, expect, it } from '@jest/globals';
import { editRow } from '../../../../src/core/workbook/this-row/plan-edit-row';
import { rowForm } from '../../../../src/core/workbook/this-row/plan-row-form';
import { claimIssue } from '../../../../src/core/coverage/who-covers-what/plan-claim';
import { checkIntegrity } from '../../../../src/core/workbook/check/integrity';
import { makeBook } from '../../../../src/core/workbook/records/make-book';
import { SHEET_IDS } from '../../../../src/core/workbook/schema/sheet-ids';
import { bookOf, contextOf, snapshotOfTables, type Tables } from '../../../support/book';
import { bookReading } from '../../coverage/overlaps/fixture';
import { bringIn, rows } from '../bring-in/fixture';

const WORDS = [
  'Vacant',
  'VACANT',
  '(vacant)',
  'Vacante',
  'vacante.',
  'Por cubrir',
  'À pourvoir',
  'a pourvoir',
];

const tables = (seat: string): Tables => ({
  WG: [{ id: 'WG-1', name: 'Water', coChair1: 'MEM-1', coChair2: seat }],
  MEM: [{ id: 'MEM-1', name: 'Ana', email: 'ana@example.org', coordinator: true }],
  ISS: [{ id: 'ISS-1', name: 'Wells' }],
  COV: [{ id: 'COV-1', issue: 'ISS-1', workgroup: 'WG-1', part: 'leads', person: seat }],
  ACT: [{ id: 'ACT-1', workgroup: 'WG-1', what: 'Call', owner: seat }],
  TIM: [{ id: 'TIM-1', phase: 'before', milestone: 'Upload', owner: seat }],
  SUB: [{ id: 'SUB-1', title: 'Wells', workgroup: 'WG-1', uploader: seat }],
  PAR: [{ id: 'PAR-1', organization: '', workgroup: 'WG-1', representedBy: seat }],
  MTG: [],
  ORG: [],
  SET: [],
});

const coordinator = {
  email: 'ana@example.org',
  person: 'MEM-1',
  isCoordinator: true,
  coChairs: ['WG-1'],
};

describe('a seat that is said to be vacant', () => {
  it.each(WORDS)('is empty where a cell says %s, and nothing is to be repaired', (word) => {
    const snapshot = snapshotOfTables(tables(word));
    const book = makeBook(snapshot);
    expect(book.problems).toEqual([]);
    expect(book.rows('WG')[0]).toMatchObject({ coChair1: 'MEM-1', coChair2: '', unresolved: {} });
    const { findings, writes } = checkIntegrity(snapshot, book, {
      formulas: {},
      language: 'en',
      today: '2027-03-01',
      renewals,
    });
    expect(findings).toEqual([]);
    expect(writes).toEqual([]);
  });

  it('is a person where somebody has that name', () => {
    const named: Tables = {
      ...tables('Vacant'),
      MEM: [
        { id: 'MEM-1', name: 'Ana' },
        { id: 'MEM-2', name: 'Vacant' },
      ],
    };
    expect(bookOf(named).rows('WG')[0]?.coChair2).toBe('MEM-2');
  });

  it('is not said by another word, nor where a person has to stand', () => {
    expect(bookOf(tables('Vacation')).problems.map(({ sheet }) => sheet)).toContain('WG');
    const author = { ...tables(''), SUB: [{ id: 'SUB-1', title: 'Wells', authors: ['Vacant'] }] };
    expect(bookOf(author).problems).toMatchObject([{ sheet: 'SUB', column: 'authors' }]);
  });

  it.each(WORDS)('may be typed as %s in the form of its row', (word) => {
    const book = bookOf(tables('MEM-1'));
    const input = { sheet: 'WG' as const, id: 'WG-1', values: { coChair2: word } };
    const plan = editRow.plan(book, input, contextOf({ actor: coordinator }));
    expect(plan).toMatchObject({ ok: true, value: { edits: [{ values: { coChair2: '' } }] } });
  });

  it('shows as an empty field', () => {
    const input = { sheet: 'WG' as const, id: 'WG-1' };
    const form = rowForm.plan(
      bookReading(SHEET_IDS, tables('Vacante')),
      input,
      contextOf({ actor: coordinator }),
    );
    const fields = form.ok ? form.value.result.fields : [];
    expect(fields.find(({ key }) => key === 'coChair2')?.value).toBe('');
  });

  it.each(WORDS)('may be said as %s when a workgroup takes a part', (word) => {
    const book = bookOf({ ...tables(''), COV: [] });
    const input = { issue: 'ISS-1', workgroup: 'WG-1', part: 'leads' as const, person: word };
    const plan = claimIssue.plan(book, input, contextOf({ actor: coordinator }));
    expect(plan).toMatchObject({ ok: true, value: { edits: [{ values: { person: '' } }] } });
  });

  it.each(WORDS)('comes with a list as %s like an empty cell', (word) => {
    const { book, result } = bringIn(
      'WG',
      [{ Name: 'Prisons', 'Co-chair 1': 'Bo', 'Co-chair 2': word }],
      rows,
    );
    expect(result.unread).toEqual([]);
    expect(book.rows('WG')[1]).toMatchObject({ coChair1: 'MEM-BO', coChair2: '' });
  });
});
