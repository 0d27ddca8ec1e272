// The table of what each level receives.
import { describe, expect, it } from '@jest/globals';
import { receivedInWords, receives } from '../../../src/core/base/vocabulary/levels';

describe('what a level receives', () => {
  it.each([
    ['lead', true, true],
    ['write', true, true],
    ['meetings', true, false],
    ['informed', false, false],
    ['', true, true],
  ])('%s', (level, invitations, reviews) => {
    expect([receives(level, 'invitations'), receives(level, 'reviews')]).toEqual([invitations, reviews]);
    expect(receives(level, 'letters')).toBe(true);
  });

  it('is said in words', () => {
    expect(receivedInWords('informed').en).toBe(
      'Gets: letters to the workgroup, texts to sign, the weekly summary, the digest from Geneva.',
    );
  });
});
