// Asks that ask for the same in other words are told as the same, others are not; what is between is only a guess.
import { describe, expect, it } from '@jest/globals';
import { pairOfAsks } from './asks-of-two';

describe('two asks', () => {
  it.each([
    ['Close the mercury mines.', 'Immediately and fully close the mercury mines.'],
    ['Cerrar las minas de mercurio.', 'Cerrar a la brevedad y cabalmente las minas de mercurio.'],
    ['Earmark money for mountain herders.', 'Allocate funding to the herders of the mountains.'],
    ['Create a fund for convicts.', 'Create a fund for prisoners.'],
    ['Abolir la pena de muerte.', 'Abolish the death penalty.'],
  ])('are the same: %s %s', (one, other) => {
    expect(pairOfAsks(one, other)).toMatchObject({ level: 'same-asks', asks: [{ first: 0, second: 0 }] });
  });

  it.each([
    ['Investigate deaths of miners.', 'Pay for the schooling of the children of miners.'],
    ['Train midwives for distant valleys.', 'Train pilots for the new ferries.'],
    ['Fund translators in clinics.', 'Invite the rapporteur on translation to visit the archive.'],
    ['Ratify the CRPD.', 'Ratify the CEDAW.'],
    ['Ratify ILO Convention No. 138.', 'Ratify ILO Convention No. 189.'],
  ])('are not the same, not even perhaps: %s %s', (one, other) => {
    const pair = pairOfAsks(one, other);
    expect([pair?.asks ?? [], pair?.perhapsAsks ?? []]).toEqual([[], []]);
  });

  it('are perhaps the same, and no more than that, where they are only much alike', () => {
    const pair = pairOfAsks(
      'Investigate deaths of miners.',
      'Inquire into accidents of miners in the quarries.',
    );
    expect(pair).toMatchObject({ level: 'perhaps', asks: [], perhapsAsks: [{ first: 0, second: 0 }] });
  });
});
