import { describe, expect, it } from '@jest/globals';
import { newDraft, textOf } from '../../../src/sidebar/submission/draft';

describe('what a draft says in words', () => {
  const draft = newDraft({ workgroups: [] });
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
