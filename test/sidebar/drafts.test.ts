import type { JoinAnswers } from '../../src/core/people/joining/plan-join-form';
import type { RowFormResult } from '../../src/core/workbook/this-row/plan-row-form';
import { describe, expect, it } from '@jest/globals';
import type { CycleFormResult } from '../../src/core/cycle/timeline/present-facts';
import {
  startCycleInputOf as cycleInput,
  isMove,
  missingFacts,
  withState,
} from '../../src/sidebar/cycle/cycle/facts';
import { changeable, joinDraftOf, joinInputOf, whoseIs } from '../../src/sidebar/people/join/join-draft';
import {
  editInput,
  openedRowInput,
  NOTHING_TYPED,
  openedFor,
  realChanges,
  retyped,
} from '../../src/sidebar/workbook/this-row/target';
import * as submission from '../../src/sidebar/submissions/register-submission/register-submission-draft';

const answers: JoinAnswers = {
  person: 'MEM-1',
  name: 'Ana Ruiz',
  email: 'ana@example.org',
  organization: 'ORG-1',
  organizationName: 'River Tenants Union',
  workgroups: [
    { workgroup: 'WG-1', level: 'lead', main: true },
    { workgroup: 'WG-2', level: 'informed', main: false },
  ],
  listed: true,
  languages: ['es'],
  timeZone: 'America/Bogota',
  experience: 'some',
  helpsWith: ['geneva'],
  mail: 'digest',
};
const self = { kind: 'self' } as const;

describe('the form to join', () => {
  it('tells oneself, people on the list and new names apart', () => {
    const people = [{ id: 'MEM-2' }];
    expect(whoseIs('', people)).toEqual(self);
    expect(whoseIs('MEM-2', people)).toEqual({ kind: 'listed', id: 'MEM-2' });
    expect(whoseIs('Chipo', people)).toEqual({ kind: 'new', name: 'Chipo' });
  });

  it('proposes the time zone of the browser to a newcomer only', () => {
    expect(joinDraftOf(null, self, 'Africa/Harare').timeZone).toBe('Africa/Harare');
    expect(joinDraftOf(answers, self, 'Africa/Harare').timeZone).toBe('America/Bogota');
  });

  it('sends nothing of the second screen when that is skipped', () => {
    const input = joinInputOf({ ...joinDraftOf(null, self), name: ' Ana ' }, null, self, false);
    expect(input).toEqual({ name: 'Ana', organization: '', workgroups: [], listed: false });
  });

  it('leaves the workgroups that were taken off', () => {
    const draft = { ...joinDraftOf(answers, self), wishes: [{ workgroup: 'WG-3', level: 'write' }] };
    const input = joinInputOf(draft, answers, self, true);
    expect(input.leave).toEqual(['WG-1', 'WG-2']);
    expect(input.workgroups).toEqual([{ workgroup: 'WG-3', level: 'write', main: false }]);
    expect(input).toMatchObject({
      languages: ['es'],
      experience: 'some',
      helpsWith: ['geneva'],
      mail: 'digest',
    });
  });

  it('touches only the workgroups in which one acts for others', () => {
    const whose = { kind: 'listed', id: 'MEM-1' } as const;
    const theirs = changeable(answers, whose, ['WG-2']);
    const input = joinInputOf(joinDraftOf(theirs, whose), theirs, whose, false);
    expect(input.workgroups.map(({ workgroup }) => workgroup)).toEqual(['WG-2']);
    expect(input.leave).toBeUndefined();
    expect(input.for).toBe('MEM-1');
  });

  it.each([
    [true, { for: 'River code', withoutAddress: true }],
    [false, { for: 'River code', email: 'x@example.org' }],
  ])('enters somebody new with or without an address (%s)', (withoutAddress, expected) => {
    const whose = { kind: 'new', name: 'River code' } as const;
    const draft = { ...joinDraftOf(null, whose), email: ' x@example.org', withoutAddress };
    const { for: person, email, withoutAddress: without } = joinInputOf(draft, null, whose, false);
    expect(JSON.parse(JSON.stringify({ for: person, email, withoutAddress: without }))).toEqual(expected);
  });
});

describe('the form of a submission', () => {
  const draft = submission.newSubmissionDraft({
    workgroups: [{ id: 'WG-1', name: 'Housing' }],
    ownWorkgroup: '',
  });

  it('chooses the only workgroup there is', () => {
    expect(draft.workgroup).toBe('WG-1');
    expect(submission.newSubmissionDraft({ workgroups: [], ownWorkgroup: '' }).workgroup).toBe('');
  });

  it('chooses the only workgroup in which one works, of several', () => {
    const workgroups = ['WG-1', 'WG-2'].map((id) => ({ id, name: id }));
    expect(submission.newSubmissionDraft({ workgroups, ownWorkgroup: 'WG-2' }).workgroup).toBe('WG-2');
    expect(submission.newSubmissionDraft({ workgroups, ownWorkgroup: '' }).workgroup).toBe('');
  });

  it('says which fields are empty', () => {
    expect(submission.missingFields({ ...draft, title: '  ', workgroup: '' })).toEqual([
      'title',
      'workgroup',
    ]);
  });

  it('sends the first issue as the main one and leaves empty asks out', () => {
    const input = submission.registerInputOf({
      ...draft,
      title: ' Homes ',
      issues: ['ISS-2', 'ISS-1'],
      asks: [' Stop. ', ' '],
    });
    expect(input).toMatchObject({
      title: 'Homes',
      mainIssue: 'ISS-2',
      issues: ['ISS-2', 'ISS-1'],
      asks: ['Stop.'],
    });
    expect(input).not.toHaveProperty('id');
    expect(input).not.toHaveProperty('for');
  });

  it('of one that is there sends what was changed and what stood there, the main issue with the issues', () => {
    const row = { ...draft, id: 'SUB-1', title: 'Homes', mainIssue: 'ISS-2', issues: ['ISS-2', 'ISS-1'] };
    const changed = { ...submission.submissionDraftOf(row), title: 'Houses', issues: ['ISS-1', 'ISS-2'] };
    expect(submission.registerInputOf(changed)).toEqual({
      ...{ id: 'SUB-1', title: 'Houses', issues: ['ISS-1', 'ISS-2'], mainIssue: 'ISS-1' },
      was: { title: 'Homes', issues: ['ISS-2', 'ISS-1'] },
    });
  });
});

describe('the facts of a cycle', () => {
  const facts = {
    coalition: 'Two Rivers',
    country: 'MEX',
    session: 58,
    reviewDate: '2027-11-09',
    timeZone: 'America/Mexico_City',
    state: 'planned' as const,
  };
  const form: CycleFormResult = {
    facts,
    hasCycle: true,
    passed: [],
    mayStart: true,
    needsSetUp: false,
    advice: [],
    countries: [],
  };

  it.each([
    ['another day', { reviewDate: '2027-11-10' }, true],
    ['another session', { session: 59 }, true],
    ['a review without a day', { state: 'no-date' as const }, true],
    ['another name of the coalition only', { coalition: 'Three Rivers' }, false],
    ['nothing else', {}, false],
  ])('%s moves dates: %p', (_, changes, moves) => {
    expect(isMove(form, { ...facts, ...changes })).toBe(moves);
    expect(cycleInput(form, { ...facts, ...changes }).move ?? false).toBe(moves);
  });

  it.each([
    ['no-date', { reviewDate: '2028-05-09' }, { reviewDate: '2028-05-09', state: 'planned' }],
    ['absent', { reviewDate: '2028-05-09' }, { reviewDate: '2028-05-09', state: 'planned' }],
    ['no-date', { session: 59 }, { session: 59 }],
    ['held', { reviewDate: '2028-05-09' }, { reviewDate: '2028-05-09' }],
  ] as const)('a new day ends the wait for one (%s, %p)', (state, changes, expected) => {
    expect(withState({ ...facts, state }, changes)).toEqual(expected);
  });

  it('never moves a cycle that is not there', () => {
    expect(isMove({ ...form, hasCycle: false }, { ...facts, session: 1 })).toBe(false);
  });

  it('lists what is missing', () => {
    expect(missingFacts({ ...facts, session: null, country: ' ' })).toEqual(['country', 'session']);
  });
});

describe('the row that the panel shows', () => {
  it.each([
    ['the selected one', null, { sheet: 'SUB', row: 3 }, { sheet: 'SUB', row: 3 }],
    ['none in the header', null, { sheet: 'SUB', row: 2 }, undefined],
    ['none on a tab of somebody’s own', null, { sheet: '', row: 9 }, undefined],
    [
      'the one that was opened',
      { kind: 'row', sheet: 'ASK', id: 'ASK-1' },
      { sheet: 'SUB', row: 3 },
      { sheet: 'ASK', id: 'ASK-1' },
    ],
    ['a new one', { kind: 'new', sheet: 'ASK' }, null, { sheet: 'ASK' }],
  ] as const)('is %s', (_, opened, selected, expected) => {
    expect(openedRowInput(opened, selected)).toEqual(expected);
  });

  it.each([
    ['the one it was opened for', { sheet: 'INV', id: 'INV-1' }, { kind: 'row', sheet: 'INV', id: 'INV-1' }],
    ['none without its id', { sheet: 'INV' }, null],
    ['none on a sheet that there is not', { sheet: 'XYZ', id: 'INV-1' }, null],
    ['none from the menu', {}, null],
  ])('is %s', (_, input, expected) => {
    expect(openedFor(input)).toEqual(expected);
  });

  const form = {
    sheet: 'SUB',
    id: 'SUB-1',
    fields: [
      { key: 'title', value: 'Homes' },
      { key: 'issues', value: ['ISS-1'] },
    ],
  } as unknown as RowFormResult;

  it('counts as edited only when a value differs from what was shown', () => {
    expect(realChanges(form.fields, { title: 'Homes', issues: ['ISS-1'] })).toEqual({});
    expect(realChanges(form.fields, { title: 'Home', issues: ['ISS-1'] })).toEqual({ title: 'Home' });
  });

  it('sends what was seen beside what changes', () => {
    const sent = { sheet: 'SUB', id: 'SUB-1', values: { issues: [] } };
    const changes = { issues: [] };
    expect(editInput(form, { changes, seen: {} })).toEqual({ ...sent, seen: { issues: ['ISS-1'] } });
    const seen = { issues: ['ISS-2'] };
    expect(editInput(form, { changes, seen })).toEqual({ ...sent, seen });
  });

  it('remembers what the row held when a field was first changed', () => {
    const first = retyped(NOTHING_TYPED, { title: 'Home' }, form.fields);
    expect(first).toEqual({ changes: { title: 'Home' }, seen: { title: 'Homes' } });
    const fields = [{ key: 'title', value: 'Houses' }] as unknown as RowFormResult['fields'];
    expect(retyped(first, { title: 'Home!' }, fields).seen).toEqual({ title: 'Homes' });
  });
});
