import { describe, expect, it } from '@jest/globals';
import {
  givenDraft,
  newSubmissionDraft,
  submissionDraftText,
} from '../../../../src/sidebar/submissions/register-submission/register-submission-draft';

describe('what a draft says in words', () => {
  const draft = newSubmissionDraft({ workgroups: [], ownWorkgroup: '' });
  it.each([
    ['nothing', {}, ''],
    ['only spaces', { title: ' ', summary: '\n', asks: [' '] }, ''],
    [
      'its parts in order',
      { title: ' Wells ', summary: 'Poisoned.', asks: ['Test them.', ''] },
      'Wells\nPoisoned.\nTest them.',
    ],
  ])('%s', (_, changes, text) => {
    expect(submissionDraftText({ ...draft, ...changes })).toBe(text);
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
