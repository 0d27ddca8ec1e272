// What the list says of a pair in one line.
import { describe, expect, it } from '@jest/globals';
import { render, type Language } from '../../../../src/core/base/messages/text';
import type { ListedOverlap } from '../../../../src/core/coverage/overlaps/plan-overlaps-list';
import { lineOf } from '../../../../src/sidebar/coverage/overlaps/line';
import { pair } from './answers';

const line = (changes: Partial<ListedOverlap>, language: Language = 'en'): string =>
  lineOf({ ...pair, proposed: '', asks: [], issues: ['Water'], turn: 'now', ...changes })
    .map((one) => render(one, language))
    .join(' · ');

describe('a pair in one line', () => {
  it.each<[string, Partial<ListedOverlap>, string]>([
    ['level, share, issue and whose turn', {}, 'Copied text · 31% · Water · waits for Water and land'],
    [
      'the asks where both make some, no share where none is known',
      { share: 0, levelText: 'Same asks', asks: ['Both: “Build”', 'Both: “Pay”'] },
      'Same asks · 2 asks in common · waits for Water and land',
    ],
    ['nobody who is waited for while it is put off', { turn: 'later' }, 'Copied text · 31% · Water'],
    [
      'the coordinator once time is over',
      { turn: 'overdue', turnText: 'the coordinator decides' },
      'Copied text · 31% · Water · the coordinator decides',
    ],
    [
      'what was decided',
      { settled: true, turn: 'settled', decision: 'keep' },
      'Copied text · 31% · Water · Settled: keep both',
    ],
    [
      'what one side proposed',
      { proposed: 'merge', turn: 'later' },
      'Copied text · 31% · Water · Proposed: merge · waits for Water and land',
    ],
  ])('says %s', (_, changes, expected) => {
    expect(line(changes)).toBe(expected);
  });

  it('is told in the language of the reader', () => {
    expect(line({}, 'es')).toBe('Copied text · 31 % · Water · espera a Water and land');
    expect(line({}, 'fr')).toBe('Copied text · 31 % · Water · en attente de Water and land');
  });
});
