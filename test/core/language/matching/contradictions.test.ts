// Which asks are asked about as contradicting each other, and which are not. None of those counts as the same ask.
import { describe, expect, it } from '@jest/globals';
import { pairOfAsks } from './asks-of-two';

describe('asks', () => {
  it.each([
    ['a negation', 'Ratify the Convention against Torture.', 'Do not ratify the Convention against Torture.'],
    ['a negation in Spanish', 'Cerrar la presa del río en un año.', 'No cerrar la presa del río.'],
    [
      'a negation in French',
      'Fermer le barrage de la rivière en un an.',
      'Ne pas fermer le barrage de la rivière.',
    ],
    ['what one ends and the other keeps', 'Repeal the curfew law.', 'Keep the curfew law.'],
    [
      'another figure in the same unit',
      'Fixer à 30 % la part des femmes sur les listes électorales.',
      'Fixer à 50 % la part des femmes sur les listes électorales.',
    ],
    [
      'another figure that ends the sentence',
      'Set the minimum age of marriage at 18.',
      'Set the minimum age of marriage at 16.',
    ],
  ])('that contradict each other by %s are asked about and do not count as the same', (_name, one, other) => {
    const pair = pairOfAsks(one, other);
    expect(pair?.opposed).toMatchObject([{ first: 0, second: 0 }]);
    expect([pair?.asks, pair?.level]).toEqual([[], 'perhaps']);
  });

  it.each([
    [
      'one denies something else',
      'Ratify the Convention against Torture, which was signed but not ratified.',
      'Ratify the Convention against Torture.',
    ],
    [
      'it is not only denied',
      'Ratify not only the Convention against Torture but also its protocol.',
      'Ratify the Convention against Torture.',
    ],
    [
      'only delay is denied, in Spanish',
      'No retrasar la ratificación de la Convención contra la Tortura.',
      'Ratificar la Convención contra la Tortura.',
    ],
    [
      'what one wants first the other wants in the end',
      'Abolish the death penalty at once.',
      'Establish a moratorium on the death penalty with a view to abolishing it.',
    ],
    [
      'the same is to be done by another year',
      'Close the mercury mines by 2030.',
      'Close the mercury mines by 2028.',
    ],
    [
      'figures are set for other things',
      'Réserver 30 % des sièges du parlement aux femmes.',
      'Réserver 5 % des logements sociaux aux réfugiés.',
    ],
    [
      'the figure is said in another unit',
      'Limit police custody to 48 hours.',
      'Limit police custody to two days.',
    ],
    [
      'the negation denies something else',
      'Close the dam on the upper river.',
      'Do not drink from the dam on the river.',
    ],
  ])('do not contradict each other where %s', (_name, first, second) => {
    expect(pairOfAsks(first, second)?.opposed ?? []).toEqual([]);
  });
});
