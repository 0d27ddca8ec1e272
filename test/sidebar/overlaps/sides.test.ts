// Whose word on a pair is there, and whose is missing.
import { describe, expect, it } from '@jest/globals';
import type { ListedOverlap } from '../../../src/core/coverage/plan-list';
import type { Message } from '../../../src/core/messages/text';
import { render } from '../../../src/core/messages/text';
import { firstWord } from '../../../src/sidebar/overlaps/decide';
import { missingWord, standOf, whoDecides } from '../../../src/sidebar/overlaps/sides';
import { overlaps } from '../working-answers';

const [proposed] = overlaps.overlaps;
const shown = (message: Message | undefined): string => (message ? render(message, 'en') : '');

function pairWith(changes: Partial<ListedOverlap>, agreed: readonly [string, string]): ListedOverlap {
  if (!proposed) throw new Error('The list of overlaps is empty.');
  const { first, second } = proposed;
  return {
    ...proposed,
    ...changes,
    first: { ...first, agreed: agreed[0] },
    second: { ...second, agreed: agreed[1] },
  };
}

describe('the word of the two sides', () => {
  it.each([
    ['neither', ['', ''], 'Still missing: the word of Housing and of Water and land'],
    ['the first', ['Ana Ruiz', ''], 'Still missing: the word of Water and land'],
    ['the second', ['', 'Chipo Moyo'], 'Still missing: the word of Housing'],
    ['both', ['Ana Ruiz', 'Chipo Moyo'], ''],
  ] as const)('is missing where %s has spoken', (_, agreed, sentence) => {
    expect(shown(missingWord(pairWith({}, agreed)))).toBe(sentence);
  });

  it('is asked for once when both submissions are of one workgroup', () => {
    const pair = pairWith({}, ['', '']);
    const same = { ...pair, second: { ...pair.second, workgroup: pair.first.workgroup } };
    expect(shown(missingWord(same))).toBe('Still missing: the word of Housing');
  });

  it('of a submission without workgroup is a coordinator’s', () => {
    const pair = pairWith({}, ['Ana Ruiz', '']);
    const alone = { ...pair, second: { ...pair.second, workgroup: { id: '', name: '' } } };
    expect(shown(missingWord(alone))).toBe('Still missing: the word of a coordinator');
  });

  it('is not missing once the pair is settled', () => {
    expect(missingWord(pairWith({ settled: true, decision: 'keep' }, ['Ana Ruiz', '']))).toBeUndefined();
  });
});

describe('how far a pair is settled', () => {
  it.each([
    ['proposed', { proposed: 'merge' }, 'Proposed: merge'],
    ['settled', { settled: true, decision: 'divide' }, 'Settled: divide the issue'],
    ['neither', { proposed: '' }, ''],
  ] as const)('is told when it is %s', (_, changes, sentence) => {
    expect(shown(standOf(pairWith(changes, ['', ''])))).toBe(sentence);
  });

  it.each([
    [{ proposed: 'divide' }, 'divide'],
    [{ settled: true, decision: 'keep' }, 'keep'],
    [{ proposed: '' }, ''],
  ] as const)('is what the form starts with: %j', (changes, decision) => {
    expect(firstWord(pairWith(changes, ['', ''])).decision).toBe(decision);
  });
});

describe('who may decide', () => {
  it.each([
    [
      'Housing',
      'Water and land',
      'Only the co-chairs of Housing or Water and land, or a coordinator, can decide this.',
    ],
    ['Housing', 'Housing', 'Only the co-chairs of Housing, or a coordinator, can decide this.'],
    ['', 'Housing', 'Only the co-chairs of Housing, or a coordinator, can decide this.'],
    ['', '', 'Only a coordinator can decide this.'],
  ])('between “%s” and “%s” is said', (first, second, sentence) => {
    const pair = pairWith({}, ['', '']);
    const groups = {
      first: { ...pair.first, workgroup: { id: first, name: first } },
      second: { ...pair.second, workgroup: { id: second, name: second } },
    };
    expect(shown(whoDecides({ ...pair, ...groups }))).toBe(sentence);
  });
});
