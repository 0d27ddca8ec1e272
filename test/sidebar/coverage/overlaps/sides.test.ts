// Whose word on a pair is there, and whose is missing.
import { describe, expect, it } from '@jest/globals';
import type { ListedOverlap } from '../../../../src/core/coverage/overlaps/plan-overlaps-list';
import { render, type Message } from '../../../../src/core/base/messages/text';

import {
  clearedByOpening,
  missingWord,
  standOf,
  whoDecides,
} from '../../../../src/sidebar/coverage/overlaps/sides';
import {
  firstWord,
  lacking,
  needsReason,
  toInput,
  whoSpeaks,
  type Reader,
  type Word,
} from '../../../../src/sidebar/coverage/overlaps/word';
import { overlaps } from './answers';

const [proposed] = overlaps.overlaps;
const shown = (message: Message | undefined): string => (message ? render(message, 'en') : '');

const pairWith = (changes: Partial<ListedOverlap>): ListedOverlap => {
  if (!proposed) throw new Error('The list of overlaps is empty.');
  return { ...proposed, ...changes };
};

describe('the word of the two sides', () => {
  it.each<[string, readonly string[], string]>([
    [
      'two workgroups',
      ['Housing', 'Water and land'],
      'Still missing: the word of Housing and of Water and land',
    ],
    ['one workgroup', ['Housing'], 'Still missing: the word of Housing'],
    ['a coordinator', ['a coordinator'], 'Still missing: the word of a coordinator'],
    ['nobody', [], ''],
  ])('is missing while the pair waits for %s', (_, waitingFor, sentence) => {
    expect(shown(missingWord(pairWith({ waitingFor })))).toBe(sentence);
  });

  it('is not missing once the pair is settled', () => {
    expect(missingWord(pairWith({ settled: true, decision: 'keep' }))).toBeUndefined();
  });
});

describe('how far a pair is settled', () => {
  it.each([
    ['proposed', { proposed: 'merge' }, 'Proposed: merge'],
    ['settled', { settled: true, decision: 'divide' }, 'Settled: divide the issue'],
    ['neither', { proposed: '' }, ''],
  ] as const)('is told when it is %s', (_, changes, sentence) => {
    expect(shown(standOf(pairWith(changes)))).toBe(sentence);
  });

  it.each([
    [{ proposed: 'divide' }, 'divide'],
    [{ settled: true, decision: 'keep' }, 'keep'],
    [{ proposed: '' }, ''],
  ] as const)('is what the form starts with: %j', (changes, decision) => {
    expect(firstWord(pairWith(changes)).decision).toBe(decision);
  });
});

describe('the angles of a division', () => {
  const covered = { first: 'wells', second: 'rivers' };
  it.each([
    ['begin with those in Who covers what', { first: '', second: '' }, covered],
    [
      'are those that were given',
      { first: 'the towns', second: '' },
      { first: 'the towns', second: 'rivers' },
    ],
  ])('%s', (_, angles, expected) => {
    expect(firstWord(pairWith({ angles, covered })).angles).toEqual(expected);
  });
});

describe('opening a pair again', () => {
  const cleared = (changes: Partial<ListedOverlap>) => clearedByOpening(pairWith(changes)).map(shown);
  const side = (pair: ListedOverlap['first'], agreed: string) => ({ ...pair, agreed });
  const { first, second } = pairWith({});

  it('names each word that goes', () => {
    const both = { first: side(first, 'Ana Ruiz'), second: side(second, ''), reason: '', settled: false };
    expect(cleared(both)).toEqual([`The word of Ana Ruiz for ${first.workgroup.name} is taken off.`]);
  });

  it('says that the reason goes, and what followed from a decision', () => {
    const both = { first: side(first, ''), second: side(second, ''), reason: 'Both stay.', settled: true };
    expect(cleared(both)).toEqual([
      'The reason that was noted goes too.',
      'What followed from the decision is taken back.',
    ]);
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
    const pair = pairWith({});
    const groups = {
      first: { ...pair.first, workgroup: { id: first, name: first } },
      second: { ...pair.second, workgroup: { id: second, name: second } },
    };
    expect(shown(whoDecides({ ...pair, ...groups }))).toBe(sentence);
  });
});

describe('the word in the form', () => {
  const word = (changes: Partial<Word>): Word => ({
    decision: 'merge',
    reason: '',
    angles: { first: '', second: '' },
    for: '',
    ...changes,
  });
  const coordinator = { isCoordinator: true, coChairs: [] as readonly string[] };
  const missing = (
    changes: Partial<Word>,
    pair: Partial<ListedOverlap> = {},
    reader: Reader = { isCoordinator: false, coChairs: ['Housing'] },
  ) => Object.keys(lacking(word(changes), pairWith(pair), reader));

  it.each<[string, Partial<Word>, readonly string[]]>([
    ['no choice', { decision: '' }, ['decision']],
    ['a merge', {}, []],
    ['keeping both without a reason', { decision: 'keep', reason: ' ' }, ['reason']],
    ['keeping both with one', { decision: 'keep', reason: 'Two regions' }, []],
    ['a division without angles', { decision: 'divide' }, ['first', 'second']],
    ['half a division', { decision: 'divide', angles: { first: 'a', second: ' ' } }, ['second']],
  ])('of %s lacks what it lacks', (_, changes, fields) => {
    expect(missing(changes)).toEqual(fields);
  });

  it('needs no reason where the other side gave one', () => {
    expect(missing({ decision: 'keep' }, { proposed: 'keep', reason: 'Two regions' })).toEqual([]);
    expect(missing({ decision: 'keep' }, { proposed: 'merge', reason: 'One river' })).toEqual(['reason']);
  });

  it('of a coordinator needs a reason beside its field where a side has not agreed to this', () => {
    const noReason = { proposed: 'merge', reason: '' };
    expect(missing({ decision: 'merge', reason: '' }, noReason, coordinator)).toEqual(['reason']);
    expect(missing({ decision: 'merge', reason: 'Time is over' }, noReason, coordinator)).toEqual([]);
    expect(missing({ decision: 'merge', reason: '' }, { proposed: 'merge' }, coordinator)).toEqual([]);
    expect(missing({ decision: 'merge', reason: '', for: 'MEM-2' }, noReason, coordinator)).toEqual([]);
    const chairsBoth = { isCoordinator: true, coChairs: ['Housing', 'Water and land'] };
    expect(missing({ decision: 'merge', reason: '' }, noReason, chairsBoth)).toEqual([]);
  });

  it('of a coordinator needs none for what both sides have agreed', () => {
    const { first, second } = pairWith({});
    const agreed = { proposed: 'merge', reason: '', second: { ...second, agreed: 'Chipo Moyo' } };
    expect(missing({ decision: 'merge', reason: '' }, agreed, coordinator)).toEqual([]);
    const oneGroup = { ...agreed, second: { ...second, workgroup: first.workgroup, agreed: '' } };
    expect(missing({ decision: 'merge', reason: '' }, oneGroup, coordinator)).toEqual([]);
  });

  it('marks the reason as required only where it is', () => {
    const reader = { isCoordinator: false, coChairs: ['Housing'] };
    const given = { proposed: 'keep', reason: 'Two regions' };
    expect(needsReason(word({ decision: 'keep' }), pairWith(given), reader)).toBe(false);
    expect(needsReason(word({ decision: 'keep' }), pairWith({ ...given, reason: '' }), reader)).toBe(true);
  });

  it('that says the same as the other side settles the pair, and is told to', () => {
    const pair = pairWith({});
    const angles = { first: 'wells', second: 'rivers' };
    const standing: Partial<ListedOverlap> = {
      mayDecide: 'second',
      proposed: 'divide',
      angles,
      first: { ...pair.first, agreed: 'Chipo Moyo' },
      second: { ...pair.second, agreed: '' },
    };
    const told = (changes: Partial<Word>) => shown(whoSpeaks(word(changes), pairWith(standing)));
    const settles = `You speak for ${pair.second.workgroup.name}. Chipo Moyo agreed to this already, so your word settles it.`;
    const waits = `You speak for ${pair.second.workgroup.name}. It is settled once ${pair.first.workgroup.name} says the same.`;
    expect(told({ decision: 'divide', angles })).toBe(settles);
    expect(told({ decision: 'divide', angles: { ...angles, first: 'all' } })).toBe(waits);
    expect(told({ decision: 'merge' })).toBe(waits);
    expect(shown(whoSpeaks(word({}), pairWith({ ...standing, mayDecide: 'both' })))).toContain('both sides');
  });

  it('of a coordinator needs a reason for other angles than those that were agreed to', () => {
    const { first, second } = pairWith({});
    const agreed: Partial<ListedOverlap> = {
      proposed: 'divide',
      reason: '',
      angles: { first: 'wells', second: 'rivers' },
      first: { ...first, agreed: 'Ana Ruiz' },
      second: { ...second, agreed: 'Chipo Moyo' },
    };
    const angles = { first: 'wells', second: 'lakes' };
    expect(missing({ decision: 'divide', angles }, agreed, coordinator)).toEqual(['reason']);
    expect(
      missing({ decision: 'divide', angles: { ...angles, second: 'rivers' } }, agreed, coordinator),
    ).toEqual([]);
  });

  it('starts with keeping both where one is of an earlier cycle', () => {
    const pair = pairWith({ proposed: '' });
    expect(firstWord({ ...pair, second: { ...pair.second, cycle: '2021' } }).decision).toBe('keep');
  });

  it('is sent without what is empty', () => {
    expect(toInput(word({ for: 'MEM-2' }), pairWith({}), 'open')).toEqual({
      id: 'OVL-1',
      decision: 'open',
      seen: '0123456789abcdef',
      for: 'MEM-2',
    });
  });
});
