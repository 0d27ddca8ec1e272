// Which asks contradict each other, and which must not be said to.
import { describe, expect, it } from '@jest/globals';
import { pairOf } from './pair-of';

describe('asks', () => {
  it.each([
    ['opposite actions', 'Abolish the death penalty.', 'Reinstate the death penalty.'],
    ['taking away and bringing in', 'Abolish the fee for candidates.', 'Introduce a fee for candidates.'],
    [
      'taking away and bringing in, in Spanish',
      'Suprimir la tasa de los candidatos.',
      'Introducir una tasa de los candidatos.',
    ],
    [
      'taking away and bringing in, in French',
      'Supprimer le droit de timbre des candidats.',
      'Instaurer un droit de timbre des candidats.',
    ],
    [
      'opposite actions on what is used',
      'Expand the use of solitary confinement.',
      'Reduce solitary confinement of prisoners.',
    ],
    ['a negation', 'Ratify the Convention against Torture.', 'Do not ratify the Convention against Torture.'],
    ['a negation in Spanish', 'Abolir la pena de muerte.', 'No abolir la pena de muerte.'],
    [
      'another figure',
      'Keep the minimum age of marriage at eighteen.',
      'Lower the minimum age of marriage to sixteen.',
    ],
    [
      'another figure for the same action, in digits and words',
      'Raise the age of criminal responsibility to at least fourteen.',
      'Raise the age of criminal responsibility from 10 to 12 years.',
    ],
    [
      'another figure in two languages',
      'Elevar la edad mínima para contraer matrimonio a los 18 años.',
      'Fixer l’âge minimum du mariage à seize ans.',
    ],
    [
      'another figure and nothing else, in digits',
      'Set the minimum age of marriage at 18.',
      'Set the minimum age of marriage at 16.',
    ],
    [
      'another figure before what it is set for, in French',
      'Fixer à 30 % la part des femmes sur les listes électorales.',
      'Fixer à 50 % la part des femmes sur les listes électorales.',
    ],
    [
      'another figure before what it is set for, in Spanish',
      'Elevar a 14 años la edad mínima de responsabilidad penal.',
      'Reducir a 12 años la edad mínima de responsabilidad penal.',
    ],
    [
      'a law that is adopted and repealed',
      'Adopter la loi sur les agents étrangers.',
      'Abroger la loi sur les agents étrangers.',
    ],
    [
      'a negation of another verb',
      'Close the dam on the upper river within one year.',
      'Do not close the dam on the upper river.',
    ],
    [
      'a negation of another verb, in Spanish',
      'Cerrar la presa del río en un año.',
      'No cerrar la presa del río.',
    ],
    [
      'a negation of another verb, in French',
      'Fermer le barrage de la rivière en un an.',
      'Ne pas fermer le barrage de la rivière.',
    ],
    ['a negation of a verb that no list has', 'Test every well.', 'Do not test every well.'],
    [
      'a negation of a verb that no list has, in Spanish',
      'Analizar cada pozo de la provincia.',
      'No analizar cada pozo de la provincia.',
    ],
    [
      'a negation of a verb that no list has, in French',
      'Analysez chaque puits de la province.',
      'N’analysez pas chaque puits de la province.',
    ],
  ])('that contradict each other by %s are told of and do not count as the same', (_name, first, second) => {
    const pair = pairOf({ asks: [first] }, { asks: [second] });
    expect(pair?.opposed).toMatchObject([{ first: 0, second: 0 }]);
    expect(pair?.asks).toEqual([]);
  });

  it.each([
    [
      'what one wants first the other wants in the end',
      'Abolish the death penalty at once.',
      'Establish a moratorium on the death penalty with a view to abolishing it.',
    ],
    [
      'one denies something else',
      'Ratify the Convention against Torture, which was signed but not ratified.',
      'Ratify the Convention against Torture.',
    ],
    [
      'it is done to something else',
      'Abolish prison terms for reporters and bloggers.',
      'Set up further safeguards for reporters and bloggers.',
    ],
    [
      'one wants a pause back, the other an end',
      'Reinstate the moratorium on the death penalty.',
      'Abolish the death penalty without further delay.',
    ],
    [
      'what one wants done is not named by its noun',
      'Put in place further measures to ensure respect for freedom of the press.',
      'Eliminate imprisonment for press offences.',
    ],
    [
      'one wants less of it and the other more of what is instead of it',
      'Reduce the use of pretrial detention.',
      'Increase the use of alternatives to pretrial detention.',
    ],
    [
      'one wants less of it and the other more of what is instead of it, in French',
      'Réduire le recours à la détention provisoire.',
      'Étendre le recours aux peines de substitution à la détention provisoire.',
    ],
    [
      'one wants an end to what the other sets up a body against, in French',
      'Mettre fin à l’impunité des crimes contre les journalistes.',
      'Créer un parquet contre l’impunité des crimes contre les journalistes.',
    ],
    [
      'one wants an end to it and the other what is instead of it, in Spanish',
      'Poner fin a la detención de niños migrantes.',
      'Establecer alternativas a la detención de niños migrantes.',
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
      'it is denied to cease, in Spanish',
      'No dejar de investigar las desapariciones forzadas.',
      'Investigar las desapariciones forzadas.',
    ],
  ])('do not contradict each other where %s', (_name, first, second) => {
    expect(pairOf({ asks: [first] }, { asks: [second] })?.opposed ?? []).toEqual([]);
  });

  it.each([
    [
      'figures are set for other things',
      'Raise the minimum age of marriage to 18.',
      'Raise the minimum age of criminal responsibility to 14.',
    ],
    [
      'figures are set for other things, in Spanish',
      'Elevar la edad mínima de matrimonio a 18 años.',
      'Elevar la edad mínima de responsabilidad penal a 14 años.',
    ],
    [
      'figures are set for others',
      'Extend paid maternity leave to 14 weeks.',
      'Extend paid paternity leave to 4 weeks.',
    ],
    [
      'figures are set for others, in French',
      'Porter le congé de maternité à 18 semaines.',
      'Porter le congé de paternité à 8 semaines.',
    ],
    [
      'shares are of other places',
      'Set the quota for women in parliament at 30 percent.',
      'Set the quota for women in local councils at 50 percent.',
    ],
    [
      'shares are of other things',
      'Réserver 30 % des sièges du parlement aux femmes.',
      'Réserver 5 % des logements sociaux aux réfugiés.',
    ],
    [
      'a new law may replace the one that is repealed',
      'Repeal the 2010 law on non-governmental organizations.',
      'Adopt a new law on non-governmental organizations.',
    ],
    [
      'a new law may replace the one that is repealed, in Spanish',
      'Derogar la ley de organizaciones no gubernamentales.',
      'Aprobar una nueva ley de organizaciones no gubernamentales.',
    ],
  ])('neither contradict each other nor are the same where %s', (_name, first, second) => {
    const pair = pairOf({ asks: [first] }, { asks: [second] });
    expect([pair?.opposed ?? [], pair?.asks ?? []]).toEqual([[], []]);
  });

  it.each([
    ['in other units', 'Limit police custody to 48 hours.', 'Limit police custody to two days.'],
    [
      'in words of three',
      'Limitar la detención policial a 48 horas.',
      'Limitar la detención policial a cuarenta y ocho horas.',
    ],
  ])('are the same where figures are said %s', (_name, first, second) => {
    const pair = pairOf({ asks: [first] }, { asks: [second] });
    expect(pair).toMatchObject({ opposed: [], asks: [{ first: 0, second: 0 }] });
  });

  it('do not contradict each other where the negation denies something else', () => {
    const pair = pairOf(
      { asks: ['Close the dam on the upper river.'] },
      { asks: ['Do not drink from the dam on the river.'] },
    );
    expect(pair?.opposed).toEqual([]);
  });
});
