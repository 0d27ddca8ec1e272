// Two rows that are one: side by side, then one, with all that named them.
import { describe, expect, it } from '@jest/globals';
import { render } from '../../../../src/core/base/messages/text';
import { mergeForm } from '../../../../src/core/workbook/duplicates/plan-duplicates-form';
import { keepApart } from '../../../../src/core/workbook/duplicates/plan-keep-apart';
import { listDuplicates } from '../../../../src/core/workbook/duplicates/plan-duplicates-list';
import { mergeRows } from '../../../../src/core/workbook/duplicates/plan-merge';
import type { MergeChoice } from '../../../../src/core/workbook/duplicates/merged-values';
import { sheetsNaming } from '../../../../src/core/workbook/duplicates/moved-links';
import { contextOf } from '../../../support/book';
import { applied, bookReading, type Rows } from '../../coverage/overlaps/fixture';

const actor = { email: 'cora@example.org', person: 'MEM-CO', isCoordinator: true, coChairs: [] };
const context = contextOf({ actor });

const rows: Rows = {
  WG: [
    { id: 'WG-W', name: 'Water', coChair1: 'MEM-B', coChair2: 'MEM-CO' },
    { id: 'WG-P', name: 'Prisons' },
  ],
  ORG: [
    { id: 'ORG-1', name: 'Housing Now', acronym: 'HN', listed: true, notes: 'Met in May.' },
    {
      id: 'ORG-2',
      name: 'Housing Now Inc.',
      aliases: ['Homes Now'],
      city: 'Bergen',
      notes: 'Wrote in June.',
    },
  ],
  MEM: [
    { id: 'MEM-CO', name: 'Cora', email: 'cora@example.org', coordinator: true },
    { id: 'MEM-A', name: 'Denise Holloway', email: 'd@example.org', organization: 'ORG-1', listed: true },
    { id: 'MEM-B', name: 'Denise Holoway', organization: 'ORG-2', languages: ['fr'], mentor: 'MEM-A' },
    { id: 'MEM-C', name: 'Dennis Holloway', organization: 'ORG-1', mentor: 'MEM-B' },
  ],
  PAR: [
    { id: 'PAR-1', person: 'MEM-A', workgroup: 'WG-W', level: 'informed', helpsWith: ['geneva'] },
    { id: 'PAR-2', person: 'MEM-B', workgroup: 'WG-W', level: 'write', helpsWith: ['translation'] },
    { id: 'PAR-3', person: 'MEM-B', workgroup: 'WG-P', level: 'meetings' },
    { id: 'PAR-4', organization: 'ORG-2', workgroup: 'WG-P', representedBy: 'MEM-B' },
  ],
  SUB: [
    { id: 'SUB-1', title: 'Wells', authors: ['MEM-B', 'MEM-A'], coSubmitters: ['ORG-2'], uploader: 'MEM-B' },
  ],
  MTG: [{ id: 'MTG-1', title: 'Plan', start: '2027-02-03T18:00', workgroup: 'WG-W' }],
  INV: [
    { id: 'INV-1', meeting: 'MTG-1', person: 'MEM-A' },
    { id: 'INV-2', meeting: 'MTG-1', person: 'MEM-B', answer: 'yes' },
  ],
};

const pair = { sheet: 'MEM', one: 'MEM-A', other: 'MEM-B' } as const;
const bookFor = (given: Rows) => bookReading(mergeRows.reads, given);

function form(input: { sheet: 'MEM' | 'ORG' | 'WG' | 'ISS'; one: string; other: string }, given = rows) {
  const plan = mergeForm.plan(bookFor(given), input, context);
  if (!plan.ok) throw new Error(render(plan.problem, 'en'));
  return plan.value.result;
}

function merge(
  input: { sheet: 'MEM' | 'ORG' | 'WG' | 'ISS'; one: string; other: string },
  choices: Record<string, MergeChoice> = {},
  given = rows,
  seen = form(input, given).seen,
) {
  const plan = mergeRows.plan(bookFor(given), { ...input, seen, choices }, context);
  if (!plan.ok) return { problem: render(plan.problem, 'en'), book: bookFor(given), said: '' };
  const said = plan.value.summary.map((one) => render(one, 'en')).join(' ');
  return { problem: '', book: bookFor(applied(given, plan.value.edits)), said, result: plan.value.result };
}

const listed = (given: Rows) => {
  const plan = listDuplicates.plan(bookReading(listDuplicates.reads, given), {}, context);
  return plan.ok ? plan.value.result.pairs : [];
};

describe('people and organizations that stand twice', () => {
  it('are listed with the reasons, siblings are not', () => {
    expect(listed(rows).map(({ one, other, reasons }) => [one.name, other.name, reasons])).toEqual([
      ['Housing Now', 'Housing Now Inc.', 'same name but for the legal form'],
      ['Denise Holloway', 'Denise Holoway', 'nearly the same spelling, same organization'],
    ]);
  });

  it('are not told by a site or mail that many share, or by a word and a mail domain', () => {
    const names = ['Fair Stops Project', 'Fair Pay Desk', 'Every Desk', 'Desk for All'];
    const shared = names.map((name, at) => ({ id: `ORG-${at}`, name, contact: `${at}@example.org` }));
    expect(listed({ ORG: shared, MEM: [] })).toEqual([]);
    expect(listed({ ORG: shared.slice(0, 2), MEM: [] })).toEqual([]);
    const longer = [
      { id: 'ORG-1', name: 'Quarry Street', website: 'https://www.quarry.example/en' },
      { id: 'ORG-2', name: 'Tenants of Quarry Street', website: 'quarry.example' },
    ];
    expect(listed({ ORG: longer, MEM: [] })).toMatchObject([
      { reasons: 'longer form of the name, same website' },
    ]);
  });

  it('are not listed again once somebody said that they are not the same', () => {
    const plan = keepApart.plan(bookFor(rows), pair, context);
    if (!plan.ok) throw new Error(render(plan.problem, 'en'));
    const after = applied(rows, plan.value.edits);
    expect(listed(after).map(({ sheet }) => sheet)).toEqual(['ORG']);
    const again = keepApart.plan(bookFor(after), pair, context);
    expect(again).toMatchObject({ ok: true, value: { edits: [] } });
  });

  it('are shown side by side, with what would move', () => {
    const { kept, names, fields, moves } = form(pair);
    expect([kept, names]).toEqual(['MEM-B', { kept: 'Denise Holoway', other: 'Denise Holloway' }]);
    const chosen = Object.fromEntries(
      fields.map(({ key, choice, choices }) => [key, [choice, choices.length]]),
    );
    expect(chosen).toMatchObject({ name: ['kept', 2], email: ['other', 0], listed: ['kept', 2] });
    expect(moves.kept.map(({ count, joined }) => [count, joined])).toEqual([
      [1, 1],
      [1, 0],
      [1, 1],
    ]);
  });

  it('become one, with what named either', () => {
    const { book, said } = merge(pair, { name: 'other' });
    const row = book.find('MEM', 'MEM-A');
    expect(book.find('MEM', 'MEM-B')).toBeUndefined();
    expect(row).toMatchObject({
      name: 'Denise Holloway',
      email: 'd@example.org',
      languages: ['fr'],
      mentor: '',
    });
    expect(row?.listed).toBe(false);
    expect(book.rows('PAR').map(({ person, workgroup, level }) => [person, workgroup, level])).toEqual([
      ['MEM-A', 'WG-W', 'write'],
      ['MEM-A', 'WG-P', 'meetings'],
      ['', 'WG-P', 'informed'],
    ]);
    expect(book.rows('PAR')[0]?.helpsWith).toEqual(['geneva', 'translation']);
    expect(book.rows('SUB')[0]?.authors).toEqual(['MEM-A']);
    expect(book.rows('INV')).toMatchObject([{ person: 'MEM-A', answer: 'yes' }]);
    expect(said).toContain('“Denise Holloway” and “Denise Holoway” are one row now.');
    expect(said).toContain('7 places');
  });

  it('keep the names by which an organization was called, and both notes', () => {
    const { book } = merge({ sheet: 'ORG', one: 'ORG-1', other: 'ORG-2' });
    const [row] = book.rows('ORG');
    expect(row).toMatchObject({
      id: 'ORG-2',
      name: 'Housing Now Inc.',
      acronym: 'HN',
      city: 'Bergen',
      listed: false,
    });
    expect(row?.aliases).toEqual(['Homes Now', 'Housing Now']);
    expect(row?.notes).toBe('Wrote in June.\nMet in May.');
    expect(book.rows('MEM').map(({ organization }) => organization)).toEqual(['', 'ORG-2', 'ORG-2', 'ORG-2']);
  });

  it('are left alone when one of them says something else by now, or is gone', () => {
    const { seen } = form(pair);
    const changed = {
      ...rows,
      MEM: rows.MEM?.map((row) => (row.id === 'MEM-A' ? { ...row, email: 'x@y.org' } : row)),
    };
    expect(merge(pair, {}, changed as Rows, seen).problem).toMatch(/changed one of the two rows/);
    const gone = { ...rows, MEM: rows.MEM?.filter(({ id }) => id !== 'MEM-A') };
    expect(merge(pair, {}, gone as Rows, seen).problem).toMatch(/not there any more/);
  });

  it('do not take the role or address of who makes them one', () => {
    const twice = { ...rows, MEM: [...(rows.MEM ?? []), { id: 'MEM-D', name: 'Cora', email: 'c@else.org' }] };
    const input = { sheet: 'MEM', one: 'MEM-CO', other: 'MEM-D' } as const;
    expect(merge(input, { email: 'other' }, twice).problem).toMatch(/your own address or role/);
    expect(merge(input, {}, twice).book.find('MEM', 'MEM-CO')).toMatchObject({ email: actor.email });
  });

  it('are followed wherever the description of the sheets has a link', () => {
    expect(sheetsNaming('MEM')).toEqual(expect.arrayContaining(['WG', 'MEM', 'PAR', 'SUB', 'INV', 'OBX']));
    expect(sheetsNaming('ORG')).toEqual(expect.arrayContaining(['ORG', 'MEM', 'PAR', 'SUB', 'MTG']));
  });
});

describe('workgroups and issues that stand twice', () => {
  const others: Rows = {
    WG: [
      { id: 'WG-1', name: 'Agua y ambiente' },
      { id: 'WG-2', name: 'Agua y medio ambiente', scope: 'Ríos' },
      { id: 'WG-3', name: 'Agua' },
      { id: 'WG-4', name: 'Agua y ambiente', parent: 'WG-3' },
    ],
    ISS: [
      { id: 'ISS-1', name: 'Rights of the child', uprInfoIssue: 'Rights of the Child' },
      { id: 'ISS-2', name: 'Rights of the unborn child', uprInfoIssue: 'Another' },
      { id: 'ISS-3', name: 'Children', nameEs: 'Niñez' },
      { id: 'ISS-4', name: 'Childhood', synonyms: ['niñez'] },
      { id: 'ISS-5', name: 'Children’s work' },
    ],
    COV: [
      { id: 'COV-1', issue: 'ISS-3', workgroup: 'WG-1', part: 'follows', angle: 'At home' },
      { id: 'COV-2', issue: 'ISS-4', workgroup: 'WG-1', part: 'leads' },
      { id: 'COV-3', issue: 'ISS-4', workgroup: 'WG-2' },
    ],
    REC: [{ id: 'REC-1', text: 'Protect', issues: ['ISS-4', 'ISS-3'], workgroup: 'WG-2' }],
  };

  it('are listed by small words, one more word, and names in other languages; what the UN parts is not', () => {
    expect(listed(others).map(({ one, other, reasons }) => [one.id, other.id, reasons])).toEqual([
      ['WG-1', 'WG-2', 'longer form of the name'],
      ['ISS-3', 'ISS-4', 'same name'],
    ]);
  });

  it('become one, with what covers them and what is about them', () => {
    const { book } = merge({ sheet: 'ISS', one: 'ISS-3', other: 'ISS-4' }, {}, others);
    const issue = book.rows('ISS').find(({ id }) => id === 'ISS-3' || id === 'ISS-4');
    expect(issue?.synonyms).toEqual(expect.arrayContaining(['niñez']));
    expect(book.rows('ISS')).toHaveLength(4);
    expect(book.rows('COV')).toHaveLength(2);
    expect(book.rows('REC')[0]?.issues).toEqual([issue?.id]);
    const groups = merge({ sheet: 'WG', one: 'WG-1', other: 'WG-2' }, {}, others).book;
    const there = groups.rows('WG').filter(({ parent }) => parent === '');
    expect(there.map(({ name }) => name)).toEqual(['Agua y medio ambiente', 'Agua']);
    expect(groups.rows('REC')[0]?.workgroup).toBe(there[0]?.id);
    expect(groups.rows('COV').map(({ workgroup }) => workgroup)).not.toContain('WG-1');
  });
});
