import { describe, expect, it } from '@jest/globals';
import {
  afterRegistering,
  givenDraft,
  newDraft,
  textOf,
  turnTo,
} from '../../../../src/sidebar/submissions/register-submission/draft';

describe('what a draft says in words', () => {
  const draft = newDraft({ workgroups: [], ownWorkgroup: '' });
  it.each([
    ['nothing', {}, ''],
    ['only spaces', { title: ' ', summary: '\n', asks: [' '] }, ''],
    [
      'its parts in order',
      { title: ' Wells ', summary: 'Poisoned.', asks: ['Test them.', ''] },
      'Wells\nPoisoned.\nTest them.',
    ],
  ])('%s', (_, changes, text) => {
    expect(textOf({ ...draft, ...changes })).toBe(text);
  });
});

describe('a draft that the panel was opened with', () => {
  const form = {
    workgroups: [],
    ownWorkgroup: '',
    issues: [
      { id: 'ISS-1', name: 'Housing' },
      { id: 'ISS-2', name: 'Water' },
    ],
  };
  it.each([
    [
      'a title and issues, in their order',
      { title: 'Wells', issues: ['ISS-2', 'ISS-1'] },
      'Wells',
      ['ISS-2', 'ISS-1'],
    ],
    ['issues that are gone', { issues: ['ISS-9', 'ISS-1'] }, '', ['ISS-1']],
    ['nothing', {}, '', []],
  ])('%s', (_, input, title, issues) => {
    const nothing = { title: '', issues: [], summary: '', asks: [] };
    expect(givenDraft(form, { ...nothing, ...input })).toMatchObject({ id: '', title, issues });
  });
});

it('what was typed comes back when one turns to another submission and back', () => {
  const fresh = newDraft({ workgroups: [], ownWorkgroup: '' });
  const typed = { ...fresh, title: 'Wells' };
  const other = { ...fresh, id: 'SUB-1', title: 'Taps' };
  const there = turnTo({}, typed, other);
  expect(there.draft).toBe(other);
  const changed = { ...other, title: 'Taps and pipes' };
  const back = turnTo(there.left, changed, fresh);
  expect(back.draft).toBe(typed);
  expect(turnTo(back.left, back.draft, other).draft).toBe(changed);
});

it('what was typed for a new submission is there again once another is saved, and gone once it is registered', () => {
  const fresh = newDraft({ workgroups: [], ownWorkgroup: '' });
  const typed = { ...fresh, title: 'Wells' };
  const { left, draft: other } = turnTo({}, typed, { ...fresh, id: 'SUB-1', title: 'Taps' });
  expect(afterRegistering(left, other, fresh)).toBe(typed);
  expect(afterRegistering({ ...left, 'SUB-1': other }, typed, fresh)).toBe(fresh);
});
